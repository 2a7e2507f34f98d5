package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void it_is_twelve_digits_of_sha_256() {
        assertEquals("ba7816bf8f01", Hash.of("abc"));
    }

    @Test
    void white_space_of_any_sort_changes_nothing() {
        assertEquals(Hash.of("海珠区琶洲"), Hash.of(" 海珠区\n\u3000琶\u200B洲\u00A0"));
    }

    @Test
    void composed_and_decomposed_letters_are_equal() {
        assertEquals(Hash.of("caf\u00E9"), Hash.of("cafe\u0301"));
    }

    @Test
    void punctuation_counts() {
        assertNotEquals(Hash.of("1.5亿"), Hash.of("15亿"));
    }
}
