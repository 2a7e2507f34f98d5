package org.policyatlas.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The terms with their postings, in order, cut into shards of about equal size. Ranges and not a hash of the first
 * character: a hash puts all English words into 26 shards of very unequal size, and a range answers a prefix as well.
 *
 * <p>A shard is two strings. <i>Terms</i>, apart by blanks, each as the number of chars it shares with the one before (one
 * base-36 digit) and the rest. <i>Postings</i>, apart by blanks, as {@link Postings} and {@link Synonyms} write them.
 */
final class Shards {

    /** Bytes before compression, which leaves half. As the atlas grows there are more shards, not larger ones. */
    static final int FULL = 2600;

    /** As many as every query can afford to be told of. Of more, it is told where each page begins that tells of {@link #A_PAGE}. */
    static final int LISTED = 768;
    static final int A_PAGE = 192;

    /** Where a shard begins: the shortest string after every term of the shards before. */
    record Shard(String from, String terms, String postings) {}

    private Shards() {}

    static List<Shard> of(SortedMap<String, String> index) {
        List<Shard> shards = new ArrayList<>();
        StringBuilder terms = new StringBuilder();
        StringBuilder postings = new StringBuilder();
        String from = "";
        String before = "";
        int bytes = 0;
        for (Map.Entry<String, String> entry : index.entrySet()) {
            String term = entry.getKey();
            String written = entry.getValue();
            int more = bytes(term, written);
            if (bytes > 0 && bytes + more > FULL) {
                shards.add(new Shard(from, terms.toString(), postings.toString()));
                terms.setLength(0);
                postings.setLength(0);
                from = term.substring(0, term.offsetByCodePoints(shared(before, term), 1));
                before = "";
                bytes = 0;
            }
            int shared = Math.min(35, shared(before, term));
            terms.append(terms.length() == 0 ? "" : " ").append(Character.forDigit(shared, 36)).append(term, shared, term.length());
            postings.append(postings.length() == 0 ? "" : " ").append(written);
            before = term;
            bytes += more;
        }
        if (bytes > 0) {
            shards.add(new Shard(from, terms.toString(), postings.toString()));
        }
        return shards;
    }

    /** About what a term takes in a shard. */
    static int bytes(String term, String written) {
        return term.getBytes(StandardCharsets.UTF_8).length + written.length() + 3;
    }

    /** Where each shard begins, in pages; one page if there are few. */
    static List<List<String>> pages(List<Shard> shards) {
        List<String> begin = shards.stream().map(Shard::from).toList();
        int size = begin.size() <= LISTED ? LISTED : A_PAGE;
        return IntStream.iterate(0, at -> at < begin.size(), at -> at + size).mapToObj(at -> begin.subList(at, Math.min(begin.size(), at + size))).toList();
    }

    /** Never splits a surrogate pair, which could not be written as UTF-8. */
    private static int shared(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length > 0 && Character.isHighSurrogate(b.charAt(length - 1)) ? length - 1 : length;
    }
}
