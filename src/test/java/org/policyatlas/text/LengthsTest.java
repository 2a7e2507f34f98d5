package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LengthsTest {

    @Test
    void words_are_counted_for_each_han_character() {
        assertEquals(OptionalDouble.of(0.25), Lengths.ratio("园".repeat(20), "Guangzhou’s high-tech parks: 1.5 million"));
    }

    @Test
    void short_texts_are_not_judged() {
        assertEquals(OptionalDouble.empty(), Lengths.ratio("园区", "a park"));
    }

    @Test
    void what_is_far_from_the_median_is_an_outlier() {
        Lengths.Usual usual = Lengths.usual(List.of(0.5, 0.6, 0.7, 0.6, 5.0));
        assertEquals(0.6, usual.median());
        assertTrue(usual.isOutlier(0.2, 3));
        assertFalse(usual.isOutlier(0.8, 3));
    }

    @Test
    void a_corpus_without_spread_has_no_outliers() {
        assertFalse(Lengths.usual(List.of()).isOutlier(1, 3));
    }
}
