package org.policyatlas.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.page.SearchSynonyms;
import org.policyatlas.text.Tokens;

/**
 * Words that mean the same, as terms of their own: to each word the documents that have one of the others, so that a reader
 * who types the one finds the other without a file more and without one more trip.
 *
 * <p>The level is what the other words are worth in the document together, in units of {@link #UNIT}, less a tenth. After the
 * postings stand the other words, each behind a bar, with low lines for blanks.
 */
final class Synonyms {

    /** At the end of the term. */
    static final char MARK = '~';

    /** How much one level is worth, in levels of a single word. */
    static final int UNIT = 3;

    /** How many of the other words the page names. */
    private static final int NAMED = 4;

    private final SortedMap<String, Postings> impacts;
    private final List<Analysis> documents;
    private final Map<String, SortedMap<Integer, Integer>> found = new LinkedHashMap<>();

    private Synonyms(List<Analysis> documents, SortedMap<String, Postings> impacts) {
        this.impacts = impacts;
        this.documents = documents;
    }

    /** Terms to what is written for them. */
    static SortedMap<String, String> of(List<SearchSynonyms.Group> groups, List<Analysis> documents, SortedMap<String, Postings> impacts) {
        Synonyms synonyms = new Synonyms(documents, impacts);
        SortedMap<String, Map<String, String>> others = new TreeMap<>();
        for (SearchSynonyms.Group group : groups) {
            Map<String, String> words = new LinkedHashMap<>();
            group.words().forEach(word -> words.putIfAbsent(Tokens.key(word), word));
            Stream.concat(words.keySet().stream(), group.typed().stream().map(Tokens::key)).forEach(key -> {
                Map<String, String> to = others.computeIfAbsent(key, any -> new LinkedHashMap<>());
                words.forEach(to::putIfAbsent);
            });
        }
        SortedMap<String, String> written = new TreeMap<>();
        others.forEach((key, words) -> {
            // A word within the other word finds it as it is.
            words.keySet().removeIf(other -> other.contains(key));
            String one = key.length() < 2 ? "" : synonyms.written(words);
            if (!one.isEmpty()) {
                written.put(key + MARK, one);
            }
        });
        return written;
    }

    private String written(Map<String, String> words) {
        SortedMap<Integer, Integer> levels = new TreeMap<>();
        List<String> named = new ArrayList<>();
        words.forEach((key, word) -> {
            SortedMap<Integer, Integer> with = found.computeIfAbsent(key, any -> find(word));
            if (!with.isEmpty()) {
                named.add(word);
                with.forEach((document, worth) -> levels.merge(document, worth, Math::max));
            }
        });
        return levels.isEmpty() ? "" : Postings.of(levels).head().written() + named.stream().limit(NAMED)
                .map(word -> "|" + word.replace(' ', '_').replace("|", "")).collect(Collectors.joining());
    }

    /** The documents that have the word, as it is written, with its worth in each. */
    private SortedMap<Integer, Integer> find(String word) {
        List<Postings> terms = Tokens.of(word).stream().map(Tokens.Token::term).distinct()
                // The last character alone is no term within a longer run.
                .filter(term -> term.codePointCount(0, term.length()) > 1 || term.charAt(0) < 0x80)
                .map(impacts::get).filter(postings -> postings != null).toList();
        SortedMap<Integer, Integer> levels = new TreeMap<>();
        String written = Analysis.spaced(word);
        if (terms.isEmpty()) {
            return levels;
        }
        for (int document : terms.stream().min((a, b) -> a.documents().length - b.documents().length).orElseThrow().documents()) {
            if (documents.get(document).units().contains(written)) {
                int worth = terms.stream().mapToInt(postings -> level(postings, document)).sum();
                levels.put(document, Math.min(Postings.LEVELS, Math.max(1, worth * 9 / 10 / UNIT)));
            }
        }
        return levels;
    }

    private static int level(Postings postings, int document) {
        int at = Arrays.binarySearch(postings.documents(), document);
        return at < 0 ? 0 : postings.levels()[at];
    }
}
