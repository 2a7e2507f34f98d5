package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureComparisonTest {

    /** The fixture table. S2 (citations) and H4 (dirty characters) are not about figures: nothing is found here. */
    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            最高不超过3000万元 | up to RMB 30 million | pass
            最高不超过3000万元 | up to RMB 3 million | N1
            最高不超过3000万元 | more than RMB 30 million | N9
            给予100—300万元 | RMB 1-3 million | pass
            分别给予50、30、20万元 | RMB 500,000, RMB 300,000 and RMB 200,000 | pass
            达到12.5亿元 | RMB 1.25 billion | pass
            产值超1.5万亿元 | over 1.5 trillion yuan | pass
            票房突破90亿元 | 90 billion yuan | N1
            提高5个百分点 | up 5% | N4
            千亿级产业集群 | hundred-billion-yuan industry cluster | pass
            到2027年底前 | by 2027 | N6
            "十四五"期间 | during the 14th Five-Year Plan period (2021-2026) | N7
            规模以上工业企业500家 | 500 industrial enterprises above designated size | pass
            亿元以上项目 | projects of RMB 100 million or more | pass
            翻一番 | increase by 200% | N5
            第三条第二款 | Article 3 | pass
            ⻩埔区 | Huangpu District | pass
            """)
    void each_row_of_the_fixture_table_gets_its_verdict(String zh, String en, String verdict) {
        assertEquals(verdict, verdict(zh, en), zh + en);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            每年安排不少于333.33 公顷（5000 亩）用地 | not less than 333.33 hectares (5,000 mu) of land a year
            降低 2.33 分 / 千瓦时 | cut by 2.33 fen per kilowatt-hour
            降低 2.33 分 / 千瓦时 | cut by RMB 0.0233 per kWh
            按1.65 ∶ 1 ∶ 0.25 配资 | in the ratio 1.65:1:0.25
            按1∶1给予配套 | matched one to one
            占全市的1/4 | a quarter of the city's total
            占市场份额的四分之一 | one-fourth of the market
            给予30％补助 | a subsidy of 30 per cent
            五年内，三年内，第一年 | within five years, within 3 years, in the first year
            12 英寸生产线，8.5 代线 | a 12-inch line, a generation-8.5 line
            培育3-5家龙头企业 | cultivate three to five leading firms
            分别给予50、30、20万元 | RMB 500,000, 300,000 and 200,000 respectively
            达到百分之五十 | reach 50 percent
            2个千亿级园区 | two hundred-billion-yuan parks
            2个千亿级园区 | 2 hundred-billion-yuan parks
            两个园区 | 2 parks
            两个园区 | a couple of parks
            12个滨江高端产业园 | twelve riverside parks
            穗府办规〔2018〕15号 | Sui Fu Ban Gui [2018] No. 15
            穗府办规〔2018〕15号 | No. 15 [2018] of the General Office
            5G、L4、3D打印、8K、GB/T 9704 | 5G, L4, 3D printing, 8K and GB/T 9704
            到2030年，达到1.5亿 | by 2030, 150 million
            达到6万亿元 | reach RMB 6 trillion
            5.6万平方公里 | 56 000 square kilometres
            60万平方米 | 0.6 square kilometres
            规划面积约14.9平方公里 | about 14.9 square kilometers
            50%以上 | at least 50%
            50%以上 | half or more
            六成以上亩均产值 | 60 percent or more
            2019年10月至2020年12月 | from October 2019 to December 2020
            2018年1月至3月 | January to March 2018
            2021年8月26日 | August 26, 2021
            2021年8月26日 | 2021-08-26
            2022—2025年 | 2022-25
            “十四五”时期 | the Fourteenth Five-Year Plan period
            “十四五”时期 | the 14th Five-Year Plan period (2021–2025)
            1.推动三大产业融合 | 1. Integrate the three industries
            （1）白鹅潭 | (1) Bai'etan
            联系电话：020-81516681 | Tel. (020) 8151 6681
            200多家花卉企业 | more than 200 flower businesses
            1个先导区和4个园区 | a pilot zone and four parks
            30分钟交通圈 | a 30-minute transport circle
            实现营业收入1800亿元 | revenue of RMB 180 billion
            1200亿元、1800亿元 | RMB 120 billion and RMB 180 billion
            1+1+N | 1+1+N
            20世纪90年代 | the 1990s
            不低于70％ | no less than 70%
            不得超过100万元 | shall not exceed RMB 1 million
            累计不超过200万元 | with the total capped at RMB 2 million
            从2015年的17家增加到2020年的306家 | from 17 in 2015 to 306 in 2020
            一批重点项目 | one of the key groups of projects
            引进1名、2名、3名 | bring in one, two or three
            20个工作日 | 20 working days
            翻一番 | double
            增长2倍 | tripled
            500强 | Fortune 500
            2025年达到1000、2000和3000亿元 | reach RMB 100 billion, 200 billion and 300 billion in 2025
            单个项目最高不超过1亿元 | with no single project receiving more than RMB 100 million
            第十三个五年规划（2016-2020年） | the 13th Five-Year Plan (2016–2020)
            第二年30%，第三年20% | 30% in year 2 and 20% in year 3
            享受八五折优惠 | a 15% discount
            95后、80后 | those born after 1995 and the post-80s generation
            对年主营业务收入首次超过100亿元、50亿元的企业 | enterprises whose revenue first exceeds RMB 10 billion and RMB 5 billion
            5000万元（含）以上 | RMB 50 million (inclusive) or more
            10米道路＋10至15米建筑退缩 | 10 m roads plus setbacks of 10 to 15 m
            形成1个万亿级、6个千亿级 | one trillion-yuan and six hundred-billion-yuan clusters
            2022-09-04 22:51:45 | 4 September 2022, 22:51:45
            高质量发展的3项措施 | three measures for quality
            """)
    void good_english_raises_no_alarm(String zh, String en) {
        assertEquals("pass", verdict(zh, en), zh + en);
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5000亩 | 5,000 hectares | N8
            12个园区 | 10 parks | N8
            2个园区 | the parks | N8
            三年内 | within five years | N8
            六成以上 | 70% or more | N3
            500万元 | 5 million | N2
            500万美元 | RMB 5 million | N1
            2018年1月26日 | 26 January 2019 | N6
            增长12.5% | grew by 15% | N3
            不低于70％ | no more than 70% | N9
            超过50％ | at least 50% | N9
            千亿级 | 10-billion-yuan class | N8
            园区 | 3 parks | N8
            “十三五” | 14th Five-Year Plan | N7
            """)
    void a_false_figure_is_found(String zh, String en, String verdict) {
        assertEquals(verdict, verdict(zh, en), zh + en);
    }

    @Test
    void names_that_hold_numerals_are_left_alone() {
        List<Mismatch> found = FigureComparison.compare("“12218”现代化产业体系", "the modern industrial system", Opaque.of(List.of("“12218”")), Opaque.NONE);
        assertEquals(List.of(), found);
    }

    @Test
    void offsets_point_into_the_text_that_has_the_figure() {
        String zh = "，给予最高 ３００ 万元奖励";
        Figure figure = FigureComparison.compare(zh, "an award", Opaque.NONE, Opaque.NONE).get(0).figure();
        assertEquals("３００ 万元", zh.substring(figure.start(), figure.end()));
    }

    @Test
    void no_string_makes_it_fail() {
        Random random = new Random(42);
        for (int run = 0; run < 3000; run++) {
            FigureComparison.compare(Noise.string(random), Noise.string(random), Opaque.of(List.of(Noise.string(random))), Opaque.of(List.of("2")));
        }
    }

    private static String verdict(String zh, String en) {
        List<String> codes = FigureComparison.compare(zh, en, Opaque.NONE, Opaque.NONE).stream().map(found -> found.kind().code()).toList();
        return codes.isEmpty() ? "pass" : String.join(" ", codes);
    }
}
