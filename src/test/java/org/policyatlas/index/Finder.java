package org.policyatlas.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policyatlas.page.SiteFile;
import org.policyatlas.text.Tokens;

/** What {@code search.js} does with the files, in Java, so that ranking can be tested without a browser. Reads the files alone. */
final class Finder {

    record Hit(String address, int exact, long score) {}

    private record Scored(int document, int exact, long score) {}

    private static final Pattern POSTING = Pattern.compile("(\\d*)([a-zA-E])");
    private static final Pattern CALL = Pattern.compile("atlasSearch\\.\\w+\\((.*)\\);\n", Pattern.DOTALL);

    private final TreeMap<String, String> terms = new TreeMap<>();
    private final Map<Integer, String> addresses = new HashMap<>();
    private final List<Integer> priors = new ArrayList<>();
    private final Set<String> stop = new LinkedHashSet<>();

    Finder(List<SiteFile> files) {
        for (SiteFile file : files) {
            JsonNode arguments = arguments(file);
            switch (file.path().value().replaceFirst("search/(\\w+).*", "$1")) {
                case "core" -> core(arguments.get(0));
                case "t" -> terms(arguments.get(1).asText(), arguments.get(2).asText());
                default -> arguments.get(1).forEach(result -> addresses.put(addresses.size(), result.get(0).asText()));
            }
        }
    }

    static JsonNode arguments(SiteFile file) {
        Matcher call = CALL.matcher(file.text());
        try {
            return call.matches() ? new JsonMapper().readTree("[" + call.group(1) + "]") : null;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void core(JsonNode core) {
        for (JsonNode kind : core.get("kinds")) {
            for (int i = 0; i < kind.get(1).asInt(); i++) {
                priors.add(kind.get(2).asInt());
            }
        }
        core.get("stop").forEach(word -> stop.add(word.asText()));
    }

    private void terms(String coded, String postings) {
        String[] chains = postings.split(" ");
        String before = "";
        int at = 0;
        for (String one : coded.split(" ")) {
            before = before.substring(0, Character.digit(one.charAt(0), 36)) + one.substring(1);
            terms.put(before, chains[at++]);
        }
    }

    List<Hit> find(String query) {
        Map<Integer, Long> scores = new HashMap<>();
        Map<Integer, Integer> matched = new HashMap<>();
        int all = 0;
        for (Tokens.Token token : kept(query)) {
            Map<Integer, Integer> best = new HashMap<>();
            alternatives(token, query).forEach((term, tenths) -> postings(terms.get(term))
                    .forEach((document, impact) -> best.merge(document, Math.max(1, impact * tenths / 10), Math::max)));
            int weight = best.isEmpty() ? 0 : 32 - Integer.numberOfLeadingZeros(priors.size() / best.size());
            all += weight;
            best.forEach((document, impact) -> {
                scores.merge(document, (long) impact, Long::sum);
                matched.merge(document, weight, Integer::sum);
            });
        }
        Map<Integer, Integer> named = postings(terms.getOrDefault(Tokens.joined(query) + "=", ""));
        List<Scored> hits = new ArrayList<>();
        for (Map.Entry<Integer, Long> one : scores.entrySet()) {
            int document = one.getKey();
            int prior = priors.get(document);
            int exact = named.containsKey(document) ? prior * 4 + named.get(document) : 0;
            hits.add(new Scored(document, exact, one.getValue() * (all + matched.get(document)) * prior));
        }
        hits.sort(Comparator.comparing(Scored::exact).thenComparing(Scored::score).reversed().thenComparing(Scored::document));
        return hits.stream().map(hit -> new Hit(addresses.get(hit.document), hit.exact, hit.score)).toList();
    }

    private List<Tokens.Token> kept(String query) {
        List<Tokens.Token> tokens = Tokens.of(query);
        List<Tokens.Token> kept = tokens.stream()
                .filter(token -> !oneHan(token.term()) || tokens.stream().noneMatch(other -> covers(other, token))).toList();
        List<Tokens.Token> telling = kept.stream().filter(token -> !stop.contains(token.term())).toList();
        return List.copyOf((telling.isEmpty() ? kept : telling).stream()
                .collect(Collectors.toMap(Tokens.Token::term, token -> token, (first, again) -> first, LinkedHashMap::new)).values());
    }

    private static boolean covers(Tokens.Token other, Tokens.Token token) {
        return other.start() <= token.start() && other.end() >= token.end() && other.end() - other.start() > token.end() - token.start();
    }

    /** The terms that a token of the query may be, each at so many tenths. */
    private Map<String, Integer> alternatives(Tokens.Token token, String query) {
        String term = token.term();
        boolean latin = term.matches("[a-z]+");
        Map<String, Integer> found = new LinkedHashMap<>();
        if (terms.containsKey(term)) {
            found.put(term, 10);
        }
        if (oneHan(term) || latin && token.end() == query.length() && term.length() > 1) {
            beginning(term).stream().filter(other -> !other.equals(term)).forEach(other -> found.put(other, latin ? 6 : 10));
        }
        if (found.isEmpty() && latin && term.length() >= 4) {
            List<String> near = beginning(term.substring(0, 2)).stream().filter(other -> other.matches("[a-z]+")).toList();
            near.stream().filter(other -> other.startsWith(term)).forEach(other -> found.put(other, 6));
            if (found.isEmpty()) {
                near.stream().filter(other -> oneEdit(term, other)).forEach(other -> found.put(other, 7));
            }
        }
        return found;
    }

    private Set<String> beginning(String prefix) {
        return terms.subMap(prefix, prefix + '\uffff').keySet().stream()
                .filter(term -> !term.endsWith("=")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean oneEdit(String one, String two) {
        String a = one.length() > two.length() ? two : one;
        String b = one.length() > two.length() ? one : two;
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (b.length() - a.length() == 1) {
            return a.substring(i).equals(b.substring(i + 1));
        }
        boolean other = a.length() == b.length() && i < a.length() && a.substring(i + 1).equals(b.substring(i + 1));
        boolean exchanged = a.length() == b.length() && i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i) && a.substring(i + 2).equals(b.substring(i + 2));
        return other || exchanged;
    }

    private static Map<Integer, Integer> postings(String chain) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        int document = -1;
        for (Matcher one = POSTING.matcher(chain); one.find();) {
            document += one.group(1).isEmpty() ? 1 : Integer.parseInt(one.group(1));
            char level = one.group(2).charAt(0);
            found.put(document, level > 'Z' ? level - 96 : level - 38);
        }
        return found;
    }

    private static boolean oneHan(String term) {
        return term.codePointCount(0, term.length()) == 1 && term.codePointAt(0) >= 0x3005;
    }
}
