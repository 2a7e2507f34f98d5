package org.policyatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void chinese_names_are_sorted_syllable_by_syllable_and_as_names_are_read() {
        assertEquals(List.of("长春", "华南", "华为", "欢聚", "黄冈中学", "黄埔中医药", "金域", "京东"),
                Stream.of("黄冈中学", "京东", "华为", "欢聚", "黄埔中医药", "金域", "长春", "华南").sorted(Comparator.comparing(Order::syllables)).toList());
    }

    @Test
    void letters_and_digits_within_a_name_stay_as_they_are() {
        assertEquals("5gchan ye ", Order.syllables("5G产业"));
        assertEquals("huang pu bioisland", Order.syllables("黄埔 Bio-Island"));
    }
}
