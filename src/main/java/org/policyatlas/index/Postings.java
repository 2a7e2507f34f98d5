package org.policyatlas.index;

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

    /** The best of them, at most {@link #MOST}; of those alike, the first. */
    Postings head() {
        if (documents.length <= MOST) {
            return this;
        }
        int[] have = new int[LEVELS + 1];
        for (int level : levels) {
            have[level]++;
        }
        int lowest = LEVELS;
        int above = 0;
        while (above + have[lowest] < MOST) {
            above += have[lowest--];
        }
        int left = MOST - above;
        int[] kept = new int[MOST];
        int size = 0;
        for (int at = 0; at < documents.length; at++) {
            if (levels[at] > lowest || levels[at] == lowest && left-- > 0) {
                kept[size++] = at;
            }
        }
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
