package org.policyatlas.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * What helps where a query has something that no text has, in a file of its own that most queries do without: traditional
 * characters with their simplified ones, the readings of all characters, and the pairs of characters to which pinyin or a wrong
 * character of the same sound may lead.
 */
final class Rescue {

    /** A pair is worth being guessed if it stands in a name or in so many documents. */
    private static final int COMMON = 8;

    private Rescue() {}

    static Map<String, Object> of(List<SearchDocument> documents, SortedMap<String, Postings> impacts, String fold) {
        Set<String> named = documents.stream().filter(document -> !document.kind().equals("source"))
                .flatMap(document -> Stream.concat(Stream.of(document.name().zh()), document.zhAliases().stream()))
                .flatMap(name -> Tokens.of(name).stream()).map(Tokens.Token::term).collect(Collectors.toSet());
        SortedMap<String, StringBuilder> pairs = new TreeMap<>();
        Set<String> characters = new TreeSet<>();
        impacts.forEach((term, postings) -> {
            if (term.length() == 2 && term.charAt(0) >= 0x3400 && (named.contains(term) || postings.documents().length >= COMMON)) {
                pairs.computeIfAbsent(term.substring(0, 1), any -> new StringBuilder()).append(term.charAt(1));
                characters.add(term.substring(0, 1));
                characters.add(term.substring(1));
            }
        });
        Map<String, Object> rescue = new LinkedHashMap<>();
        rescue.put("fold", fold);
        rescue.put("readings", readings(characters));
        rescue.put("pairs", pairs.entrySet().stream().map(pair -> pair.getKey() + pair.getValue()).collect(Collectors.joining(" ")));
        return rescue;
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
