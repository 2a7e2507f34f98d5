package org.policyatlas.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What was probably meant by something that does not exist. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate nearest to the word; none where a third of its letters or more would have to change (one always may).
     * Algorithm: Damerau-Levenshtein in its restricted form (optimal string alignment). Of equals the first in the order of strings.
     */
    public static Optional<String> word(String word, Collection<String> candidates) {
        int bound = Math.max(1, (word.length() - 1) / 3);
        return new TreeSet<>(candidates).stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= bound)
                .map(candidate -> Map.entry(candidate, distance(word, candidate)))
                .filter(entry -> entry.getValue() <= bound)
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] cost, int i, int j) {
        int changed = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    /**
     * The run of the text nearest to the quote, white space aside; none where more than half of the quote would have to change.
     * Algorithm: semi-global alignment (Sellers 1980): the quote against every run at once, in time quote times text.
     */
    public static Optional<String> run(String quote, String text) {
        Squeeze squeezed = Squeeze.of(text);
        String wanted = Squeeze.of(quote).text();
        if (wanted.isEmpty() || squeezed.text().isEmpty()) return Optional.empty();
        return align(wanted, squeezed.text()).map(span -> squeezed.original(span)).map(span -> whole(span, text))
                .map(span -> text.substring(span.start(), span.end()));
    }

    /** Column by column of the text; beside each cost stands where the run that has it began. */
    private static Optional<Span> align(String quote, String text) {
        int rows = quote.length();
        int[] cost = new int[rows + 1];
        int[] from = new int[rows + 1];
        for (int row = 0; row <= rows; row++) cost[row] = row;
        int least = rows / 2 + 1;
        Span best = null;
        for (int at = 0; at < text.length(); at++) {
            int diagonal = cost[0];
            int diagonalFrom = from[0];
            from[0] = at + 1;
            for (int row = 1; row <= rows; row++) {
                int changed = diagonal + (quote.charAt(row - 1) == text.charAt(at) ? 0 : 1);
                int changedFrom = row == 1 ? at : diagonalFrom;
                int left = cost[row] + 1;
                int leftFrom = from[row];
                int up = cost[row - 1] + 1;
                diagonal = cost[row];
                diagonalFrom = from[row];
                boolean byChange = changed <= left && changed <= up;
                cost[row] = byChange ? changed : Math.min(left, up);
                from[row] = byChange ? changedFrom : left <= up ? leftFrom : from[row - 1];
            }
            if (cost[rows] < least && from[rows] <= at) {
                least = cost[rows];
                best = new Span(from[rows], at + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Widens a run that would end within a number or a Latin word. */
    private static Span whole(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && inWord(text, start)) start--;
        while (end < text.length() && inWord(text, end)) end++;
        return new Span(start, end);
    }

    private static boolean inWord(String text, int at) {
        return isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
    }

    private static boolean isWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.');
    }
}
