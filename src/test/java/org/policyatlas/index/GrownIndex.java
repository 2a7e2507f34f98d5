package org.policyatlas.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyatlas.page.SiteFile;

/**
 * The terms that an atlas many times as large would have: each word in as many times the documents, anywhere among them; more rare
 * words, as many as half the atlas has fewer than the whole (Heaps' law); a name for each new document; synonyms as the square root.
 */
public final class GrownIndex {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDE";

    private final Random random = new Random(42);
    private final int times;
    private final ObjectNode core;
    private final int documents;
    private final SortedMap<String, Postings> words = new TreeMap<>();
    private final SortedMap<String, String> written = new TreeMap<>();

    private GrownIndex(JsonNode core, int times) {
        this.core = core.deepCopy();
        this.times = times;
        documents = core.get("documents").asInt() * times;
    }

    /** The core and the terms of an index grown so many times, by their names; what results show does not grow. */
    public static Map<String, byte[]> of(Path search, int times) throws IOException {
        GrownIndex grown = new GrownIndex(arguments(search.resolve("core.js")).get(0), times);
        SortedMap<String, String> now = new TreeMap<>();
        try (Stream<Path> files = Files.list(search)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("t-")).toList()) {
                JsonNode shard = arguments(file);
                String[] lists = shard.get(2).asText().split(" ");
                String before = "";
                int at = 0;
                for (String coded : shard.get(1).asText().split(" ")) {
                    before = before.substring(0, Character.digit(coded.charAt(0), 36)) + coded.substring(1);
                    now.put(before, lists[at++]);
                }
            }
        }
        return grown.grow(now);
    }

    private static JsonNode arguments(Path file) throws IOException {
        String call = Files.readString(file);
        return JSON.readTree("[" + call.substring(call.indexOf('(') + 1, call.lastIndexOf(')')) + "]");
    }

    private Map<String, byte[]> grow(SortedMap<String, String> now) {
        List<String> plain = now.keySet().stream().filter(term -> !marked(term)).toList();
        List<String> names = now.keySet().stream().filter(term -> term.charAt(term.length() - 1) == Names.MARK).toList();
        List<String> synonyms = now.keySet().stream().filter(term -> term.charAt(term.length() - 1) == Synonyms.MARK).toList();
        plain.forEach(term -> words.put(term, grown(now.get(term))));
        double half = plain.stream().mapToDouble(term -> 1 - Math.pow(0.5, levels(now.get(term)).length)).sum();
        double exponent = Math.log(plain.size() / half) / Math.log(2);
        int wanted = (int) (plain.size() * Math.pow(times, exponent));
        while (words.size() < wanted) {
            words.putIfAbsent(crossed(plain), postings(1 + random.nextInt(3), new int[] {1 + random.nextInt(Postings.LEVELS)}));
        }
        words.forEach((term, postings) -> written.put(term, postings.written()));
        names.forEach(name -> written.put(name, postings(1, new int[] {2}).written()));
        for (int i = names.size(); i < names.size() * times; i++) {
            written.putIfAbsent(crossed(names), postings(1, new int[] {2}).written());
        }
        synonyms.forEach(key -> written.put(key, grown(now.get(key)).written() + rest(now.get(key))));
        for (int i = synonyms.size(); i < synonyms.size() * Math.sqrt(times); i++) {
            written.putIfAbsent(crossed(synonyms), written.get(synonyms.get(random.nextInt(synonyms.size()))));
        }
        return files();
    }

    private Map<String, byte[]> files() {
        Indexer.Terms terms = Indexer.terms(words, written);
        core.put("documents", documents);
        core.get("kinds").forEach(kind -> ((ArrayNode) kind).set(1, JSON.valueToTree(kind.get(1).asInt() * times)));
        core.setAll((ObjectNode) JSON.valueToTree(terms.begin()));
        Map<String, byte[]> files = new HashMap<>();
        files.put("core.js", ("atlasSearch.core(" + core + ");\n").getBytes(StandardCharsets.UTF_8));
        for (SiteFile file : terms.files()) {
            files.put(file.path().value().substring("search/".length()), file.bytes());
        }
        return files;
    }

    private static boolean marked(String term) {
        return "=~*".indexOf(term.charAt(term.length() - 1)) >= 0;
    }

    private static String rest(String list) {
        return list.contains("|") ? list.substring(list.indexOf('|')) : "";
    }

    private static int[] levels(String list) {
        return list.chars().takeWhile(c -> c != '|').filter(c -> c > '9').map(c -> LETTERS.indexOf(c) + 1).toArray();
    }

    /** The list of a word in so many times the documents, or the best of it. */
    private Postings grown(String list) {
        int[] levels = levels(list);
        Arrays.sort(levels);
        int all = levels.length * times;
        int kept = Math.min(all, Postings.MOST);
        return postings(kept, Arrays.copyOfRange(levels, levels.length - Math.max(1, kept / times), levels.length));
    }

    /** So many documents anywhere, with levels like these. */
    private Postings postings(int size, int[] levels) {
        int[] found = random.ints(size, 0, documents).sorted().distinct().toArray();
        return new Postings(found, Arrays.stream(found)
                .map(any -> Math.max(1, levels[random.nextInt(levels.length)] - random.nextInt(3))).toArray());
    }

    /** The beginning of one and the end of another. */
    private String crossed(List<String> terms) {
        String one = terms.get(random.nextInt(terms.size()));
        String other = terms.get(random.nextInt(terms.size()));
        return one.substring(0, one.offsetByCodePoints(0, (one.codePointCount(0, one.length()) + 1) / 2))
                + other.substring(other.offsetByCodePoints(0, other.codePointCount(0, other.length()) / 2));
    }
}
