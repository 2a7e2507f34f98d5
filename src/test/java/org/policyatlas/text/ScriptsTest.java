package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a 园", "a 〇", "a ，", "a 《", "a ％", "a ㎡", "a \u3000", "a ——", "a ～", "a \uD842\uDFB7"})
    void chinese_left_in_english_is_found(String en) {
        assertEquals(OptionalInt.of(2), Scripts.hanIn(en));
    }

    @Test
    void curly_quotes_dashes_and_accents_are_english() {
        assertEquals(OptionalInt.empty(), Scripts.hanIn("“Café” – the city’s 5 m² · 14th… — RMB 3"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ⻩埔区 | 0
            黄⼴州 | 1
            广 州 | 1
            广\u200B州 | 1
            广\uE000州 | 1
            广\uFFFD州 | 1
            广\u00AD州 | 1
            """)
    void what_an_import_left_behind_is_found(String zh, int at) {
        assertEquals(List.of(at), Scripts.dirtIn(zh));
    }

    @Test
    void clean_chinese_has_no_dirt() {
        assertEquals(List.of(), Scripts.dirtIn("总\u3000则：发展AI 技术，到2025年\n建成10个园区"));
    }

    @Test
    void half_width_signs_between_han_are_found() {
        assertEquals(List.of(2, 5, 6, 9), Scripts.halfWidthIn("南部(计划):珠江,面积"));
    }

    @Test
    void half_width_signs_beside_digits_and_letters_may_stay() {
        assertEquals(List.of(), Scripts.halfWidthIn("按1:1配套，9:00开始，人工智能(AI)产业"));
    }
}
