package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text while its figures are being taken out: what has been read is blanked, so that nothing is read twice. Offsets never move. */
final class Draft {
    /** A private-use char: no pattern here matches it, and it parts words and numbers. */
    static final char BLANK = '\uE000';

    private final StringBuilder text;
    /** The text as it was last asked for; null after a change. */
    private String current;
    private final boolean hasDigit;
    private final List<Figure> figures = new ArrayList<>();

    Draft(String text) {
        this.text = new StringBuilder(text);
        hasDigit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Reads every match of the pattern and blanks it. */
    void take(Pattern pattern, Consumer<MatchResult> reader) {
        Matcher matcher = pattern.matcher(text());
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            reader.accept(match);
            blank(match.start(), match.end());
        }
    }

    /** The same for a pattern that matches no words without a digit: a text without digits is not searched. */
    void takeDigits(Pattern pattern, Consumer<MatchResult> reader) {
        if (hasDigit) take(pattern, reader);
    }

    void blank(int start, int end) {
        for (int at = start; at < end; at++) text.setCharAt(at, BLANK);
        current = null;
    }

    void add(Sort sort, BigDecimal value, String unit, Bound bound, int start, int end, boolean loose) {
        figures.add(new Figure(sort, value, unit, bound, start, end, loose));
    }

    void addLoose(Sort sort, long value, String unit, MatchResult match) {
        add(sort, BigDecimal.valueOf(value), unit, Bound.EXACT, match.start(), match.end(), true);
    }

    String text() {
        if (current == null) current = text.toString();
        return current;
    }

    List<Figure> figures() {
        return figures.stream().sorted(Comparator.comparingInt(Figure::start).thenComparingInt(Figure::end)).toList();
    }
}
