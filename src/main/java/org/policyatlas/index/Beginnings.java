package org.policyatlas.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What begins with a character or some letters, where its words fill more shards than a reader should fetch for what may be only
 * half typed: the best documents of all these words as a term of its own, ending in {@link #MARK}. A small atlas has none.
 */
final class Beginnings {

    static final char MARK = '*';

    /** Shards that are fetched for one beginning. */
    static final int WIDE = 20;

    private Beginnings() {}

    /**
     * Terms to their documents.
     *
     * @param impacts the words
     * @param index all that is written, names and synonyms too, for these stand between the words
     */
    static SortedMap<String, Postings> of(SortedMap<String, Postings> impacts, SortedMap<String, String> index) {
        Map<String, Integer> bytes = new HashMap<>();
        index.forEach((term, written) -> {
            for (int end = first(term); end > 0 && end <= term.length() && (latin(term, end) || end == first(term)); end++) {
                bytes.merge(term.substring(0, end), Shards.bytes(term, written), Integer::sum);
            }
        });
        // One less, for a range that fills so many shards may begin and end within others.
        bytes.values().removeIf(sum -> sum <= (WIDE - 2) * Shards.FULL);
        SortedMap<String, Postings> wide = new TreeMap<>();
        for (String beginning : bytes.keySet()) {
            wide.put(beginning + MARK, best(impacts.subMap(beginning, beginning + '\uffff').values()).head());
        }
        return wide;
    }

    /** Every document of some words with its highest level. */
    private static Postings best(Collection<Postings> words) {
        int documents = 1 + words.stream().mapToInt(postings -> postings.documents()[postings.documents().length - 1]).max().orElse(-1);
        int[] levels = new int[documents];
        for (Postings postings : words) {
            for (int at = 0; at < postings.documents().length; at++) {
                int document = postings.documents()[at];
                levels[document] = Math.max(levels[document], postings.levels()[at]);
            }
        }
        int[] found = IntStream.range(0, documents).filter(document -> levels[document] > 0).toArray();
        return new Postings(found, IntStream.of(found).map(document -> levels[document]).toArray());
    }

    /** How long the shortest beginning is that a reader may be looking for: one Han character, two letters; 0 for all else. */
    private static int first(String term) {
        if (term.codePointAt(0) >= 0x3000) {
            return term.offsetByCodePoints(0, 1);
        }
        return latin(term, 2) ? 2 : 0;
    }

    private static boolean latin(String term, int end) {
        return term.length() >= end && term.chars().limit(end).allMatch(c -> c >= 'a' && c <= 'z');
    }
}
