package org.policyatlas.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TestFolders;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Document;
import org.policyatlas.text.Squeeze;

/**
 * The compendium of source 002 was extracted with right-hand pages before left-hand ones; the content puts its 75 runs of lines in
 * order. Every join reads on, and stands in a list that was read by eye, so that no other order passes unseen.
 */
class ReadingOrderTest {

    private static final String SOURCE = "002";
    private static final Path LIST = Path.of("src/test/resources/reading-order/002.tsv");
    private static final String OPINIONS = "content/documents/suifugui-2018-15/01-general-requirements.yaml";
    /** The only place where the text does not go on: pages are missing there. */
    private static final String GAP = "suifugui-2018-15\t3-18\t4-28\t、用地、施工\t（二十八）实";
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[。；！？][）”]*$");

    private static Content content;
    private static Coverage coverage;

    @TempDir
    private Path temp;

    @BeforeAll
    static void load() {
        content = TinyAtlas.of(Path.of(".")).content();
        coverage = Cover.of(content);
    }

    private static List<ReadingOrder> orders(Content content, Coverage coverage) {
        return content.all(Document.class).stream().filter(document -> document.source().id().equals(SOURCE))
                .map(document -> ReadingOrder.of(document, content.clauses().get(document.id()), coverage)).toList();
    }

    private static List<ReadingOrder.Join> breaks(Content content, Coverage coverage) {
        return orders(content, coverage).stream().flatMap(order -> order.joins().stream()).toList();
    }

    /** The breaks but the one gap, where nothing is joined. */
    private static List<ReadingOrder.Join> joins() {
        return breaks(content, coverage).stream().filter(found -> !found.toString().equals(GAP)).toList();
    }

    /** As the list has them: document, clause before and behind, the characters before and behind. */
    private static String lines(List<ReadingOrder.Join> joins) {
        return String.join("", joins.stream().map(join -> join + "\n").toList());
    }

    @Test
    void five_documents_are_read_in_seventy_five_runs_with_sixty_nine_joins_and_one_gap() {
        List<ReadingOrder> orders = orders(content, coverage);
        assertEquals(List.of(7, 27, 15, 20, 6), orders.stream().map(order -> order.joins().size() + 1).toList());
        assertEquals(75, orders.stream().mapToInt(order -> order.joins().size() + 1).sum());
        assertEquals(69, joins().size());
    }

    @Test
    void the_joins_are_those_that_were_read_by_eye() {
        assertEquals(TestFolders.read(LIST), lines(joins()));
    }

    @Test
    void at_each_join_a_sentence_runs_on_or_the_next_unit_opens() {
        for (ReadingOrder.Join join : joins()) {
            boolean ends = ENDS_A_SENTENCE.matcher(join.before()).find();
            assertTrue(join.withinOneClause() ? !ends : join.first() && opens(join.right()), join::toString);
        }
    }

    /** Whether a piece begins with the printed number of its clause. */
    private static boolean opens(ReadingOrder.Piece piece) {
        return piece.clause().number().filter(piece.text()::startsWith).isPresent();
    }

    @Test
    void the_numbers_run_without_a_hole_but_for_the_gaps_that_are_declared() {
        assertEquals(List.of(), orders(content, coverage).stream().flatMap(order -> holes(order.document()).stream()).toList());
    }

    private static List<String> holes(Document document) {
        return Numbering.holes(content.clauses().get(document.id()), document.gaps());
    }

    @Test
    void without_the_gaps_that_are_declared_the_numbers_have_holes() {
        assertEquals(List.of("suifugui-2018-15/4-28 （二十八）", "suifugui-2018-15/5 五、"),
                Numbering.holes(content.clauses().get("suifugui-2018-15"), List.of()));
        assertEquals(List.of("cost-2018/1-4 （四）", "cost-2018/2 二、"), Numbering.holes(content.clauses().get("cost-2018"), List.of()));
    }

    @Test
    void what_is_joined_is_the_text_of_its_clause_with_every_bracket_closed() {
        for (ReadingOrder order : orders(content, coverage)) {
            order.joins().stream().flatMap(join -> Stream.of(join.left().clause(), join.right().clause())).distinct().forEach(clause -> {
                String read = order.read(clause);
                String text = clause.text().map(words -> Squeeze.of(words.zh()).text()).orElse("");
                assertTrue(read.startsWith(clause.number().orElse("")) && read.endsWith(text), clause.id());
                assertEquals("", unpaired(read), clause.id());
            });
        }
        assertEquals(List.of(), coverage.misses());
    }

    /** What is left of a text when every pair of marks that belong together is taken away. */
    private static String unpaired(String text) {
        String marks = text.replaceAll("[^（）“”《》〔〕]", "");
        String left = marks.replaceAll("（）|“”|《》|〔〕", "");
        return left.equals(marks) ? left : unpaired(left);
    }

    @Test
    void two_ranges_swapped_do_not_pass() {
        TinyAtlas swapped = TinyAtlas.copy(Path.of("."), temp).change(OPINIONS, "[2159-2161, 2082-2092]", "[2082-2092, 2159-2161]");
        Content wrong = swapped.content();
        Coverage miss = Cover.of(wrong);
        assertEquals(List.of("suifugui-2018-15/1-2"), miss.misses().stream().map(found -> found.clause().id()).distinct().toList());
        assertNotEquals(TestFolders.read(LIST), lines(breaks(wrong, miss)));
    }

    @Test
    void two_clauses_swapped_leave_a_hole_in_the_numbers() {
        List<Clause> clauses = new ArrayList<>(content.clauses().get("suifu-2018-9"));
        List<String> ids = clauses.stream().map(Clause::local).toList();
        Collections.swap(clauses, ids.indexOf("6-4"), ids.indexOf("6-5"));
        assertEquals(List.of("suifu-2018-9/6-5 （五）", "suifu-2018-9/6-4 （四）"), Numbering.holes(clauses, List.of()));
    }
}
