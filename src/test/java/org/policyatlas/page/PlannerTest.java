package org.policyatlas.page;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyatlas.cover.Cover;
import org.policyatlas.link.Atlas;
import org.policyatlas.link.Linker;
import org.policyatlas.load.Loader;
import org.policyatlas.mention.Mentions;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;

class PlannerTest {

    /** Kinds that have no page of their own, but a place on one. */
    private static final Set<Kind> PLACES = Set.of(Kind.INDICATOR, Kind.REFERENCE, Kind.TERM);

    private static Atlas atlas;
    private static List<Page> pages;

    @BeforeAll
    static void plan() throws IOException {
        Path tiny = Path.of("src/test/resources/tiny");
        Content content = Loader.load(tiny.resolve("content"), tiny.resolve("seeds")).content().orElseThrow();
        atlas = Linker.link(content, Cover.of(content), Mentions.of(content));
        pages = Planner.plan(atlas);
    }

    private static <P extends Page> P page(String path, Class<P> type) {
        return pages.stream().filter(page -> page.head().path().equals(path)).map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void every_page_stands_at_the_same_place_in_both_languages() {
        Set<String> zh = paths("zh/");
        assertFalse(zh.isEmpty());
        assertEquals(zh, paths("en/"));
    }

    private static Set<String> paths(String below) {
        return pages.stream().map(page -> page.head().path()).filter(path -> path.startsWith(below))
                .map(path -> path.substring(below.length())).collect(toSet());
    }

    @Test
    void no_two_pages_share_a_path() {
        Set<String> seen = new HashSet<>();
        pages.forEach(page -> assertTrue(seen.add(page.head().path()), page.head().path()));
    }

    @Test
    void every_entity_stands_on_a_page() {
        Set<String> paths = pages.stream().map(page -> page.head().path()).collect(toSet());
        Addresses addresses = new Addresses(atlas);
        for (Ref ref : atlas.entities().keySet()) {
            for (Lang lang : Lang.values()) {
                assertTrue(paths.contains(addresses.of(ref, lang).path().value()), ref + " in " + lang);
            }
        }
    }

    @Test
    void every_sort_of_page_has_a_template_and_every_kind_its_own() {
        pages.stream().map(Page::template).distinct()
                .forEach(template -> assertTrue(Files.exists(Path.of("templates", template + ".ftlh")), template));
        Stream.of(Kind.values()).filter(kind -> !PLACES.contains(kind))
                .forEach(kind -> assertTrue(Files.exists(Path.of("templates/kind", kind.word + ".ftlh")), kind.word));
    }

    @Test
    void a_former_id_leads_to_the_thing_under_its_id_of_today() {
        RedirectPage redirect = page("en/parks/lake-park.html", RedirectPage.class);
        assertEquals("east-lake.html", redirect.to().href());
        assertEquals("https://tiny.example/en/parks/east-lake.html", redirect.url());
    }

    @Test
    void the_evidence_of_a_fact_opens_the_very_words() {
        ParkPage park = page("zh/parks/east-lake.html", ParkPage.class);
        ClausePage clause = page("zh/documents/tiny-2021/1-1.html", ClausePage.class);
        String href = park.facts().get(0).proof().href();
        assertTrue(href.startsWith("../documents/tiny-2021/1-1.html#q-"), href);
        String marked = clause.rows().get(0).voices().get(0).stretches().stream()
                .filter(stretch -> stretch.id().equals(href.substring(href.indexOf('#') + 1)))
                .flatMap(stretch -> stretch.runs().stream()).map(Run::text).collect(Collectors.joining());
        assertTrue(marked.contains("面积约3.5平方公里"), marked);
    }

    @Test
    void the_sentences_of_both_languages_have_the_same_numbers() {
        ClausePage clause = page("en/documents/tiny-2021/1-1.html", ClausePage.class);
        List<List<Integer>> numbers = clause.rows().get(0).voices().stream()
                .map(voice -> voice.stretches().stream().map(Part.Stretch::sentence).distinct().toList()).toList();
        assertEquals(List.of(List.of(1, 2), List.of(1, 2)), numbers);
    }

    @Test
    void a_paragraph_of_one_sentence_is_not_cut() {
        ClausePage clause = page("en/documents/tiny-2021/1-2.html", ClausePage.class);
        assertTrue(clause.rows().stream().flatMap(row -> row.voices().stream()).flatMap(voice -> voice.stretches().stream())
                .allMatch(stretch -> stretch.sentence() == 0));
    }

    @Test
    void the_place_where_a_quote_is_found_stands_on_the_page_once() {
        ClausePage clause = page("zh/documents/tiny-2021/1-1.html", ClausePage.class);
        List<String> ids = clause.rows().stream().flatMap(row -> row.voices().stream()).flatMap(voice -> voice.stretches().stream())
                .map(Part.Stretch::id).filter(id -> !id.isEmpty()).toList();
        assertFalse(ids.isEmpty());
        assertEquals(List.copyOf(new HashSet<>(ids)).size(), ids.size());
    }

    @Test
    void the_lines_of_the_source_are_shown_with_those_around_them() {
        ClausePage clause = page("en/documents/tiny-2021/1-2.html", ClausePage.class);
        List<ClausePage.Line> lines = clause.extracts().get(0).lines();
        assertEquals(List.of(6, 7, 8, 9, 10, 11), lines.stream().map(ClausePage.Line::number).toList());
        assertEquals(Set.of(8, 9), lines.stream().filter(line -> line.pieces().stream().anyMatch(ClausePage.Piece::own))
                .map(ClausePage.Line::number).collect(toSet()));
    }

    @Test
    void parallel_clauses_are_shown_on_both_sides() {
        assertEquals(List.of("1-2.html"), page("en/documents/tiny-2021/1-1.html", ClausePage.class).seeAlso().stream()
                .map(parallel -> parallel.clause().href()).toList());
        assertEquals(List.of("1-1.html"), page("zh/documents/tiny-2021/1-2.html", ClausePage.class).seeAlso().stream()
                .map(parallel -> parallel.clause().href()).toList());
    }

    @Test
    void a_fact_of_an_ended_document_says_so_and_names_the_clause_as_it_is_printed() {
        Part.Proof proof = page("en/parks/east-lake.html", ParkPage.class).facts().get(0).proof();
        assertEquals("1(1)", proof.number());
        assertEquals("validity-ended", proof.caveat().is());
        assertTrue(proof.said().startsWith("East Lake Park lies in the north"), proof.said());
        Part.Proof zh = page("zh/parks/east-lake.html", ParkPage.class).facts().get(0).proof();
        assertEquals("一（一）", zh.number());
        assertEquals("", zh.said());
    }

    @Test
    void a_clause_without_a_number_goes_by_its_heading_or_its_sort() {
        DocumentPage zh = page("zh/documents/tiny-2021/index.html", DocumentPage.class);
        assertEquals("文头文尾", zh.stageProof().number());
        assertEquals("引言", zh.validityProof().number());
        assertEquals("Preamble", page("en/documents/tiny-2021/index.html", DocumentPage.class).validityProof().number());
    }

    @Test
    void a_run_in_heading_goes_behind_the_number_that_holds_it() {
        Desk desk = new Desk(atlas);
        Clause table = atlas.entity(new Ref(Kind.CLAUSE, "tiny-2021/2-2-t1"), Clause.class);
        assertEquals("二（二）表1 指标", desk.shortNumber(table, Lang.ZH));
        assertEquals("2(2) Table 1 Indicators", desk.shortNumber(table, Lang.EN));
    }

    @Test
    void a_document_says_how_many_clauses_have_words_and_to_what_it_relates() {
        DocumentPage document = page("en/documents/tiny-2021/index.html", DocumentPage.class);
        assertEquals(7, document.clauses());
        assertEquals(2, document.headings());
        assertEquals("the earlier industrial measures of Tiny City", document.relations().get(1).words());
    }

    @Test
    void marking_and_linking_changes_no_character_of_a_text() {
        for (Clause clause : atlas.content().allClauses()) {
            if (clause.text().isPresent()) {
                ClausePage page = page("en/documents/" + clause.id() + ".html", ClausePage.class);
                for (int voice = 0; voice < Lang.values().length; voice++) {
                    int which = voice;
                    String shown = page.rows().stream().map(row -> row.voices().get(which).stretches().stream()
                                    .flatMap(stretch -> stretch.runs().stream()).map(Run::text).collect(Collectors.joining()))
                            .collect(Collectors.joining("\n\n"));
                    assertEquals(clause.text().get().in(Lang.values()[voice]), shown);
                }
            }
        }
    }

    @Test
    void a_name_is_linked_at_its_first_mention_in_a_paragraph_only() {
        ClausePage clause = page("zh/documents/tiny-2021/1-1.html", ClausePage.class);
        List<String> targets = clause.rows().get(0).voices().get(0).stretches().stream().flatMap(stretch -> stretch.runs().stream())
                .map(Run::href).filter(href -> !href.isEmpty()).toList();
        assertEquals(new ArrayList<>(new HashSet<>(targets)).size(), targets.size());
        assertTrue(targets.contains("../../parks/east-lake.html"));
    }

    @Test
    void a_term_is_linked_to_the_glossary_with_its_note() {
        ClausePage clause = page("en/documents/tiny-2021/1-1.html", ClausePage.class);
        List<Run> terms = pages.stream().filter(ClausePage.class::isInstance).map(ClausePage.class::cast)
                .flatMap(page -> page.rows().stream()).flatMap(row -> row.voices().stream()).flatMap(voice -> voice.stretches().stream())
                .flatMap(stretch -> stretch.runs().stream()).filter(run -> run.kind().equals("term")).toList();
        assertFalse(terms.isEmpty());
        assertTrue(terms.stream().allMatch(run -> run.href().contains("glossary/index.html#")), clause.name());
    }

    @Test
    void planning_twice_gives_the_same_pages() {
        List<Page> again = Planner.plan(atlas);
        assertEquals(pages, again);
    }

    @Test
    void the_number_of_a_clause_is_told_in_english_figures() {
        assertEquals("(11)", number("（十一）", "2-11"));
        assertEquals("1.", number("一、", "1"));
        assertEquals("Chapter 3", number("第三章", "3"));
        assertEquals("Box 2", number("专栏2", "2-1-box2"));
        assertEquals("Table 1-1", number("表1-1", "1-t1"));
        assertEquals("2.1", number("其一", "2-1"));
        assertEquals("", number("荔府〔2023〕8号", "title"), "the number of the document itself has no English, and an id of words is no number");
    }

    private static String number(String printed, String id) {
        Clause clause = new Clause("doc/" + id, Optional.empty(), Optional.of(printed), Optional.empty(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
        assertEquals(printed, Marker.of(clause, Lang.ZH));
        return Marker.of(clause, Lang.EN);
    }

    @Test
    void a_chinese_heading_breaks_between_words_and_loses_no_character() {
        String heading = "广州市加快IAB产业发展五年行动计划（2018-2022年）";
        List<String> words = Headline.words(heading);
        assertEquals(heading, String.join("", words));
        assertTrue(words.containsAll(List.of("产业", "发展", "行动")), words.toString());
        assertTrue(words.stream().skip(1).allMatch(word -> Character.isLetterOrDigit(word.codePointAt(0))), words.toString());
        assertEquals(List.of("Five-Year Action Plan"), Headline.words("Five-Year Action Plan"));
        assertEquals(List.of(""), Headline.words(""));
    }

    @Test
    void the_page_about_the_atlas_says_what_the_build_counted() {
        ProsePage about = page("en/about/index.html", ProsePage.class);
        BuildFigures figures = about.figures();
        assertEquals(289, figures.sources().get(0).total());
        assertEquals("100", figures.sources().get(0).share());
        assertEquals(List.of("Part three is missing."), figures.gaps().stream().map(BuildFigures.Gap::what).toList());
        assertEquals(7, figures.figures().stream().filter(figure -> figure.of().equals("clauses")).findFirst().orElseThrow().number());
        assertNull(about.take());
        assertEquals(9, about.with(new ProsePage.Take("atlas.zip", 9, Map.of("parks", 2))).take().megabytes());
    }

    @Test
    void a_figure_of_a_table_leads_to_its_row() {
        TargetsPage targets = page("en/targets/index.html", TargetsPage.class);
        ClausePage clause = page("en/documents/tiny-2021/2-2-t1.html", ClausePage.class);
        String anchor = clause.grids().get(0).rows().get(0).anchor();
        assertTrue(anchor.startsWith("r-"), anchor);
        assertEquals("", clause.grids().get(1).rows().get(0).anchor());
        assertTrue(targets.toString().contains("2-2-t1.html#" + anchor), anchor);
    }

    @Test
    void markdown_cannot_bring_in_a_script() {
        String html = Markdown.html("""
                ## Title

                <script>alert(1)</script> <img src=x onerror=alert(1)> <b onclick="x()">b</b>

                [bad](javascript:alert(1)) [good](https://example.org/) [near](../parks/index.html) [mail](mailto:a@example.org)

                | a | b |
                | - | - |
                | 1 | 2 |
                """);
        for (String bad : List.of("script", "onerror", "onclick", "<img", "javascript")) {
            assertFalse(html.contains(bad), html);
        }
        for (String good : List.of("<h2", "href=\"https://example.org/\"", "href=\"../parks/index.html\"", "href=\"mailto:a@example.org\"", "<td>2</td>")) {
            assertTrue(html.contains(good), html);
        }
    }

    @Test
    void json_for_machines_cannot_close_its_script_element() {
        String json = Json.of(Collections.singletonMap("name", "</script><!-- \" \\ \n"));
        assertFalse(json.contains("<"), json);
        assertEquals("{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\\" \\\\ \\n\"}", json);
    }

    @Test
    void the_sitemap_names_every_page_but_those_that_hold_nothing() {
        String sitemap = Extras.of(atlas, pages).stream().filter(file -> file.path().value().equals("sitemap.xml")).findFirst().orElseThrow().text();
        assertTrue(sitemap.contains("<loc>https://tiny.example/en/parks/east-lake.html</loc>"));
        assertFalse(sitemap.contains("lake-park"));
        assertFalse(sitemap.contains("404"));
    }
}
