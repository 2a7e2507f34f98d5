package org.policyatlas.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.policyatlas.model.Lang;

/**
 * What each term is worth in each document: BM25F, computed once and rounded to 1…31, so that the browser adds small
 * integers and orders results exactly as the tests do.
 */
final class Impacts {

    /** How soon more of the same word stops to count. */
    private static final double K1 = 1.2;

    private Impacts() {}

    /** Terms to documents, by their place in the list. */
    static SortedMap<String, Postings> of(List<Analysis> documents) {
        Map<String, Weights> weights = weights(documents);
        Map<String, Double> rarities = new HashMap<>();
        double most = 0;
        for (Map.Entry<String, Weights> term : weights.entrySet()) {
            double rarity = rarity(documents.size(), term.getValue().size);
            rarities.put(term.getKey(), rarity);
            most = Math.max(most, rarity * saturated(term.getValue().most()));
        }
        double unit = most / Postings.LEVELS;
        SortedMap<String, Postings> impacts = new TreeMap<>();
        weights.forEach((term, weight) -> impacts.put(term, weight.postings(rarities.get(term) / unit).head()));
        return impacts;
    }

    private static double saturated(double frequency) {
        return frequency * (K1 + 1) / (frequency + K1);
    }

    /** StrictMath, for Math.log may differ in its last bit from machine to machine. */
    private static double rarity(int documents, int with) {
        return StrictMath.log(1 + (documents - with + 0.5) / (with + 0.5));
    }

    /** How often each document holds each term, weighted by field and by the field's length in its language. */
    private static Map<String, Weights> weights(List<Analysis> documents) {
        List<List<Map<String, Integer>>> counts = documents.stream().map(Analysis::counts).toList();
        int[][] lengths = counts.stream()
                .map(fields -> fields.stream().mapToInt(field -> field.values().stream().mapToInt(Integer::intValue).sum()).toArray())
                .toArray(int[][]::new);
        Map<String, Weights> weights = new HashMap<>();
        int fields = Lang.values().length * Field.values().length;
        double[] averages = IntStream.range(0, fields)
                .mapToDouble(field -> Arrays.stream(lengths).mapToInt(all -> all[field]).filter(length -> length > 0).average().orElse(1))
                .toArray();
        for (int document = 0; document < counts.size(); document++) {
            for (int at = 0; at < fields; at++) {
                Field field = Field.values()[at % Field.values().length];
                double penalty = 1 - field.length + field.length * lengths[document][at] / averages[at];
                for (Map.Entry<String, Integer> term : counts.get(document).get(at).entrySet()) {
                    weights.computeIfAbsent(term.getKey(), any -> new Weights()).add(document, field.weight * term.getValue() / penalty);
                }
            }
        }
        return weights;
    }

    /** Documents in their order with a real number each; as arrays, for there are hundreds of thousands. */
    private static final class Weights {
        private int[] documents = new int[2];
        private double[] values = new double[2];
        private int size;

        void add(int document, double value) {
            if (size > 0 && documents[size - 1] == document) {
                values[size - 1] += value;
                return;
            }
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            documents[size] = document;
            values[size++] = value;
        }

        double most() {
            return Arrays.stream(values, 0, size).max().orElse(0);
        }

        Postings postings(double scale) {
            return new Postings(Arrays.copyOf(documents, size), Arrays.stream(values, 0, size)
                    .mapToInt(value -> Math.max(1, (int) Math.round(saturated(value) * scale))).toArray());
        }
    }
}
