package org.policyatlas.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which sentence of a translation says which sentence of the Chinese.
 *
 * <p>Algorithm: Gale and Church (1993). Sentences are paired in order, one or two of the Chinese with one to four of the English, so
 * that lengths fit best and few are merged; sentences that share a figure belong together. Time is the product of their numbers.
 */
public final class Sentences {

    /** Some sentences of the Chinese, and those of the English that say the same; together the pairs cover both texts. */
    public record Pair(Span zh, Span en) {}

    private static final Pattern ZH_END = Pattern.compile("[。！？；]+[”’）》」』]*");
    private static final Pattern EN_END = Pattern.compile("[.!?;]+[”’)\\]\"']*(?=\\s)");
    /** What ends with a point and ends no sentence: abbreviations, initials, and the number at the beginning of an item. */
    private static final Pattern NO_END = Pattern.compile(
            "(?:\\b(?:Nos?|Co|Ltd|Inc|Corp|vs|etc|e\\.g|i\\.e|Mr|Mrs|Dr|Prof|St|Art|approx|Fig)|\\b[A-Z]|^\\s*\\(?[\\dIVXivx]+\\)?)\\.$");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private static final int MOST_ZH = 2;
    private static final int MOST_EN = 4;
    /** What one sentence more in a pair costs, and what a shared figure saves, in the square root of a letter. Translators split, seldom join. */
    private static final double JOINED = 5;
    private static final double SPLIT = 1;
    private static final double SHARED = 1.5;

    private final String zh;
    private final String en;
    private final List<Span> zhs;
    private final List<Span> ens;
    private final double wordiness;

    private Sentences(String zh, String en) {
        this.zh = zh;
        this.en = en;
        this.zhs = ends(zh, ZH_END, false);
        this.ens = ends(en, EN_END, true);
        this.wordiness = (double) en.length() / Math.max(1, zh.length());
    }

    /** @return the pairs in order; one pair of everything where either text is one sentence; none where either is empty */
    public static List<Pair> pairs(String zh, String en) {
        return zh.isBlank() || en.isBlank() ? List.of() : new Sentences(zh, en).pairs();
    }

    private static List<Span> ends(String text, Pattern end, boolean english) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        Matcher ends = end.matcher(text);
        while (ends.find()) {
            int next = ends.end();
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (!english || endsSentence(text, start, ends, next)) {
                sentences.add(new Span(start, next));
                start = next;
            }
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(new Span(start, text.length()));
        } else if (!sentences.isEmpty()) {
            Span last = sentences.remove(sentences.size() - 1);
            sentences.add(new Span(last.start(), text.length()));
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int start, Matcher end, int next) {
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next)) && text.charAt(end.start()) != ';';
        return !goesOn && !NO_END.matcher(text.substring(start, end.start() + 1)).find();
    }

    private List<Pair> pairs() {
        int rows = zhs.size();
        int columns = ens.size();
        double[][] least = new double[rows + 1][columns + 1];
        int[][] took = new int[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                least[i][j] = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (int a = 1; a <= Math.min(MOST_ZH, i); a++) {
                    for (int b = 1; b <= Math.min(MOST_EN, j); b++) {
                        double cost = least[i - a][j - b] + cost(i - a, i, j - b, j);
                        if (cost < least[i][j]) {
                            least[i][j] = cost;
                            took[i][j] = a * (MOST_EN + 1) + b;
                        }
                    }
                }
            }
        }
        // Too many sentences of one for the other: then only the paragraphs correspond.
        return least[rows][columns] == Double.POSITIVE_INFINITY
                ? List.of(new Pair(new Span(0, zh.length()), new Span(0, en.length()))) : walked(took);
    }

    private List<Pair> walked(int[][] took) {
        List<Pair> pairs = new ArrayList<>();
        int i = zhs.size();
        int j = ens.size();
        while (i > 0) {
            int a = took[i][j] / (MOST_EN + 1);
            int b = took[i][j] % (MOST_EN + 1);
            pairs.add(new Pair(span(zhs, i - a, i), span(ens, j - b, j)));
            i -= a;
            j -= b;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static Span span(List<Span> sentences, int from, int to) {
        return new Span(sentences.get(from).start(), sentences.get(to - 1).end());
    }

    private double cost(int fromZh, int toZh, int fromEn, int toEn) {
        Span chinese = span(zhs, fromZh, toZh);
        Span english = span(ens, fromEn, toEn);
        double expected = (chinese.end() - chinese.start()) * wordiness;
        double off = Math.abs(english.end() - english.start() - expected) / Math.sqrt(expected);
        Set<String> shared = figures(zh, chinese);
        shared.retainAll(figures(en, english));
        return off + JOINED * (toZh - fromZh - 1) + SPLIT * (toEn - fromEn - 1) - SHARED * shared.size();
    }

    private static Set<String> figures(String text, Span in) {
        Set<String> figures = new HashSet<>();
        FIGURE.matcher(text.substring(in.start(), in.end())).results().forEach(figure -> figures.add(figure.group()));
        return figures;
    }
}
