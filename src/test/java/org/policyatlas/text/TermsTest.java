package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Terms.Entry CHAIN =
            new Terms.Entry("chain", List.of("产业链"), List.of("industrial chain"), List.of("industry line"));
    private static final Terms.Entry INDUSTRY = new Terms.Entry("industry", List.of("产业"), List.of("industry"), List.of("estate"));
    private static final Terms.Entry PARK =
            new Terms.Entry("park", List.of("园区", "园"), List.of("industrial estate", "park"), List.of("zone"));
    private static final Terms TERMS = new Terms(List.of(CHAIN, INDUSTRY, PARK));

    @Test
    void a_term_without_its_english_is_missing() {
        assertEquals(List.of(new Terms.Missing(CHAIN, new Span(2, 5))), TERMS.check("完善产业链", "improve the chain"));
    }

    @Test
    void inside_a_longer_term_nothing_is_asked_for() {
        assertEquals(List.of(), TERMS.check("产业链", "Industrial-chains"));
    }

    @Test
    void a_refused_rendering_is_found_beside_an_accepted_one() {
        assertEquals(List.of(new Terms.Refused(PARK, new Span(13, 18))), TERMS.check("园区", "parks or the zones"));
    }

    @Test
    void a_refused_word_may_stand_inside_an_accepted_one() {
        assertEquals(List.of(), TERMS.check("产业园区", "industry, an industrial estate"));
    }

    @Test
    void english_is_free_where_the_term_does_not_stand() {
        assertEquals(List.of(), TERMS.check("广州", "an industry line in a zone"));
    }
}
