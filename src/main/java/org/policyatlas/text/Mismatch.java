package org.policyatlas.text;

import java.util.Optional;

/**
 * A figure that one language has and the other has not, or has otherwise.
 *
 * @param figure           as it stands in the language that has it; in the Chinese where both have it
 * @param missingInEnglish true where the figure is the Chinese one's, and its offsets count in the Chinese
 * @param other            the figure on the other side that it was probably meant to be, where one can be told
 */
public record Mismatch(Kind kind, Figure figure, boolean missingInEnglish, Optional<Figure> other) {

    /** How sure a mismatch is to be a fault. */
    public enum Level { ERROR, WARNING, REVIEW }

    /** What differs. Codes are those of the check definitions and stable. */
    public enum Kind {
        MONEY("N1", Level.ERROR), CURRENCY_UNNAMED("N2", Level.WARNING), PERCENT("N3", Level.ERROR), POINTS("N4", Level.ERROR),
        MULTIPLE("N5", Level.REVIEW), DATE("N6", Level.ERROR), END_OF_YEAR("N6", Level.WARNING), PLAN_PERIOD("N7", Level.ERROR),
        COUNT("N8", Level.ERROR), LEVEL("N8", Level.ERROR),
        /** One language says at most where the other says at least. */
        BOUND_REVERSED("N9", Level.ERROR),
        /** Both look the same way, but only one includes the figure itself: 50%以上 is not "over 50%". */
        BOUND_EDGE("N9", Level.WARNING);

        private final String code;
        private final Level level;

        Kind(String code, Level level) {
            this.code = code;
            this.level = level;
        }

        public String code() {
            return code;
        }

        public Level level() {
            return level;
        }

        static Kind of(Sort sort) {
            return switch (sort) {
                case MONEY -> MONEY;
                case PERCENT -> PERCENT;
                case POINTS -> POINTS;
                case LEVEL -> LEVEL;
                case MULTIPLE -> MULTIPLE;
                case DATE, YEAR -> DATE;
                case PLAN_PERIOD -> PLAN_PERIOD;
                case COUNT, ORDINAL, RATIO -> COUNT;
            };
        }
    }
}
