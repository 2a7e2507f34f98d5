package org.policyatlas.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Lang;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.page.SiteFile;
import org.policyatlas.text.Fold;
import org.policyatlas.text.Tokens;

/**
 * Writes the search index. {@code core.js} is what every query needs; {@code t-*.js} hold the terms ({@link Shards});
 * {@code r-*.js} hold what the page of results shows, a few documents a file. Each file is one call of {@code atlasSearch},
 * so that it loads from a folder as from a server, under any content policy.
 */
public final class Indexer {

    /** Documents in a file of results. Ten results cost at most ten files; more documents a file would cost more bytes. */
    private static final int A_FILE = 6;

    /** What a kind's documents are worth against clauses, in percent: the thing itself before a passage about it. */
    private static final Map<String, Integer> PRIORS = Map.of("park", 125, "chain", 125, "project", 120, "organization", 120,
            "document", 120, "district", 120, "term", 110, "indicator", 105, "reference", 95, "source", 60);
    private static final int PRIOR = 100;

    /** What the index says of a whole name, with {@link #NAME_MARK} at its end: a document's own name, or another. */
    private static final int OWN_NAME = 2;
    private static final int OTHER_NAME = 1;
    private static final char NAME_MARK = '=';

    private static final JsonMapper JSON = new JsonMapper();

    /** Left out of queries that have other words. None is ever left out of the index. */
    private static final String STOP_WORDS =
            "a an and are as at be by can do does for from how i in is me of on or that the to was what where which who with";

    private Indexer() {}

    /** The files of the index; the same bytes for the same documents, in whatever order they come. */
    public static List<SiteFile> index(List<SearchDocument> documents) {
        List<SearchDocument> ordered = documents.stream().sorted(Comparator.comparing(SearchDocument::id)).toList();
        refuseTwins(ordered);
        SortedMap<String, SortedMap<Integer, Integer>> index = Impacts.of(ordered);
        index.putAll(names(ordered));
        List<Shards.Shard> shards = Shards.of(index);
        List<Bilingual> statuses = ordered.stream().map(SearchDocument::status).distinct()
                .sorted(Comparator.comparing(Bilingual::en).thenComparing(Bilingual::zh)).toList();

        List<SiteFile> files = new ArrayList<>();
        for (int at = 0; at < shards.size(); at++) {
            files.add(file("t", at, "terms", shards.get(at).terms(), shards.get(at).postings()));
        }
        for (int at = 0; at * A_FILE < ordered.size(); at++) {
            List<SearchDocument> some = ordered.subList(at * A_FILE, Math.min(ordered.size(), (at + 1) * A_FILE));
            files.add(file("r", at, "results", some.stream().map(document -> result(document, statuses)).toList()));
        }
        files.add(0, core(ordered, shards, statuses, version(files)));
        return List.copyOf(files);
    }

    private static void refuseTwins(List<SearchDocument> documents) {
        Set<String> ids = new HashSet<>();
        for (SearchDocument document : documents) {
            if (!ids.add(document.id())) {
                throw new IllegalArgumentException("two search documents " + document.id());
            }
        }
    }

    /** Whole names as terms of their own, beside the pairs and words they begin with, so that an exact name costs no file more. */
    private static SortedMap<String, SortedMap<Integer, Integer>> names(List<SearchDocument> documents) {
        SortedMap<String, SortedMap<Integer, Integer>> names = new TreeMap<>();
        for (int at = 0; at < documents.size(); at++) {
            for (Lang lang : Lang.values()) {
                int document = at;
                name(names, documents.get(at).name().in(lang), document, OWN_NAME);
                documents.get(at).aliases(lang).forEach(alias -> name(names, alias, document, OTHER_NAME));
            }
        }
        return names;
    }

    private static void name(SortedMap<String, SortedMap<Integer, Integer>> names, String name, int document, int level) {
        String joined = Tokens.joined(name);
        if (!joined.isEmpty()) {
            names.computeIfAbsent(joined + NAME_MARK, any -> new TreeMap<>()).merge(document, level, Math::max);
        }
    }

    private static List<Object> result(SearchDocument document, List<Bilingual> statuses) {
        return List.of(document.address(), both(document.name()), both(document.context()), statuses.indexOf(document.status()),
                both(document.text()), List.of(document.zhAliases(), document.enAliases()));
    }

    private static List<String> both(Bilingual words) {
        return List.of(words.zh(), words.en());
    }

    private static SiteFile core(List<SearchDocument> documents, List<Shards.Shard> shards, List<Bilingual> statuses, String version) {
        // Documents stand in the order of their ids, which begin with the kind: so kinds are ranges.
        Map<String, Integer> kinds = new LinkedHashMap<>();
        documents.forEach(document -> kinds.merge(document.kind(), 1, Integer::sum));
        boolean[] plain = new boolean[Character.MAX_VALUE + 1];
        documents.stream().flatMap(Indexer::words).forEach(text -> Fold.of(text).chars().forEach(c -> plain[c] = true));

        Map<String, Object> core = new LinkedHashMap<>();
        core.put("version", version);
        core.put("documents", documents.size());
        core.put("kinds", kinds.entrySet().stream()
                .map(kind -> List.of(kind.getKey(), kind.getValue(), PRIORS.getOrDefault(kind.getKey(), PRIOR))).toList());
        core.put("statuses", statuses.stream().map(Indexer::both).toList());
        core.put("shards", shards.stream().map(Shards.Shard::from).toList());
        core.put("aFile", A_FILE);
        core.put("stop", Tokens.of(STOP_WORDS).stream().map(Tokens.Token::term).toList());
        // Latin letters and the joiners always: a query may have accents where no text has.
        core.put("fold", Fold.groups(c -> c < 0x80 || plain[c]));
        return SiteFile.text("search/core.js", call("core", core));
    }

    private static Stream<String> words(SearchDocument document) {
        Stream<String> texts = Stream.of(document.name(), document.context(), document.text()).map(Indexer::both).flatMap(List::stream);
        return Stream.concat(texts, Stream.concat(document.zhAliases().stream(), document.enAliases().stream()));
    }

    /** Names stay the same from build to build; the query part of the URL does not, so that no browser mixes two builds. */
    private static String version(List<SiteFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SiteFile file(String prefix, int at, String function, Object... payload) {
        List<Object> arguments = new ArrayList<>(List.of(at));
        arguments.addAll(Arrays.asList(payload));
        return SiteFile.text("search/%s-%s.js".formatted(prefix, three(at)), call(function, arguments.toArray()));
    }

    private static String three(int at) {
        return at < 10 ? "00" + at : at < 100 ? "0" + at : "" + at;
    }

    private static String call(String function, Object... arguments) {
        List<String> written = new ArrayList<>();
        for (Object argument : arguments) {
            try {
                written.add(JSON.writeValueAsString(argument));
            } catch (JsonProcessingException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return "atlasSearch.%s(%s);\n".formatted(function, String.join(",", written));
    }
}
