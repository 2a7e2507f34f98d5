package org.policyatlas.index;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Lang;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.page.SiteFile;
import org.policyatlas.text.Fold;

/** The fourth source with its real names and translations. */
class IndexerTest {

    /** What one file of the index may cost a reader, compressed as servers do. */
    private static final int MAX_FILE_BYTES = 8 * 1024;

    private static final Path RANKINGS = Path.of("src/test/resources/vectors/rankings.json");
    private static final List<SearchDocument> CORPUS = corpus();
    private static final List<SiteFile> FILES = Indexer.index(CORPUS);
    private static final Finder FINDER = new Finder(FILES);

    /** Queries that readers might type; the browser must give the same order. */
    private static final List<String> QUERIES = List.of(
            "琶洲", "广州大学城", "大學城", "Pazhou", "pazhou core area", "人工智能", "artificial intelligence", "琶", "市", "华为",
            "huawei", "huawie", "biomedcine", "biomed park", "manufactur", "biomedicine parks", "生物医药 番禺", "ＡＩ", "5G",
            "5g 网络", "IPv6", "e-commerce", "ecommerce", "cross border ecommerce", "14.9平方公里", "2025年千亿级园区", "Bai'etan",
            "baietan", "白鹅潭", "the", "which parks host biomedicine", "珠江沿岸12个滨江高端产业园", "square kilometers", "跨境電商",
            "鱼珠湾海丝创新中心", "xyzzy", "。", "");

    @Test void every_name_and_alias_finds_its_own_document_among_the_first_three() {
        List<String> lost = new ArrayList<>();
        for (SearchDocument document : CORPUS) {
            for (Lang lang : Lang.values()) {
                Stream.concat(Stream.of(document.name().in(lang)), document.aliases(lang).stream())
                        .filter(name -> rank(name, document) > 3 + namesakes(name, document))
                        .forEach(name -> lost.add(document.id() + ": " + name + " at " + rank(name, document)));
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test void any_two_characters_of_a_heading_find_its_document() {
        for (SearchDocument document : CORPUS) {
            String name = document.name().zh().replaceAll("[^\\p{IsHan}]+", " ");
            Stream.of(name.split(" ")).filter(run -> run.length() > 1)
                    .flatMap(run -> IntStream.range(0, run.length() - 1).mapToObj(at -> run.substring(at, at + 2)))
                    .forEach(pair -> assertTrue(addresses(pair).contains(document.address()), () -> pair + " in " + document.id()));
        }
    }

    @Test void one_character_finds_every_document_that_holds_it() {
        for (String character : List.of("琶", "市", "广", "园")) {
            List<String> found = addresses(character);
            CORPUS.stream().filter(document -> chinese(document).contains(character))
                    .forEach(document -> assertTrue(found.contains(document.address()), () -> character + " in " + document.id()));
        }
    }

    @Test void spelling_does_not_matter() {
        for (String pair : List.of("廣州大學城|广州大学城", "ＨＵＡＷＥＩ|huawei", "Bai’etan|baietan", "ecommerce|e-commerce",
                "research centre|research center")) {
            String[] spellings = pair.split("\\|");
            assertEquals(first(spellings[1]), first(spellings[0]), pair);
        }
    }

    @Test void a_slip_of_the_finger_is_forgiven() {
        assertEquals(first("huawei"), first("huawie"));
        assertEquals(first("biomedicine"), first("biomedcine"));
    }

    @Test void the_thing_itself_stands_before_a_passage_about_it() {
        assertEquals("chains/artificial-intelligence.html", first("人工智能"));
        assertEquals("parks/university-city.html", first("广州大学城"));
        assertEquals("organizations/huawei.html", first("Huawei"));
        assertEquals("parks/baietan.html", first("白鹅潭"));
    }

    @Test void the_order_of_the_documents_changes_nothing() {
        List<SearchDocument> shuffled = new ArrayList<>(CORPUS);
        Collections.shuffle(shuffled, new Random(42));
        List<SiteFile> again = Indexer.index(shuffled);
        assertEquals(FILES.stream().map(SiteFile::path).toList(), again.stream().map(SiteFile::path).toList());
        for (int i = 0; i < FILES.size(); i++) {
            assertArrayEquals(FILES.get(i).bytes(), again.get(i).bytes());
        }
    }

    @Test void no_file_costs_a_reader_much() {
        Map<String, Integer> large = FILES.stream().collect(toMap(file -> file.path().value(), file -> compressed(file.bytes())));
        large.values().removeIf(bytes -> bytes <= MAX_FILE_BYTES);
        assertEquals(Map.of(), large);
    }

    @Test void the_script_is_small_and_makes_no_markup_from_strings() throws IOException {
        byte[] script = Files.readAllBytes(Path.of("templates/asset/search.js"));
        assertTrue(compressed(script) <= 12 * 1024, () -> compressed(script) + " bytes compressed");
        for (String refused : List.of("innerHTML", "eval(", "new Function", ".style", "fetch(", ".normalize(", "toLocale", "\\p{")) {
            assertFalse(new String(script, StandardCharsets.UTF_8).contains(refused), refused);
        }
    }

    @Test void an_atlas_without_entities_has_an_index() {
        assertEquals(List.of(), new Finder(Indexer.index(List.of())).find("琶洲"));
    }

    @Test void two_documents_with_one_id_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Indexer.index(List.of(CORPUS.get(0), CORPUS.get(0))));
    }

    @Test void rare_characters_beyond_the_first_plane_survive_the_files() {
        SearchDocument document = new SearchDocument("term/x", "term", "glossary/index.html#x",
                new Bilingual("𠮷野𠮷", "x"), List.of("𠮸"), List.of(), new Bilingual("", ""), new Bilingual("\"\\</script>\u2028", "a"), new Bilingual("", ""));
        Finder finder = new Finder(Indexer.index(List.of(document)));
        for (String query : List.of("𠮷", "𠮷野", "𠮸", "𠮷野𠮷")) {
            assertEquals(1, finder.find(query).size(), query);
        }
    }

    /** To write them anew: {@code mvn test -Dtest=IndexerTest -Dvectors=write}. */
    @Test void the_rankings_for_the_browser_are_current() throws IOException {
        ObjectNode rankings = new JsonMapper().createObjectNode();
        for (String query : QUERIES) {
            ArrayNode hits = rankings.putArray(query);
            FINDER.find(query).stream().limit(10).forEach(hit -> hits.add(hit.address() + " " + hit.exact() + " " + hit.score()));
        }
        String now = rankings.toPrettyString() + "\n";
        if ("write".equals(System.getProperty("vectors"))) {
            Files.writeString(RANKINGS, now);
        }
        assertEquals(now, Files.readString(RANKINGS));
    }

    private static String chinese(SearchDocument document) {
        return Fold.of(document.name().zh() + document.zhAliases() + document.context().zh() + document.text().zh());
    }

    private static int rank(String query, SearchDocument document) {
        int at = addresses(query).indexOf(document.address());
        return at < 0 ? Integer.MAX_VALUE : at + 1;
    }

    /** Others that bear the very same name have the same right to be found by it. */
    private static long namesakes(String name, SearchDocument self) {
        return CORPUS.stream().filter(other -> !other.equals(self))
                .filter(other -> Stream.of(Lang.values()).anyMatch(lang -> other.name().in(lang).equalsIgnoreCase(name)
                        || other.aliases(lang).stream().anyMatch(name::equalsIgnoreCase)))
                .count();
    }

    private static List<String> addresses(String query) {
        return FINDER.find(query).stream().map(Finder.Hit::address).toList();
    }

    private static String first(String query) {
        return addresses(query).get(0);
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.size();
    }

    private static List<SearchDocument> corpus() {
        try {
            return new JsonMapper().readValue(Path.of("src/test/resources/search/corpus-004.json").toFile(), new TypeReference<>() {});
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
