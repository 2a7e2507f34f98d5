package org.policyatlas.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policyatlas.model.Lang;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.text.Tokens;

/**
 * A document cut into tokens, once for all who need them.
 *
 * @param counts how often each field has each term: all fields in Chinese, then all in English
 * @param units all its words in units, each between blanks; a bar stands where a text stops
 */
record Analysis(List<Map<String, Integer>> counts, String units) {

    static List<Analysis> of(List<SearchDocument> documents) {
        return documents.parallelStream().map(Analysis::of).toList();
    }

    private static Analysis of(SearchDocument document) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        StringBuilder units = new StringBuilder();
        for (Lang lang : Lang.values()) {
            for (Field field : Field.values()) {
                Map<String, Integer> count = new HashMap<>();
                for (String text : field.of(document, lang)) {
                    List<Tokens.Token> tokens = Tokens.of(text);
                    tokens.forEach(token -> count.merge(token.term(), 1, Integer::sum));
                    spaced(units, text, tokens);
                    units.append('|');
                }
                counts.add(count);
            }
        }
        return new Analysis(counts, units.toString());
    }

    /** A text in units. */
    static String spaced(String text) {
        StringBuilder out = new StringBuilder();
        spaced(out, text, Tokens.of(text));
        return out.toString();
    }

    private static void spaced(StringBuilder out, String text, List<Tokens.Token> tokens) {
        out.append(' ');
        int end = 0;
        for (Tokens.Token unit : Tokens.units(tokens)) {
            out.append(stops(text, end, unit.start()) ? "| " : "").append(unit.term()).append(' ');
            end = unit.end();
        }
    }

    private static boolean stops(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",.;:!?，。；：、！？\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
