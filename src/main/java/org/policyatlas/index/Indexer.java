package org.policyatlas.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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
import org.policyatlas.page.SearchSynonyms;
import org.policyatlas.page.SiteFile;
import org.policyatlas.text.Fold;
import org.policyatlas.text.Tokens;

/** Writes the search index; {@code package-info} says what its files are. */
public final class Indexer {

    /** What a kind's documents are worth against clauses, in percent: the thing itself before a passage about it. */
    private static final Map<String, Integer> PRIORS = Map.of("park", 120, "chain", 125, "project", 115, "organization", 115,
            "document", 120, "district", 120, "term", 80, "indicator", 75, "reference", 85, "source", 50);
    private static final int PRIOR = 100;

    /** Left out of queries that have other words. None is ever left out of the index. */
    private static final String STOP_WORDS = "a an and any are as at be by can could do does for from get give given had has have how i in"
            + " is it its me my of on or our that the their there this to was we what when where which who whom whose why will with would you";

    /** Left out of longer Chinese queries: what a question has beside what it asks for. Longest first where one begins another. */
    private static final List<String> ASKING = List.of("什么时候", "有什么", "是什么", "有没有", "可不可以", "能不能", "能拿到", "怎么样", "多少钱", "有哪些", "请问", "哪些", "哪个",
            "哪里", "哪儿", "什么", "怎么", "怎样", "如何", "多少", "是否", "可以", "能否", "能拿", "拿到", "我们", "谁", "吗", "呢", "吧", "啊");

    /** Characters that join words: a pair with one of them says little. */
    private static final String JOINING = "的了和与及或在有是对为等做将于之";

    /** Below it are letters and signs, whose table every query needs; that of Chinese characters is a file of its own. */
    private static final int HAN = 0x2e80;

    private static final JsonMapper JSON = new JsonMapper();

    private Indexer() {}

    /** The files of the index; the same bytes for the same documents, in whatever order they come. */
    public static List<SiteFile> index(List<SearchDocument> documents, List<SearchSynonyms.Group> synonyms) {
        List<SearchDocument> ordered = documents.stream().sorted(Comparator.comparing(SearchDocument::id)).toList();
        refuseTwins(ordered);
        List<Analysis> analyses = Analysis.of(ordered);
        SortedMap<String, Postings> impacts = Impacts.of(analyses);
        SortedMap<String, String> index = new TreeMap<>();
        impacts.forEach((term, postings) -> index.put(term, postings.written()));
        Names.of(ordered).forEach((term, postings) -> index.put(term, postings.written()));
        index.putAll(Synonyms.of(synonyms, analyses, impacts));
        List<Bilingual> statuses = ordered.stream().map(SearchDocument::status).distinct()
                .sorted(Comparator.comparing(Bilingual::en).thenComparing(Bilingual::zh)).toList();

        Terms terms = terms(impacts, index);
        List<SiteFile> files = new ArrayList<>(terms.files());
        for (Lang lang : Lang.values()) {
            List<List<Object>> results = Results.of(ordered, statuses, lang);
            for (int at = 0; at < results.size(); at++) {
                files.add(file(lang.word + "-" + at, "results", lang.ordinal(), at, results.get(at)));
            }
        }
        files.add(file("facets", "facets", Facets.of(ordered)));
        boolean[] held = characters(ordered);
        files.add(file("fold", "fold", Fold.groups(c -> held[c])));
        Rescue rescue = Rescue.of(ordered, impacts);
        files.add(file("readings", "readings", rescue.readings()));
        rescue.pairs().forEach((letter, pairs) -> files.add(file("p-" + letter, "pairs", letter, pairs)));
        Map<String, Object> core = core(ordered, statuses, version(files), held);
        core.putAll(terms.begin());
        core.put("initials", String.join("", rescue.pairs().keySet()));
        files.add(0, file("core", "core", core));
        return List.copyOf(files);
    }

    /**
     * The terms in their files.
     *
     * @param begin what every query needs to know of them
     */
    record Terms(List<SiteFile> files, Map<String, Object> begin) {}

    /** Writes the terms, each as it is written, with the beginnings of words that many shards have. */
    static Terms terms(SortedMap<String, Postings> impacts, SortedMap<String, String> index) {
        SortedMap<String, String> all = new TreeMap<>(index);
        Beginnings.of(impacts, index).forEach((term, postings) -> all.put(term, postings.written()));
        List<Shards.Shard> shards = Shards.of(all);
        List<SiteFile> files = new ArrayList<>();
        for (int at = 0; at < shards.size(); at++) {
            files.add(file("t-" + at, "terms", at, shards.get(at).terms(), shards.get(at).postings()));
        }
        List<List<String>> pages = Shards.pages(shards);
        boolean one = pages.size() < 2;
        for (int at = 0; !one && at < pages.size(); at++) {
            files.add(file("s-" + at, "shards", at, String.join(" ", pages.get(at))));
        }
        Map<String, Object> begin = new LinkedHashMap<>();
        begin.put("pages", one ? "" : String.join(" ", pages.stream().map(page -> page.get(0)).toList()));
        begin.put("shards", one && !pages.isEmpty() ? String.join(" ", pages.get(0)) : "");
        begin.put("aPage", Shards.A_PAGE);
        begin.put("wide", Beginnings.WIDE);
        return new Terms(List.copyOf(files), begin);
    }

    private static void refuseTwins(List<SearchDocument> documents) {
        Set<String> ids = new HashSet<>();
        for (SearchDocument document : documents) {
            if (!ids.add(document.id())) {
                throw new IllegalArgumentException("two search documents " + document.id());
            }
        }
    }

    private static Map<String, Object> core(List<SearchDocument> documents, List<Bilingual> statuses, String version, boolean[] held) {
        // Documents stand in the order of their ids, which begin with the kind: so kinds are ranges.
        Map<String, Integer> kinds = new LinkedHashMap<>();
        documents.forEach(document -> kinds.merge(document.kind(), 1, Integer::sum));
        Map<String, Object> core = new LinkedHashMap<>();
        core.put("version", version);
        core.put("documents", documents.size());
        core.put("kinds", kinds.entrySet().stream()
                .map(kind -> List.of(kind.getKey(), kind.getValue(), PRIORS.getOrDefault(kind.getKey(), PRIOR))).toList());
        core.put("statuses", statuses.stream().map(Results::both).toList());
        core.put("aFile", Results.A_FILE);
        core.put("unit", Synonyms.UNIT);
        core.put("stop", Tokens.of(STOP_WORDS).stream().map(Tokens.Token::term).distinct().toList());
        core.put("asking", ASKING);
        core.put("joining", JOINING);
        core.put("fold", Fold.groups(c -> c < 0x80 || c < HAN && held[c]));
        return core;
    }

    /** Every character that the documents have, folded. */
    private static boolean[] characters(List<SearchDocument> documents) {
        boolean[] held = new boolean[Character.MAX_VALUE + 1];
        documents.stream().flatMap(Indexer::words).forEach(text -> Fold.of(text).chars().forEach(c -> held[c] = true));
        return held;
    }

    private static Stream<String> words(SearchDocument document) {
        Stream<String> texts = Stream.of(document.name(), document.context(), document.text(), document.offers())
                .map(Results::both).flatMap(List::stream);
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

    private static SiteFile file(String name, String function, Object... arguments) {
        List<String> written = new ArrayList<>();
        for (Object argument : arguments) {
            try {
                written.add(JSON.writeValueAsString(argument));
            } catch (JsonProcessingException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return SiteFile.text("search/" + name + ".js", "atlasSearch.%s(%s);\n".formatted(function, String.join(",", written)));
    }
}
