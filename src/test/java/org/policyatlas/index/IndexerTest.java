package org.policyatlas.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policyatlas.model.Bilingual;
import org.policyatlas.page.SearchDocument;
import org.policyatlas.page.SearchSynonyms;
import org.policyatlas.page.SiteFile;

/** The files of the index; how they answer is tried with the script that reads them, in SearchIT. */
class IndexerTest {

    private static final Bilingual NOTHING = new Bilingual("", "");
    private static final List<SearchSynonyms.Group> SYNONYMS = List.of(
            new SearchSynonyms.Group(List.of("人工智能", "artificial intelligence"), List.of("大模型", "machine learning")));
    private static final List<SearchDocument> CORPUS = corpus();
    private static final List<Analysis> ANALYSES = Analysis.of(CORPUS);
    private static final List<SiteFile> FILES = Indexer.index(CORPUS, SYNONYMS);

    @Test void the_order_of_the_documents_changes_nothing() {
        List<SearchDocument> shuffled = new ArrayList<>(CORPUS);
        Collections.shuffle(shuffled, new Random(42));
        List<SiteFile> again = Indexer.index(shuffled, SYNONYMS);
        assertEquals(FILES.stream().map(SiteFile::path).toList(), again.stream().map(SiteFile::path).toList());
        for (int i = 0; i < FILES.size(); i++) {
            assertArrayEquals(FILES.get(i).bytes(), again.get(i).bytes());
        }
    }

    @Test void a_word_leads_to_the_documents_of_its_synonyms_and_says_which() {
        SortedMap<String, String> written = Synonyms.of(SYNONYMS, ANALYSES, Impacts.of(ANALYSES));
        assertTrue(written.get("大模型~").matches("[0-9a-zA-E]+\\|人工智能\\|artificial_intelligence"), () -> written.toString());
        assertTrue(written.get("machinlearn~").endsWith("|人工智能|artificial_intelligence"), () -> written.toString());
        assertTrue(written.get("人工智能~").endsWith("|artificial_intelligence"), () -> written.toString());
        assertFalse(written.containsKey("深度学习~"));
    }

    @Test void what_is_only_typed_is_not_looked_for() {
        SortedMap<String, String> written = Synonyms.of(
                List.of(new SearchSynonyms.Group(List.of("白鹅潭"), List.of("人工智能"))), ANALYSES, Impacts.of(ANALYSES));
        assertEquals(List.of("人工智能~"), List.copyOf(written.keySet()));
    }

    @Test void a_list_of_documents_keeps_the_best() {
        int[] documents = new int[Postings.MOST + 10];
        int[] levels = new int[documents.length];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = i;
            levels[i] = i < 10 ? 1 : 2;
        }
        Postings head = new Postings(documents, levels).head();
        assertEquals(Postings.MOST, head.documents().length);
        assertEquals(10, head.documents()[0]);
        assertTrue(head.written().startsWith("11bbb"));
    }

    private static byte[] find(List<SiteFile> files, String name) {
        return files.stream().filter(file -> file.path().value().equals("search/" + name + ".js")).findFirst().orElseThrow().bytes();
    }

    @Test void beginnings_of_very_many_words_are_terms_of_their_own() {
        SortedMap<String, Postings> words = new TreeMap<>();
        SortedMap<String, String> written = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            Postings postings = new Postings(new int[] {i, 1_000}, new int[] {1 + i % 31, 31});
            words.put("广" + (char) (0x4e00 + i), postings);
            written.put("广" + (char) (0x4e00 + i), "x".repeat(Shards.FULL / 2));
            written.put("industr" + (char) ('a' + i % 26) + "=", "x");
        }
        SortedMap<String, Postings> wide = Beginnings.of(words, written);
        assertEquals(List.of("广*"), List.copyOf(wide.keySet()));
        assertEquals(101, wide.get("广*").documents().length);
        assertEquals(31, wide.get("广*").levels()[100]);
        assertEquals(3, wide.get("广*").levels()[2]);
    }

    @Test void of_many_shards_a_query_is_told_in_pages() {
        List<Shards.Shard> shards = IntStream.range(0, Shards.LISTED + 1).mapToObj(i -> new Shards.Shard("a" + i, "", "")).toList();
        assertEquals(1, Shards.pages(shards.subList(0, Shards.LISTED)).size());
        List<List<String>> pages = Shards.pages(shards);
        assertEquals(Shards.A_PAGE, pages.get(0).size());
        assertEquals(shards.stream().map(Shards.Shard::from).toList(), pages.stream().flatMap(List::stream).toList());
    }

    @Test void the_script_makes_no_markup_from_strings() {
        byte[] script = read(Path.of("templates/asset/search.js"));
        for (String refused : List.of("innerHTML", "eval(", "new Function", ".style", "fetch(", ".normalize(", "toLocale", "\\p{")) {
            assertFalse(new String(script, StandardCharsets.UTF_8).contains(refused), refused);
        }
    }

    @Test void an_atlas_without_entities_has_an_index() {
        assertTrue(new String(find(Indexer.index(List.of(), List.of()), "core"), StandardCharsets.UTF_8).contains("\"documents\":0"));
    }

    @Test void two_documents_with_one_id_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Indexer.index(List.of(CORPUS.get(0), CORPUS.get(0)), List.of()));
    }

    @Test void rare_characters_and_line_separators_survive_the_files() {
        SearchDocument document = new SearchDocument("term/x", "term", "glossary/index.html#x", new Bilingual("𠮷野𠮷", "x"), List.of("𠮸"), List.of(),
                NOTHING, new Bilingual("\"\\</script>\u2028", "a"), NOTHING, NOTHING, NOTHING, List.of());
        List<SiteFile> files = Indexer.index(List.of(document), List.of());
        assertTrue(new String(find(files, "t-0"), StandardCharsets.UTF_8).contains("𠮷"));
        assertTrue(new String(find(files, "zh-0"), StandardCharsets.UTF_8).contains("𠮷野𠮷"));
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The fourth source with its real names and translations. */
    private static List<SearchDocument> corpus() {
        try {
            return new JsonMapper().readValue(Path.of("src/test/resources/search/corpus-004.json").toFile(), new TypeReference<>() {});
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
