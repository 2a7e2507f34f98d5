package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policyatlas.TestFolders;
import org.policyatlas.index.Indexer;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.page.SiteFile;
import org.policyatlas.text.Fold;
import org.policyatlas.text.Tokens;

/** The script finds what the index says, by the same tokens and in the same order. */
class SearchIT {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final SiteUnderTest SITE = SiteUnderTest.real();
    /** Escaped, for lone surrogates do not survive the way to the browser. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Each text whose tokens are others than the file says, with both. */
    private static final String REPLAY = """
            json => {
                const {fold, tokens} = JSON.parse(json);
                return Object.entries(tokens).map(([text, expected]) => {
                    const found = atlasSearch.tokens(text, fold).map(token => `${token.term}@${token.start}-${token.end}`).join(' ');
                    return found === expected ? '' : escape(text) + ': ' + escape(expected) + ' but ' + escape(found);
                }).filter(Boolean);
            }
            """;

    @Test void the_script_cuts_texts_as_the_index_does() throws IOException {
        assertEquals(List.of(), replay(Files.readString(VECTORS.resolve("tokens.json"))));
    }

    @Test void the_script_cuts_random_texts_as_the_index_does() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            texts.add(noise(random));
        }
        String all = texts.stream().map(Fold::of).collect(Collectors.joining()) + String.join("", texts);
        ObjectNode file = JSON.createObjectNode();
        file.put("fold", Fold.groups(c -> all.indexOf(c) >= 0));
        ObjectNode cases = file.putObject("tokens");
        texts.forEach(text -> cases.put(text, Tokens.of(text).stream()
                .map(token -> token.term() + "@" + token.start() + "-" + token.end()).collect(Collectors.joining(" "))));
        assertEquals(List.of(), replay(JSON.writeValueAsString(file)), "seed " + seed);
    }

    @Test void the_script_ranks_as_the_vectors_say() throws IOException {
        Map<String, List<String>> expected = JSON.readValue(VECTORS.resolve("rankings.json").toFile(), new TypeReference<>() {});
        try (Visit visit = Visit.to(corpus(), SiteUnderTest.Place.WEB)) {
            visit.open("en/search/index.html");
            Map<String, Object> found = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> query : expected.entrySet()) {
                List<?> hits = (List<?>) visit.page.evaluate("async query => (await atlasSearch.find(query)).map(hit => `${hit.address} ${hit.exact} ${hit.score}`)",
                        query.getKey());
                found.put(query.getKey(), hits.subList(0, Math.min(hits.size(), Math.max(1, query.getValue().size()))));
            }
            assertEquals(expected, found);
            visit.nothingWentWrong();
        }
    }

    @Test void every_park_chain_and_document_is_found_by_its_name() throws IOException {
        List<String> lost = new ArrayList<>();
        int asked = 0;
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("zh/search/index.html");
            for (String kind : List.of("parks", "chains", "documents")) {
                for (JsonNode record : JSON.readTree(SITE.folder().resolve("data/" + kind + ".json").toFile())) {
                    String address = record.get("url").get("en").asText().substring("en/".length());
                    for (String field : List.of("name", "title")) {
                        for (JsonNode name : record.path(field)) {
                            List<?> found = (List<?>) visit.page.evaluate("async query => (await atlasSearch.find(query)).map(hit => hit.address)", name.asText());
                            asked++;
                            int at = found.indexOf(address);
                            if (at < 0 || at > 2) {
                                lost.add(address + " by " + name.asText() + " at " + (at + 1) + " of " + found.size());
                            }
                        }
                    }
                }
            }
            visit.nothingWentWrong();
        }
        assertEquals(List.of(), lost);
        assertTrue(asked > 100, asked + " names");
    }

    private static List<?> replay(String vectors) {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("en/search/index.html");
            List<?> wrong = (List<?>) visit.page.evaluate(REPLAY, vectors);
            visit.nothingWentWrong();
            return wrong;
        }
    }

    /** The page and the script of the site, with the index of the documents that the vectors are about. */
    private static SiteUnderTest corpus() throws IOException {
        Path folder = TestFolders.PROJECT.resolve("target/it-search");
        TestFolders.delete(folder);
        TestFolders.copy(SITE.folder().resolve("asset"), folder.resolve("asset"));
        TestFolders.copy(SITE.folder().resolve("en/search"), folder.resolve("en/search"));
        List<SearchDocument> documents = JSON.readValue(Path.of("src/test/resources/search/corpus-004.json").toFile(), new TypeReference<>() {});
        for (SiteFile file : Indexer.index(documents)) {
            Path path = folder.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        return new SiteUnderTest(folder, StaticServer.start(folder, "/"));
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(16); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0x4e00 + random.nextInt(0x5200)));
                case 2 -> text.append((char) random.nextInt(0x80));
                case 3 -> text.appendCodePoint(0x20000 + random.nextInt(0xa6e0));
                default -> text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    private static final String[] PIECES = {"广", "廣", "市", "a", "Ａ", "é", "ing", "ies", "'s", "’", "-", "&", ".", ",", "%", "％", "1", "２", "000", "2018",
        "〔", "〕", "(", "]", "No.", "第", "号", "万", "亿", "千万", "million", " ", "\u00a0", "\u3000", "\u200b", "\u0301", "百分之", "per cent", "\u00ad", "zone",
        "İ", "ſ", "K", "ß", "ﬁ", "①", "〇", "々"};
}
