package org.policyatlas.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyatlas.model.Lang;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.text.Tokens;

/**
 * What each term is worth in each document: BM25F, computed once and rounded to 1…31, so that the browser adds small
 * integers and orders results exactly as the tests do. 31 levels lose nothing against real numbers; 15 do.
 */
final class Impacts {

    static final int LEVELS = 31;

    /** How soon more of the same word stops to count. */
    private static final double K1 = 1.2;

    private Impacts() {}

    /** Terms to documents (by their place in the list) to impacts. */
    static SortedMap<String, SortedMap<Integer, Integer>> of(List<SearchDocument> documents) {
        SortedMap<String, SortedMap<Integer, Double>> frequencies = frequencies(documents);
        double most = 0;
        SortedMap<String, SortedMap<Integer, Double>> worths = new TreeMap<>();
        for (Map.Entry<String, SortedMap<Integer, Double>> term : frequencies.entrySet()) {
            double rarity = rarity(documents.size(), term.getValue().size());
            SortedMap<Integer, Double> worth = new TreeMap<>();
            term.getValue().forEach((document, tf) -> worth.put(document, rarity * tf * (K1 + 1) / (tf + K1)));
            worths.put(term.getKey(), worth);
            most = Math.max(most, worth.values().stream().max(Double::compare).orElseThrow());
        }
        double unit = most / LEVELS;
        SortedMap<String, SortedMap<Integer, Integer>> impacts = new TreeMap<>();
        worths.forEach((term, worth) -> {
            SortedMap<Integer, Integer> levels = new TreeMap<>();
            worth.forEach((document, value) -> levels.put(document, Math.max(1, (int) Math.round(value / unit))));
            impacts.put(term, levels);
        });
        return impacts;
    }

    /** StrictMath, for Math.log may differ in its last bit from machine to machine. */
    private static double rarity(int documents, int with) {
        return StrictMath.log(1 + (documents - with + 0.5) / (with + 0.5));
    }

    /** How often each document holds each term, weighted by field and by the field's length in its language. */
    private static SortedMap<String, SortedMap<Integer, Double>> frequencies(List<SearchDocument> documents) {
        SortedMap<String, SortedMap<Integer, Double>> frequencies = new TreeMap<>();
        for (Lang lang : Lang.values()) {
            for (Field field : Field.values()) {
                List<Map<String, Integer>> counts = documents.stream().map(document -> counts(field.of(document, lang))).toList();
                int[] lengths = counts.stream().mapToInt(Impacts::total).toArray();
                double average = Arrays.stream(lengths).filter(length -> length > 0).average().orElse(1);
                for (int at = 0; at < documents.size(); at++) {
                    int document = at;
                    double penalty = 1 - field.length + field.length * lengths[at] / average;
                    counts.get(at).forEach((term, count) -> frequencies
                            .computeIfAbsent(term, any -> new TreeMap<>())
                            .merge(document, field.weight * count / penalty, Double::sum));
                }
            }
        }
        return frequencies;
    }

    private static Map<String, Integer> counts(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> Tokens.of(text).forEach(token -> counts.merge(token.term(), 1, Integer::sum)));
        return counts;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
