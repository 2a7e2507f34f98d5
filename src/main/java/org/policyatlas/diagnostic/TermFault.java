package org.policyatlas.diagnostic;

import java.util.Optional;

/** Where the English does not use the settled words. */
public sealed interface TermFault extends Diagnostic {

    @Code("ATL-T01")
    record NotRendered(Position at, String zh, String accepted) implements TermFault {
        public String message() {
            return "\"" + zh + "\" stands in the Chinese, and none of its settled renderings in the English";
        }

        public String hint() {
            return "use " + accepted + ", or add the rendering to content/glossary.yaml";
        }
    }

    @Code("ATL-T02")
    record Refused(Position at, String en, String zh, String preferred) implements TermFault {
        public String message() {
            return "\"" + en + "\" is not used for \"" + zh + "\"";
        }

        public String hint() {
            return "write \"" + preferred + "\"";
        }
    }

    @Code("ATL-T03")
    record ChineseInEnglish(Position at, String run) implements TermFault {
        public String message() {
            return "Chinese or full-width characters are left in the English: \"" + run + "\"";
        }

        public String hint() {
            return "translate them, or use the Western mark";
        }
    }

    @Code("ATL-T04")
    record NameNotRendered(Position at, String zh, String accepted, String entity) implements TermFault {
        public String message() {
            return "\"" + zh + "\" is named in the Chinese, and " + entity + " not in the English";
        }

        public String hint() {
            return "use " + accepted + ", or add the English name to its aliases";
        }
    }

    @Code("ATL-T05")
    record SharedTerm(Position at, String zh, String other, Optional<Position> first) implements TermFault {
        public String message() {
            return "the term \"" + zh + "\" is settled twice, also by \"" + other + "\"";
        }

        public String hint() {
            return "keep one" + first.map(place -> " (the other is at " + place + ")").orElse("");
        }
    }

    @Code("ATL-T06")
    record SharedSynonym(Position at, String word, Position first) implements TermFault {
        public String message() {
            return "\"" + word + "\" stands in two sets of synonyms";
        }

        public String hint() {
            return "keep it in one, or make the sets one (the other is at " + first + ")";
        }
    }
}
