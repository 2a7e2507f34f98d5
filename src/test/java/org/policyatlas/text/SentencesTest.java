package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> pairs(String zh, String en) {
        return Sentences.pairs(zh, en).stream().map(pair -> zh.substring(pair.zh().start(), pair.zh().end()) + " = "
                + en.substring(pair.en().start(), pair.en().end()).strip()).toList();
    }

    @Test
    void as_many_sentences_are_paired_one_by_one() {
        assertEquals(List.of("东湖园位于湖区北部。 = East Lake Park lies in the north.", "由东湖集团运营。 = It is run by East Lake Group."),
                pairs("东湖园位于湖区北部。由东湖集团运营。", "East Lake Park lies in the north. It is run by East Lake Group."));
    }

    @Test
    void a_sentence_that_the_english_breaks_up_has_all_its_parts() {
        assertEquals(List.of(
                        "支持企业加快技术改造，对符合条件的项目按不高于固定资产投资额的30％给予补助，最高不超过500万元。"
                                + " = Companies are supported to upgrade their technology faster. Eligible projects receive not more than 30% of their"
                                + " fixed-asset investment, up to RMB 5 million.",
                        "落实用地。 = Land is provided."),
                pairs("支持企业加快技术改造，对符合条件的项目按不高于固定资产投资额的30％给予补助，最高不超过500万元。落实用地。",
                        "Companies are supported to upgrade their technology faster. Eligible projects receive not more than 30% of their fixed-asset"
                                + " investment, up to RMB 5 million. Land is provided."));
    }

    @Test
    void a_semicolon_may_become_a_full_stop() {
        assertEquals(List.of("建设园区； = Parks are built.", "引进企业。 = Companies are brought in."),
                pairs("建设园区；引进企业。", "Parks are built. Companies are brought in."));
    }

    @Test
    void abbreviations_and_the_number_of_an_item_end_no_sentence() {
        assertEquals(List.of("某某有限公司设在园区。 = 1. Mou Mou Co., Ltd. Guangzhou is in the park.", "见第3号文。 = See No. 3 of Mr. A. Chen."),
                pairs("某某有限公司设在园区。见第3号文。", "1. Mou Mou Co., Ltd. Guangzhou is in the park. See No. 3 of Mr. A. Chen."));
    }

    @Test
    void a_figure_draws_its_sentences_together() {
        String en = "Parks build platforms here. They bring in 50 companies. They all keep growing.";
        assertEquals(List.of("园区建设平台50个。 = Parks build platforms here. They bring in 50 companies.", "引进企业数量多。 = They all keep growing."),
                pairs("园区建设平台50个。引进企业数量多。", en));
        assertEquals(List.of("园区建设平台多。 = Parks build platforms here.", "引进企业数量50家。 = They bring in 50 companies. They all keep growing."),
                pairs("园区建设平台多。引进企业数量50家。", en));
    }

    @Test
    void the_pairs_cover_both_texts_without_gap_or_overlap() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String zh = noise(random, "园区。；年，1二 ");
            String en = noise(random, "Park.; a,1 B ");
            int zhEnd = 0;
            int enEnd = 0;
            for (Sentences.Pair pair : Sentences.pairs(zh, en)) {
                assertEquals(zhEnd, pair.zh().start(), zh + " | " + en);
                assertEquals(enEnd, pair.en().start(), zh + " | " + en);
                zhEnd = pair.zh().end();
                enEnd = pair.en().end();
            }
            boolean empty = zh.isBlank() || en.isBlank();
            assertEquals(empty ? 0 : zh.length(), zhEnd);
            assertEquals(empty ? 0 : en.length(), enEnd);
        }
    }

    private static String noise(Random random, String letters) {
        StringBuilder noise = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            noise.append(letters.charAt(random.nextInt(letters.length())));
        }
        return noise.toString();
    }
}
