package org.policyatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Lang;

class ComparisonsTest {

    private static final String SUPPORT = "content/documents/tiny-2022/02-support.yaml";

    @TempDir
    Path folder;

    private TinyAtlas tiny;

    /** A second document of the next year, which says the same of upgrading but for its rate, and two chains that both documents treat. */
    @BeforeEach
    void lay() {
        tiny = TinyAtlas.in(folder);
        tiny.write("content/documents/tiny-2022/document.yaml", tiny.read("content/documents/tiny-2021/document.yaml")
                .replace("date: 2021-05-01", "date: 2022-05-01").replaceAll("(?s)relations:.*?outline:", "outline:").replaceAll("(?s)gaps:.*", ""));
        tiny.write(SUPPORT, """
                - id: "1"
                  number: 一、
                  title: {zh: 技术改造, en: Upgrading}
                  source: 11
                  text:
                    zh: 对东湖园和西山园的企业，按不高于固定资产投资额的20％给予补助，最高不超过500万元。
                    en: Companies of East Lake Park and West Hill Park receive a grant of not more than 20% of their fixed-asset investment, up to RMB 5 million.
                    of: 7a9015b1337e
                  about: {parks: [east-lake, west-hill], chains: [alpha, beta]}
                  see-also:
                    - {clause: tiny-2021/2-1, note: {zh: 比例不同。, en: The rates differ.}}
                  measures:
                    - id: upgrading-grant-22
                      instrument: grant
                      title: {zh: 技术改造补助, en: Grant for technological upgrading}
                      rate: {percent: 20, of: fixed-asset-investment, is: at-most, quote: 按不高于固定资产投资额的20％给予补助}
                      cap: {amount: 5000000, per: project, is: at-most, quote: 最高不超过500万元}
                """);
        for (String chain : List.of("alpha", "beta")) {
            tiny.write("content/chains/" + chain + ".yaml", """
                    name: {zh: %1$s业, en: %1$s industry}
                    kind: industry
                    evidence: [{clause: tiny-2021/2-1, quote: 固定资产}]
                    """.formatted(chain));
        }
    }

    private Pen pen(String path) {
        return new Pen(new Desk(tiny.atlas()), Lang.EN, new SitePath("en/" + path), Optional.empty());
    }

    private ComparisonPage page() {
        Pen pen = pen("compare/tiny-2021--tiny-2022.html");
        Comparisons comparisons = new Comparisons(pen.desk);
        assertEquals(1, comparisons.pairs().size());
        return comparisons.page(pen, comparisons.pairs().get(0));
    }

    @Test
    void clauses_on_the_same_matter_stand_side_by_side_the_earlier_first() {
        Provisions.Block block = page().provisions().get(0);
        assertEquals(List.of("../documents/tiny-2021/2-1.html"), hrefs(block.earlier()));
        assertEquals(List.of("../documents/tiny-2022/1.html"), hrefs(block.later()));
        assertEquals(List.of(Run.plain("The rates differ.")), block.notes().get(0).words());
    }

    private static List<String> hrefs(List<Provisions.Whole> clauses) {
        return clauses.stream().map(one -> one.clause().href()).toList();
    }

    @Test
    void a_clause_that_answers_to_two_stands_on_the_page_once_and_whole_and_is_named_only_after_that() {
        tiny.change(SUPPORT, "see-also:\n", "see-also:\n    - {clause: tiny-2021/2-2, note: {zh: 范围不同。, en: The scope differs.}}\n");
        ComparisonPage page = page();
        assertEquals(2, page.pairs());
        assertEquals(1, page.provisions().size());
        Provisions.Block block = page.provisions().get(0);
        assertEquals(List.of("../documents/tiny-2021/2-1.html", "../documents/tiny-2021/2-2.html"), hrefs(block.earlier()));
        assertEquals(List.of("Companies of East Lake Park and West Hill Park receive a grant of not more than 20% of their fixed-asset investment, up to RMB 5 million."),
                block.later().get(0).text());
        assertEquals(List.of(true, false), block.later().get(0).gifts().get(0).sums().stream().map(Provisions.Compared::differs).toList());
        page.chains().forEach(theme -> assertEquals(List.of(), theme.later().clauses().get(0).excerpt()));
    }

    @Test
    void pairs_without_a_clause_in_common_stay_apart() {
        tiny.write(SUPPORT, tiny.read(SUPPORT) + """
                - id: "2"
                  number: 二、
                  source: 12
                  text: {zh: 促进工业增长。, en: Industry is to grow., of: 000000000000}
                  see-also:
                    - {clause: tiny-2021/2-2}
                """);
        assertEquals(2, page().provisions().size());
    }

    @Test
    void a_figure_that_is_another_on_the_same_basis_says_so_and_an_equal_one_does_not() {
        Provisions.Block block = page().provisions().get(0);
        assertTrue(block.differing());
        for (List<Provisions.Whole> side : List.of(block.earlier(), block.later())) {
            assertEquals(List.of(true, false), side.get(0).gifts().get(0).sums().stream().map(Provisions.Compared::differs).toList());
        }
    }

    @Test
    void a_share_of_something_else_is_not_compared() {
        tiny.change(SUPPORT, "of: fixed-asset-investment", "of: total-investment");
        assertFalse(page().provisions().get(0).differing());
    }

    @Test
    void of_several_figures_on_one_basis_none_is_held_against_another() {
        tiny.change(SUPPORT, "rate: {percent: 20,", "rate: [{percent: 10, of: fixed-asset-investment, is: at-most, quote: 补助}, {percent: 20,")
                .change(SUPPORT, "按不高于固定资产投资额的20％给予补助}", "按不高于固定资产投资额的20％给予补助}]");
        assertFalse(page().provisions().get(0).differing());
    }

    @Test
    void the_same_figure_rounded_twice_does_not_differ() {
        tiny.change(SUPPORT, "percent: 20", "percent: 33.33").change("content/documents/tiny-2021/02-support.yaml", "percent: 30", "percent: 33.333");
        assertFalse(page().provisions().get(0).differing());
    }

    @Test
    void a_document_that_prevails_over_others_of_its_level_says_so_where_it_is_compared() {
        ComparisonPage.Precedence precedence = page().precedences().get(0);
        assertEquals("Tiny measures", precedence.document().text());
        assertEquals("the earlier industrial measures of Tiny City", precedence.over());
        assertEquals("制定本措施", precedence.proof().quote());
        assertEquals("2024-04-30", precedence.ended().until());
    }

    @Test
    void that_a_document_prevails_stands_alone_while_the_document_is_in_force() {
        tiny.change("content/atlas.yaml", "2026-01-31", "2023-01-31");
        assertNull(page().precedences().get(0).ended());
    }

    @Test
    void a_document_without_a_name_for_the_others_does_not_prevail_over_another_level_of_government() {
        tiny.change("content/documents/tiny-2022/document.yaml", "level: city", "level: district");
        assertEquals(List.of(), page().precedences());
    }

    @Test
    void subjects_of_which_both_say_the_same_are_one_theme() {
        List<ComparisonPage.Theme> themes = page().chains();
        assertEquals(List.of(List.of("chain-alpha", "chain-beta")),
                themes.stream().map(theme -> theme.subjects().stream().map(ComparisonPage.Subject::id).toList()).toList());
    }

    @Test
    void a_paragraph_stands_on_the_page_once() {
        tiny.change(SUPPORT, "  see-also:\n    - {clause: tiny-2021/2-1, note: {zh: 比例不同。, en: The rates differ.}}\n", "");
        ComparisonPage page = page();
        assertFalse(page.chains().get(0).later().clauses().get(0).excerpt().isEmpty());
        assertEquals(2, page.parks().size());
        page.parks().forEach(theme -> assertEquals(List.of(), theme.later().clauses().get(0).excerpt()));
    }

    @Test
    void the_index_and_the_list_of_all_count_the_same_pairs() {
        ComparisonsPage index = ComparisonsPage.of(pen("compare/index.html"));
        assertEquals(1, index.documents().get(0).earlier().get(0).provisions());
        ProvisionsPage all = ProvisionsPage.of(pen("provisions/index.html"));
        // One pair is within the first document.
        assertEquals(2, all.count());
        assertEquals(index.provisions(), all.groups().stream().mapToInt(group -> group.pairs().size()).sum());
        assertEquals(1, all.differing());
        assertEquals(List.of("", "../compare/tiny-2021--tiny-2022.html#provisions"),
                all.groups().stream().map(group -> group.page() == null ? "" : group.page().href()).toList());
    }
}
