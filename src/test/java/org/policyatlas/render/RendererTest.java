package org.policyatlas.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyatlas.load.Words;
import org.policyatlas.page.GlossaryPage;
import org.policyatlas.page.Head;
import org.policyatlas.page.Page;
import org.policyatlas.page.Part;
import org.policyatlas.page.Planner;
import org.policyatlas.page.SiteFile;

class RendererTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final String HOSTILE = "</title><script>alert(\"1\")</script>' onload=x &amp; {{x}} ${7*7}";

    private static List<Page> pages;
    private static Words words;

    @BeforeAll
    static void plan() throws IOException {
        Path tiny = Path.of("src/test/resources/tiny");
        pages = Planner.plan(TrySite.atlas(tiny.resolve("content"), tiny.resolve("seeds")));
        Words.Read read = Words.read(TEMPLATES);
        assertEquals(List.of(), read.findings());
        words = read.words();
    }

    private static Map<String, byte[]> bytes(List<SiteFile> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach(file -> bytes.put(file.path().value(), file.bytes()));
        return bytes;
    }

    @Test
    void the_same_pages_give_the_same_bytes_whatever_their_order_and_the_number_of_threads() throws Exception {
        Map<String, byte[]> first = bytes(Renderer.render(pages, TEMPLATES, words));
        List<Page> reversed = new ArrayList<>(pages);
        Collections.reverse(reversed);
        ForkJoinPool one = new ForkJoinPool(1);
        Map<String, byte[]> second = bytes(one.submit(() -> Renderer.render(reversed, TEMPLATES, words)).get());
        one.shutdown();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }

    @Test
    void hostile_strings_come_out_as_text() throws IOException {
        Head real = pages.get(0).head();
        Head head = new Head("en/x.html", "en", "en", "../", "", HOSTILE, HOSTILE, "glossary",
                List.of(new Head.Crumb("", HOSTILE, "", "index.html", "https://tiny.example/" + HOSTILE)), real.url(), real.editions(), "", "", real.site());
        Page page = new GlossaryPage(head, 1, List.of(new GlossaryPage.Letter("A", "letter-a",
                List.of(new GlossaryPage.Entry("x", HOSTILE, List.of(HOSTILE), HOSTILE, List.of(), List.of(HOSTILE), HOSTILE, 1)))));
        String html = Renderer.render(List.of(page), TEMPLATES, words).get(0).text();
        assertFalse(html.contains("<script>alert"), html);
        assertTrue(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"), html);
        assertFalse(html.contains("49"), "a string was read as a template");
    }

    @Test
    void pages_carry_no_inline_style_or_script() throws IOException {
        for (SiteFile file : Renderer.render(pages, TEMPLATES, words)) {
            if (file.path().value().endsWith(".html")) {
                String html = file.text();
                assertFalse(Pattern.compile("\\sstyle=|\\son[a-z]+=|<style").matcher(html).find(), file.path().value());
                assertFalse(Pattern.compile("<script(?![^>]*(src=|application/ld\\+json))").matcher(html).find(), file.path().value());
                assertTrue(html.contains("<html lang=\""), file.path().value());
            }
        }
    }

    @Test
    void templates_see_page_records_and_words_and_nothing_else() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/policyatlas/render"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher imports = Pattern.compile("import org\\.policyatlas\\.(\\w+)").matcher(Files.readString(source));
                while (imports.find()) {
                    assertTrue(Set.of("page", "load").contains(imports.group(1)), source + " may not import " + imports.group(1));
                }
            }
        }
    }

    @Test
    void every_word_that_a_template_says_is_in_the_words_and_every_word_is_said() throws IOException {
        Set<String> said = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path template : templates()) {
            Matcher call = Pattern.compile("w\\(\"([^\"]+)\"( \\+)?").matcher(
                    Files.readString(template).replaceAll("(?s)<#--.*?-->", ""));
            while (call.find()) {
                (call.group(2) == null ? said : beginnings).add(call.group(1));
            }
        }
        said.forEach(key -> assertTrue(words.keys().contains(key), "words.yaml lacks " + key));
        Set<String> unsaid = new TreeSet<>(words.keys());
        unsaid.removeAll(said);
        unsaid.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        // Said by Java: dates, figures, and what page records name by key.
        unsaid.removeIf(key -> Stream.of("date", "figure", "count.", "nav.").anyMatch(key::startsWith));
        assertEquals(Set.of(), unsaid);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> walk = Files.walk(TEMPLATES)) {
            return walk.filter(path -> path.toString().endsWith(".ftlh")).sorted().toList();
        }
    }

    @Test
    void a_figure_is_written_as_its_language_writes_figures() {
        assertEquals("不超过500万元", figure("zh", "5000000", "yuan", "at-most", "不超过"));
        assertEquals("not more than RMB 5 million", figure("en", "5000000", "yuan", "at-most", "not more than"));
        assertEquals("约14.9平方公里", figure("zh", "14.9", "km2", "about", "约"));
        assertEquals("1000亿元级", figure("zh", "100000000000", "yuan", "class", ""));
        assertEquals("RMB 100 billion class", figure("en", "100000000000", "yuan", "class", ""));
        assertEquals("12,345 companies", figure("en", "12345", "company", "", ""));
        assertEquals("1 company", figure("en", "1", "company", "", ""));
        assertEquals("1.2万家", figure("zh", "12000", "company", "", ""));
        assertEquals("30%", figure("en", "30", "percent", "exact", ""));
    }

    @Test
    void a_range_has_one_large_unit_for_both_ends() {
        Part.Figure range = new Part.Figure("", "1000000", "3000000", "yuan", "", "", "");
        assertEquals("100—300万元", new Numbers(new Phrases(words, "zh")).figure(range));
        assertEquals("RMB 1–3 million", new Numbers(new Phrases(words, "en")).figure(range));
    }

    private static String figure(String lang, String value, String unit, String is, String isLabel) {
        String unitLabel = unit.equals("km2") ? "平方公里" : "";
        return new Numbers(new Phrases(words, lang)).figure(new Part.Figure(value, "", "", unit, unitLabel, is, isLabel));
    }
}
