package org.policyatlas.index;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Documents in their order, each with a level from 1 to {@link #LEVELS}.
 *
 * <p>Written, each is the distance from the document before (nothing if 1) and a letter for the level, a = 1 … z = 26,
 * A = 27 … E = 31.
 */
record Postings(int[] documents, int[] levels) {

    /** 31 levels lose nothing against real numbers; 15 do. */
    static final int LEVELS = 31;

    /**
     * The most documents a word may lead to: those with the highest levels. Nobody reads the thousandth result of a word as common
     * as that, and its list must not grow with the atlas.
     */
    static final int MOST = 1000;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDE";

    static Postings of(SortedMap<Integer, Integer> levels) {
        return new Postings(levels.keySet().stream().mapToInt(Integer::intValue).toArray(),
                levels.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** The best of them, at most {@link #MOST}. */
    Postings head() {
        if (documents.length <= MOST) {
            return this;
        }
        int[] kept = IntStream.range(0, documents.length).boxed()
                .sorted(Comparator.<Integer>comparingInt(at -> -levels[at]).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).mapToInt(Integer::intValue).sorted().toArray();
        return new Postings(IntStream.of(kept).map(at -> documents[at]).toArray(), IntStream.of(kept).map(at -> levels[at]).toArray());
    }

    String written() {
        StringBuilder chain = new StringBuilder();
        int before = -1;
        for (int at = 0; at < documents.length; at++) {
            int distance = documents[at] - before;
            if (distance != 1) {
                chain.append(distance);
            }
            chain.append(LETTERS.charAt(levels[at] - 1));
            before = documents[at];
        }
        return chain.toString();
    }
}
