package org.policyatlas.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;

class StatusesTest {

    private static final String DOCUMENT = "content/documents/tiny-2021/document.yaml";
    private static final String VALIDITY = "validity:\n  years: 3\n  from: printed\n  evidence: {clause: tiny-2021/preamble, quote: 有效期3年}\n";

    @TempDir
    private Path temp;

    private static Status status(TinyAtlas atlas) {
        return atlas.atlas().statuses().get(new Ref(Kind.DOCUMENT, "tiny-2021"));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-01,in-force", "2024-04-30,in-force", "2024-05-01,validity-ended"})
    void three_years_from_the_first_of_may_end_with_the_last_of_april(String asOf, String is) {
        Status status = status(TinyAtlas.in(temp).change("content/atlas.yaml", "2026-01-31", asOf));
        assertEquals(is, status.is());
        assertEquals(Optional.of(LocalDate.of(2024, 4, 30)), status.until());
        assertEquals("有效期3年", status.because().orElseThrow().quote());
    }

    /** No day of the month is printed: whatever the day, the three years are over after the last it can be. */
    @ParameterizedTest
    @CsvSource({"2024-05-30,in-force", "2024-05-31,validity-ended"})
    void three_years_from_a_month_end_with_the_last_day_they_can(String asOf, String is) {
        Status status = status(TinyAtlas.in(temp).change("content/atlas.yaml", "2026-01-31", asOf).change(DOCUMENT, "2021-05-01", "2021-05"));
        assertEquals(is, status.is());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 30)), status.until());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,period-running", "2026-01-01,period-ended"})
    void a_period_ends_with_its_last_year(String asOf, String is) {
        TinyAtlas atlas = TinyAtlas.in(temp).change("content/atlas.yaml", "2026-01-31", asOf)
                .change(DOCUMENT, VALIDITY, "period: {from: 2021, to: 2025, evidence: {clause: tiny-2021/2-2, quote: 到2025年}}\n");
        assertEquals(is, status(atlas).is());
    }

    @Test
    void what_no_sentence_states_is_not_stated() {
        TinyAtlas atlas = TinyAtlas.in(temp).change(DOCUMENT, VALIDITY, "");
        atlas.write(DOCUMENT, atlas.read(DOCUMENT).replaceAll("(?s)gaps:.*", ""));
        assertEquals(new Status("not-stated", Optional.empty(), Optional.empty()), status(atlas));
    }

    /** A missing page may have stated it: nobody can say that the document does not. */
    @Test
    void what_no_page_at_hand_states_of_a_document_with_gaps_is_not_at_hand() {
        assertEquals(new Status("not-at-hand", Optional.empty(), Optional.empty()), status(TinyAtlas.in(temp).change(DOCUMENT, VALIDITY, "")));
    }

    @Test
    void a_draft_is_a_draft_whatever_its_validity() {
        assertEquals("draft", status(TinyAtlas.in(temp).change(DOCUMENT, "is: issued", "is: draft")).is());
    }

    /** That it was drawn up is all such a plan says of itself; its period runs all the same. */
    @Test
    void a_plan_that_does_not_say_it_was_issued_has_a_period() {
        TinyAtlas atlas = TinyAtlas.in(temp).change(DOCUMENT, "is: issued", "is: drawn-up")
                .change(DOCUMENT, VALIDITY, "period: {from: 2021, to: 2025, evidence: {clause: tiny-2021/2-2, quote: 到2025年}}\n");
        assertEquals("period-ended", status(atlas).is());
    }

    @Test
    void an_entity_knows_the_clauses_about_it_and_those_that_only_name_it_in_reading_order() {
        Atlas atlas = TinyAtlas.in(temp).atlas();
        Backlinks chain = atlas.backlinks(new Ref(Kind.CHAIN, "biomedicine"));
        assertEquals(List.of("tiny-2021/1-1", "tiny-2021/2-2"), chain.about().stream().map(Ref::id).toList());
        assertEquals(List.of(), chain.mentioning());
        Backlinks district = atlas.backlinks(new Ref(Kind.DISTRICT, "lake"));
        assertEquals(List.of("tiny-2021/1-1"), district.mentioning().stream().map(Ref::id).toList());
        assertEquals(Backlinks.NONE, atlas.backlinks(new Ref(Kind.INDICATOR, "output-growth")));
    }

    @Test
    void words_that_hold_a_name_by_chance_name_nothing() {
        Atlas atlas = TinyAtlas.in(temp).overlay(Path.of("src/test/resources/cases/a-name-that-stands-there-by-chance")).atlas();
        assertFalse(atlas.names().in(Lang.ZH, "生物医药产业").isEmpty());
        Clause clause = atlas.entity(new Ref(Kind.CLAUSE, "tiny-2021/1-1"), Clause.class);
        assertEquals(List.of(), atlas.spans(Lang.ZH, clause, clause.text().orElseThrow().zh(), clause.ref()).stream()
                .filter(span -> span.target().id().equals("biomedicine")).toList());
    }
}
