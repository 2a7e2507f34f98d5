package org.policyatlas.text;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @Test
    void a_mistyped_id_is_guessed() {
        assertEquals(Optional.of("pazhou-core"), Nearest.word("pahzou-core", List.of("nansha", "pazhou-core", "pazhou-west")));
    }

    @Test
    void a_word_unlike_all_others_is_not_guessed() {
        assertEquals(Optional.empty(), Nearest.word("tianhe", List.of("nansha", "pazhou-core")));
    }

    @ParameterizedTest(name = "{0} is probably {1}")
    @CsvSource(delimiter = '|', textBlock = """
            面积约14.8平方公里 | 面积约14.9平方公里
            面积约4.9平方公里 | 面积约14.9平方公里
            位于海珠区东北部 | 位于海珠区东部
            琶洲核心片区 | 琶洲核心区
            """)
    void a_quote_that_is_not_there_brings_the_nearest_run(String quote, String nearest) {
        String text = "琶洲核心区。位于海珠区东部,面积约14.9平方公里。重点发展数字经济。";
        assertEquals(Optional.of(nearest), Nearest.run(quote, text));
    }

    @Test
    void a_quote_from_elsewhere_brings_nothing() {
        assertEquals(Optional.empty(), Nearest.run("建设国际航运枢纽", "重点发展数字经济。"));
    }

    @Test
    void line_breaks_do_not_count() {
        assertEquals(Optional.of("面积约\n14.9平方 公里"), Nearest.run("面积约14.8平方公里", "东部,面积约\n14.9平方 公里。"));
    }

    @Test
    void a_long_text_is_searched_at_once() {
        String text = "琶洲核心区位于海珠区东部。".repeat(800);
        assertTimeout(ofSeconds(2), () -> Nearest.run(text.substring(0, 200).replace('东', '西'), text));
    }

    @Test
    void no_string_makes_it_fail() {
        Random random = new Random(42);
        for (int run = 0; run < 2000; run++) Nearest.run(Noise.string(random), Noise.string(random));
    }
}
