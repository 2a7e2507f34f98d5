package org.policyatlas.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;

/** Whether the printed numbers of a document's clauses run on, as 一、 （一） 1. do: each follows the last of its sort, or begins anew. */
final class Numbering {

    private static final String DIGITS = "〇一二三四五六七八九";
    /** From the highest sort of number to the lowest. */
    private static final List<Pattern> SORTS = List.of(Pattern.compile("([一二三四五六七八九十]+)、"),
            Pattern.compile("（([一二三四五六七八九十]+)）"), Pattern.compile("([0-9]+)\\."));

    private final List<Clause> clauses;
    private final List<Integer> gaps;
    /** For each sort the last number, and which clause had it; before the first one, number 0 before the first clause. */
    private final int[] last = new int[SORTS.size()];
    private final int[] lastAt = new int[SORTS.size()];

    private Numbering(List<Clause> clauses, List<Document.Gap> gaps) {
        this.clauses = clauses;
        this.gaps = gaps.stream().map(gap -> gap.after().map(after -> clauses.stream().map(Clause::ref).toList().indexOf(after)).orElse(-1))
                .toList();
        Arrays.fill(lastAt, -1);
    }

    /** The clauses whose number does not follow, gaps that the document declares aside. */
    static List<String> holes(List<Clause> clauses, List<Document.Gap> gaps) {
        Numbering numbering = new Numbering(clauses, gaps);
        List<String> holes = new ArrayList<>();
        for (int at = 0; at < clauses.size(); at++) {
            if (!numbering.follows(at)) {
                holes.add(clauses.get(at).id() + " " + clauses.get(at).number().orElseThrow());
            }
        }
        return holes;
    }

    private boolean follows(int at) {
        for (int sort = 0; sort < SORTS.size(); sort++) {
            Matcher matcher = SORTS.get(sort).matcher(clauses.get(at).number().orElse(""));
            if (matcher.matches()) {
                int number = value(matcher.group(1));
                boolean begins = number == 1 && (last[sort] == 0 || openedSince(sort));
                boolean jumpsGap = number > last[sort] && gapBetween(lastAt[sort], at);
                boolean follows = number == last[sort] + 1 || begins || jumpsGap;
                last[sort] = number;
                lastAt[sort] = at;
                return follows;
            }
        }
        return true;
    }

    /** Whether a higher heading stands behind the last number of a sort, so that the sort may begin anew. */
    private boolean openedSince(int sort) {
        for (int higher = 0; higher < sort; higher++) {
            if (lastAt[higher] > lastAt[sort]) {
                return true;
            }
        }
        return false;
    }

    private boolean gapBetween(int from, int to) {
        return gaps.stream().anyMatch(gap -> gap >= from && gap < to);
    }

    /** Numbers below one hundred. */
    private static int value(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 && DIGITS.contains(numeral) ? DIGITS.indexOf(numeral) : Integer.parseInt(numeral);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        return 10 * tens + (ten + 1 < numeral.length() ? DIGITS.indexOf(numeral.charAt(ten + 1)) : 0);
    }
}
