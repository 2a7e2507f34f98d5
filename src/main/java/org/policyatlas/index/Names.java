package org.policyatlas.index;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyatlas.model.Lang;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.text.Pinyin;
import org.policyatlas.text.Tokens;

/**
 * Whole names as terms of their own, beside the pairs and words they begin with, so that an exact name costs no file more.
 * Names of things are there in pinyin too.
 */
final class Names {

    /** At the end of the term. */
    static final char MARK = '=';

    private static final int OWN = 2;
    private static final int OTHER = 1;

    private Names() {}

    /** Terms to documents; the level says whether it is the document's own name or another. */
    static SortedMap<String, Postings> of(List<SearchDocument> documents) {
        SortedMap<String, SortedMap<Integer, Integer>> names = new TreeMap<>();
        for (int at = 0; at < documents.size(); at++) {
            SearchDocument document = documents.get(at);
            for (Lang lang : Lang.values()) {
                put(names, Tokens.joined(document.name().in(lang)), at, OWN);
                for (String alias : document.aliases(lang)) {
                    put(names, Tokens.joined(alias), at, OTHER);
                }
            }
            if (!document.kind().equals("clause")) {
                put(names, Pinyin.of(document.name().zh()), at, OTHER);
                for (String alias : document.zhAliases()) {
                    put(names, Pinyin.of(alias), at, OTHER);
                }
            }
        }
        SortedMap<String, Postings> postings = new TreeMap<>();
        names.forEach((name, levels) -> postings.put(name, Postings.of(levels).head()));
        return postings;
    }

    private static void put(SortedMap<String, SortedMap<Integer, Integer>> names, String joined, int document, int level) {
        if (!joined.isEmpty()) {
            names.computeIfAbsent(joined + MARK, any -> new TreeMap<>()).merge(document, level, Math::max);
        }
    }
}
