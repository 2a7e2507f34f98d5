package org.policyatlas.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyatlas.TinyAtlas;

/** The fixture table of the field notes, through the whole check. By decision, 2027年底前 as "by 2027" is style and does not stop. */
class FigureCheckTest {

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            最高不超过3000万元 | up to RMB 30 million | pass
            最高不超过3000万元 | up to RMB 3 million | ATL-N01
            最高不超过3000万元 | more than RMB 30 million | ATL-N09
            给予100—300万元 | RMB 1-3 million | pass
            分别给予50、30、20万元 | RMB 500,000, RMB 300,000 and RMB 200,000 | pass
            达到12.5亿元 | RMB 1.25 billion | pass
            产值超1.5万亿元 | over 1.5 trillion yuan of output | pass
            票房突破90亿元 | 90 billion yuan | ATL-N01
            提高5个百分点 | up 5% | ATL-N04
            千亿级产业集群 | hundred-billion-yuan industry cluster | pass
            到2027年底前 | by 2027 | pass
            “十四五”期间 | during the 14th Five-Year Plan period (2021-2026) | ATL-N07
            规模以上工业企业500家 | 500 industrial enterprises above designated size | pass
            亿元以上项目 | projects of RMB 100 million or more | pass
            翻一番 | increase by 200% | ATL-N05
            ⻩埔区 | Huangpu District | ATL-F05
            """)
    void each_row_of_the_fixture_table_gets_its_verdict(String zh, String en, String verdict) {
        TinyAtlas atlas = TinyAtlas.in(temp).change("content/parks/west-hill.yaml", "kind: themed-park\n",
                "kind: themed-park\nnote:\n  zh: '" + zh + "'\n  en: '" + en + "'\n");
        String found = atlas.findings().stream().map(finding -> finding.code()).findFirst().orElse("pass");
        assertEquals(verdict, found, String.join("\n", atlas.lines()));
    }
}
