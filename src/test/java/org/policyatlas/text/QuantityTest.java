package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest(name = "{0} says {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            最高不超过500万元 | 5000000 | yuan | true
            最高不超过500万元 | 500 | yuan | false
            给予30％补助 | 30 | percent | true
            占全市的1/4 | 25 | percent | true
            给予百分之五十补助 | 50 | percent | true
            面积约14.9平方公里 | 14.9 | km2 | true
            面积约14.9平方公里 | 14.8 | km2 | false
            千亿级产业集群 | 100000000000 | yuan | true
            333.33 公顷（5000 亩） | 5000 | mu | true
            333.33 公顷（5000 亩） | 333.33 | hectare | true
            三年内 | 3 | year | true
            连续3年 | 3 | year | true
            6个月 | 6 | month | true
            20个工作日 | 20 | working-day | true
            600万平方米 | 6000000 | m2 | true
            降低 1.2 分/千瓦时 | 1.2 | fen-per-kwh | true
            100—300万元 | 1000000 | yuan | true
            100—300万元 | 3000000 | yuan | true
            30-50% | 30 | percent | true
            培育500家企业 | 500 | company | true
            建设三十个园区 | 30 | park | true
            引进3万人 | 30000 | person | true
            发明专利20件/万人 | 20 | patents-per-10000 | true
            每亩100万元 | 1000000 | yuan-per-mu | true
            翻一番 | 2 | fold | true
            提高5个百分点 | 5 | percentage-point | true
            提高5个百分点 | 5 | percent | false
            到2025年 | 2025 | year | false
            1亿2000万元 | 120000000 | yuan | true
            一万五千亿元 | 1500000000000 | yuan | true
            0.5‰ | 0.05 | percent | true
            """)
    void a_quote_says_a_figure_in_its_unit(String quote, BigDecimal value, String unit, boolean says) {
        assertEquals(says, Quantity.says(quote, value, unit));
    }

    @ParameterizedTest(name = "{0} says {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            up to RMB 5 million | 5000000 | yuan | true
            within three years | 3 | year | true
            a 30 per cent subsidy | 30 | percent | true
            2.33 fen per kilowatt-hour | 2.33 | fen-per-kwh | true
            RMB 0.0233 per kilowatt-hour | 2.33 | fen-per-kwh | true
            5,000 mu | 5000 | mu | true
            twenty-one chains | 21 | item | true
            up to RMB 5 million | 5 | yuan | false
            """)
    void so_does_its_english(String text, BigDecimal value, String unit, boolean says) {
        assertEquals(says, Quantity.says(Figures.en(text), value, unit));
    }
}
