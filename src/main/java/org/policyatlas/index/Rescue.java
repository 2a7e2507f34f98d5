package org.policyatlas.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.text.Pinyin;
import org.policyatlas.text.Tokens;

/**
 * What helps where a query has something that no text has: the readings of characters, and the pairs of characters to which
 * pinyin or a wrong character of the same sound may lead, by the first letter of how their first character is read. Most queries
 * do without.
 *
 * @param readings each syllable with its characters, apart by blanks
 * @param pairs letters to characters, each with those that stand behind it, apart by blanks
 */
record Rescue(String readings, SortedMap<String, String> pairs) {

    /** A pair is worth being guessed if it stands in a name or in so many documents. */
    private static final int COMMON = 8;
    /** Or in one of so many, for there are not to be more guesses in a larger atlas. */
    private static final int ONE_OF = 300;

    static Rescue of(List<SearchDocument> documents, SortedMap<String, Postings> impacts) {
        Set<String> named = documents.stream().filter(document -> !document.kind().equals("source"))
                .flatMap(document -> Stream.concat(Stream.of(document.name().zh()), document.zhAliases().stream()))
                .flatMap(name -> Tokens.of(name).stream()).map(Tokens.Token::term).collect(Collectors.toSet());
        int common = Math.max(COMMON, documents.size() / ONE_OF);
        SortedMap<String, StringBuilder> seconds = new TreeMap<>();
        Set<String> characters = new TreeSet<>();
        impacts.forEach((term, postings) -> {
            if (term.length() == 2 && term.charAt(0) >= 0x3400 && (named.contains(term) || postings.documents().length >= common)) {
                seconds.computeIfAbsent(term.substring(0, 1), any -> new StringBuilder()).append(term.charAt(1));
                characters.add(term.substring(0, 1));
                characters.add(term.substring(1));
            }
        });
        SortedMap<String, String> pairs = new TreeMap<>();
        seconds.forEach((first, all) -> Pinyin.readings(first).stream().map(syllable -> syllable.substring(0, 1)).distinct()
                .forEach(letter -> pairs.merge(letter, first + all, (before, more) -> before + " " + more)));
        return new Rescue(readings(characters), pairs);
    }

    private static String readings(Set<String> characters) {
        SortedMap<String, StringBuilder> syllables = new TreeMap<>();
        characters.forEach(character -> Pinyin.readings(character)
                .forEach(syllable -> syllables.computeIfAbsent(syllable, any -> new StringBuilder()).append(character)));
        List<String> lines = new ArrayList<>();
        syllables.forEach((syllable, all) -> lines.add(syllable + all));
        return String.join(" ", lines);
    }
}
