package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            最高不超过3000万元 | MONEY 30000000 yuan AT_MOST
            不低于70％ | PERCENT 70 percent AT_LEAST
            产值超1.5万亿元 | MONEY 1500000000000 yuan MORE_THAN
            50%以上 | PERCENT 50 percent AT_LEAST
            约17平方公里 | COUNT 17 km2 ABOUT
            亿元以上 | MONEY 100000000 yuan AT_LEAST
            百亿元级 | LEVEL 10000000000 yuan EXACT
            “十四五” | PLAN_PERIOD 14 EXACT
            2021年8月26日 | DATE 20210826 EXACT
            二〇三五年 | YEAR 2035 EXACT
            2018—2022年 | YEAR 2018 EXACT, YEAR 2022 EXACT
            50、30、20万元 | MONEY 500000 yuan EXACT, MONEY 300000 yuan EXACT, MONEY 200000 yuan EXACT
            1.65 ∶ 1 ∶ 0.25 | RATIO 1.65 EXACT, RATIO 0.25 EXACT
            8000—1.2万元 | MONEY 8000 yuan EXACT, MONEY 12000 yuan EXACT
            翻两番 | MULTIPLE 4 EXACT
            （亿元） | ''
            数百亿元 | ''
            〔2018〕15号 | ''
            三级甲等 | ''
            """)
    void chinese_figures_are_read_whole(String text, String figures) {
        assertEquals(figures, firm(Figures.zh(text)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not more than RMB 30 million | MONEY 30000000 yuan AT_MOST
            RMB 100 million or more | MONEY 100000000 yuan AT_LEAST
            over 1.5 trillion yuan | MONEY 1500000000000 yuan MORE_THAN
            30-50 per cent | PERCENT 30 percent EXACT, PERCENT 50 percent EXACT
            RMB 1-3 million | MONEY 1000000 yuan EXACT, MONEY 3000000 yuan EXACT
            RMB 3 million and 20 parks | MONEY 3000000 yuan EXACT, COUNT 20 EXACT
            the 14th Five-Year Plan period (2021-2025) | PLAN_PERIOD 14 2021-2025 EXACT
            26 August 2021 | DATE 20210826 EXACT
            HK$5 million | MONEY 5000000 hkd EXACT
            one of the three | ``
            """)
    void english_figures_are_read_whole(String text, String figures) {
        assertEquals(figures, firm(Figures.en(text)));
    }

    @Test
    void the_sources_are_read_quickly_and_within_their_bounds() throws Exception {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                String text = Files.readString(seed);
                assertTrue(Figures.zh(text).stream().allMatch(figure -> 0 <= figure.start() && figure.start() < figure.end()
                        && figure.end() <= text.length()), seed.toString());
            }
        }
    }

    private static String firm(List<Figure> figures) {
        return figures.stream().filter(figure -> !figure.loose())
                .map(f -> Stream.of(f.sort().name(), f.value().stripTrailingZeros().toPlainString(), f.unit(), f.bound().name())
                        .filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /** Found: of 19,000 spaces every one was tried as the first before a number, which took the better part of a minute. */
    @Test
    void a_run_of_spaces_takes_time_in_proportion() {
        String text = "RMB 5 million" + " ".repeat(200_000) + "and 3 parks";
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals("MONEY 5000000 yuan EXACT, COUNT 3 EXACT", firm(Figures.en(text))));
    }
}
