package org.policyatlas.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;
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

    @Test void a_hundred_times_the_documents_cost_a_query_less_than_half_as_much_again() {
        List<SearchDocument> few = CORPUS.subList(0, 40);
        List<SearchDocument> many = new ArrayList<>();
        for (int copy = 0; copy < 100; copy++) {
            for (SearchDocument document : few) {
                many.add(mixed(document, copy));
            }
        }
        double before = query(Indexer.index(few, SYNONYMS));
        double after = query(Indexer.index(many, SYNONYMS));
        assertTrue(after <= before * 1.5, () -> before + " bytes became " + after);
    }

    /** The script, what all queries need, and six middling shards of terms; results do not grow. */
    private static double query(List<SiteFile> files) {
        return compressed(read(Path.of("templates/asset/search.js"))) + compressed(find(files, "core")) + 6 * files.stream()
                .filter(file -> file.path().value().startsWith("search/t-")).mapToInt(file -> compressed(file.bytes())).average().orElseThrow();
    }

    private static byte[] find(List<SiteFile> files, String name) {
        return files.stream().filter(file -> file.path().value().equals("search/" + name + ".js")).findFirst().orElseThrow().bytes();
    }

    /** A document with the words of two, so that all combinations of words grow more common and none stays rare. */
    private static SearchDocument mixed(SearchDocument document, int copy) {
        SearchDocument other = CORPUS.get((CORPUS.indexOf(document) * 31 + copy * 17) % CORPUS.size());
        Bilingual text = new Bilingual(half(document.text().zh()) + half(other.text().zh()), half(document.text().en()) + half(other.text().en()));
        return new SearchDocument(document.id() + "-" + copy, document.kind(), document.address() + "#" + copy, document.name(), document.zhAliases(),
                document.enAliases(), document.context(), text, NOTHING, document.status(), document.document(), document.districts());
    }

    private static String half(String text) {
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2));
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

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.size();
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
