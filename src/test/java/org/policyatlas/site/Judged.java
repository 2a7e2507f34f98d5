package org.policyatlas.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query that a reader might type, and what answers it, from 3 (what was looked for) to 1 (has to do with it). Judged by reading
 * the content, before anything was tuned.
 *
 * <p>A line of {@code queries.txt}: language, sort of query, query and grades, apart by bars. A grade is {@code address=3};
 * {@code ^words=2} grades all things that have the words in their name, {@code ~words=1} all that have them anywhere.
 */
record Judged(String lang, String sort, String query, String grades) {

    private static final Path FILE = Path.of("src/test/resources/search/queries.txt");
    private static final Pattern GRADE = Pattern.compile("(?<=^| )(.+?)=([0-3])(?= |$)");

    static List<Judged> read() throws IOException {
        return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|"))
                .map(cells -> new Judged(cells[0], cells[1], cells[2], cells[3])).toList();
    }

    /** The names and words of everything in the public data, by address. */
    record Texts(Map<String, String> names, Map<String, String> words) {

        private static final List<String> KINDS = List.of("parks", "chains", "projects", "organizations", "districts", "references", "terms",
                "documents", "clauses");

        static Texts of(Path data) throws IOException {
            Texts texts = new Texts(new TreeMap<>(), new TreeMap<>());
            for (String kind : KINDS) {
                for (JsonNode record : new JsonMapper().readTree(data.resolve(kind + ".json").toFile())) {
                    String address = record.get("url").get("en").asText().substring("en/".length());
                    JsonNode name = record.has("name") ? record.get("name") : record.has("title") ? record.get("title") : record;
                    String names = name.path("zh").asText() + "\n" + name.path("en").asText();
                    texts.names.put(address, names.toLowerCase(Locale.ROOT));
                    texts.words.put(address, (names + record.path("text") + record.path("table")).toLowerCase(Locale.ROOT));
                }
            }
            return texts;
        }

        /** The grades of all things that answer a query. */
        Map<String, Integer> grades(Judged query) {
            Map<String, Integer> explicit = new HashMap<>();
            Map<String, Integer> grades = new HashMap<>();
            for (Matcher grade = GRADE.matcher(query.grades); grade.find();) {
                String what = grade.group(1);
                int value = Integer.parseInt(grade.group(2));
                if (what.startsWith("^") || what.startsWith("~")) {
                    String sought = what.substring(1).toLowerCase(Locale.ROOT);
                    (what.startsWith("^") ? names : words).forEach((address, text) -> {
                        if (text.contains(sought)) {
                            grades.merge(address, value, Math::max);
                        }
                    });
                } else {
                    explicit.put(what, value);
                }
            }
            grades.putAll(explicit);
            return grades;
        }
    }

    /** How well a set of queries was answered. */
    static final class Score {

        private int queries;
        private double gain;
        private int right;
        private int nothing;

        void add(List<?> found, Map<String, Integer> grades) {
            List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).limit(5).toList();
            List<Integer> seen = Stream.<Object>of(found.toArray()).map(address -> grades.getOrDefault(address, 0)).toList();
            queries++;
            gain += gain(best) == 0 ? 0 : gain(seen) / gain(best);
            right += !seen.isEmpty() && !best.isEmpty() && seen.get(0) >= Math.min(2, best.get(0)) ? 1 : 0;
            nothing += found.isEmpty() ? 1 : 0;
        }

        private static double gain(List<Integer> grades) {
            double gain = 0;
            for (int i = 0; i < grades.size(); i++) {
                gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
            }
            return gain;
        }

        /** Normalized discounted cumulative gain of the first five. */
        double ndcg() {
            return gain / queries;
        }

        /** The share of queries whose first result is a good answer. */
        double firstRight() {
            return (double) right / queries;
        }

        double empty() {
            return (double) nothing / queries;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d queries, nDCG@5 %.3f, success@1 %.3f, empty %.3f", queries, ndcg(), firstRight(), empty());
        }
    }
}
