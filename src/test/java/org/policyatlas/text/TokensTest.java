package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokensTest {

    /** The browser replays this file. */
    private static final Path VECTORS = Path.of("src/test/resources/vectors/tokens.json");

    /** What each text must give, in order; apart by blanks. */
    private static final Map<String, String> SPECIFICATION = new TreeMap<>(Map.ofEntries(
            Map.entry("琶洲", "琶洲 洲"),
            Map.entry("市", "市"),
            Map.entry("廣州", "广州 州"),
            Map.entry("⼈⼯智能", "人工 工智 智能 能"),
            Map.entry("𠮷野", "𠮷野 野"),
            Map.entry("广 州", "广 州"),
            Map.entry("人\u200b工", "人工 工"),
            Map.entry("ＡＩ＋", "ai"),
            Map.entry("５Ｇ", "5 g 5g"),
            Map.entry("4k电视", "4 k 4k 电视 视"),
            Map.entry("12英寸", "12 英寸 寸"),
            Map.entry("IPv6", "ipv 6 ipv6"),
            Map.entry("e-commerce", "e commerc ecommerc"),
            Map.entry("Xi’an", "xi an xian"),
            Map.entry("city's parks", "city park"),
            Map.entry("R&D", "r d rd"),
            Map.entry("Pǎnyú café", "panyu caf"),
            Map.entry("cafe\u0301", "caf"),
            Map.entry("1,234,567", "1234567 ¥1234567"),
            Map.entry("14.9平方公里", "14.9 平方 方公 公里 里"),
            Map.entry("1,2", "1 2"),
            Map.entry("25％", "25 %25"),
            Map.entry("25.50 percent", "25.50 %25.5 percent"),
            Map.entry("百分之25", "百分 分之 之 25 %25"),
            Map.entry("800万元", "800 ¥8000000 万元 元"),
            Map.entry("8 million", "8 ¥8000000 million"),
            Map.entry("0.08亿", "0.08 ¥8000000 亿"),
            Map.entry("1.2万亿", "1.2 ¥1200000000000 万亿 亿"),
            Map.entry("RMB 1.25 billion", "rmb 1.25 ¥1250000000 billion"),
            Map.entry("5千万", "5 ¥50000000 千万 万"),
            Map.entry("五百万元", "¥5000000 五百 百万 万元 元"),
            Map.entry("一千二百三十四亿", "¥123400000000 一千 千二 二百 百三 三十 十四 四亿 亿"),
            Map.entry("千万", "千万 万"),
            Map.entry("RMB 5m", "rmb 5 ¥5000000 m 5m"),
            Map.entry("5 metres", "5 meter"),
            Map.entry("2.5 bn", "2.5 ¥2500000000 bn"),
            Map.entry("new listings", "new list listing"),
            Map.entry("spring", "spring"),
            Map.entry("穗府规〔2018〕5号", "穗府 府规 规 2018 #2018:5 5 号"),
            Map.entry("穗府规(2018)第05号", "穗府 府规 规 2018 #2018:5 第 05 号"),
            Map.entry("[2018] No. 5", "2018 #2018:5 no 5"),
            Map.entry("2018-05-01", "2018 05 01"),
            Map.entry("2025年", "2025 年"),
            Map.entry("ｶﾅ カナ", ""),
            Map.entry("", "")));

    @TestFactory
    Stream<DynamicTest> each_text_gives_its_tokens() {
        return SPECIFICATION.entrySet().stream()
                .map(one -> dynamicTest("“" + one.getKey() + "”", () -> assertEquals(one.getValue(), terms(one.getKey()))));
    }

    @Test void endings_fall_and_spellings_meet() {
        for (String family : List.of("policy policies", "centre center centres",
                "manufacture manufacturing manufactured manufactures",
                "organisation organization", "harbour harbor", "finance financing", "plan planning planned", "industry industries")) {
            assertEquals(1, Stream.of(family.split(" ")).map(Tokens::stem).distinct().count(), family);
        }
    }

    @Test void policy_and_police_stay_apart() {
        for (String pair : List.of("policy police", "status state", "business busy", "four for", "spring spr", "speed spe")) {
            String[] words = pair.split(" ");
            assertNotEquals(Tokens.stem(words[0]), Tokens.stem(words[1]), pair);
        }
    }

    @Test void a_token_stands_where_it_says() {
        Random random = new Random(42);
        String letters = "广廣州𠮷市ａAb1２5,.%-'& \u200b\u0301万亿年号〔〕人工m8no";
        for (int round = 0; round < 5_000; round++) {
            String text = random.ints(random.nextInt(20), 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1)).collect(Collectors.joining());
            for (Tokens.Token token : Tokens.of(text)) {
                assertTrue(0 <= token.start() && token.start() < token.end() && token.end() <= text.length(), text);
                assertTrue(!token.term().isEmpty() && !token.term().contains(" "), text);
            }
        }
    }

    /** To write them anew: {@code mvn test -Dtest=TokensTest -Dvectors=write}. */
    @Test void the_vectors_for_the_browser_are_current() throws IOException {
        String now = vectors();
        if ("write".equals(System.getProperty("vectors"))) {
            Files.writeString(VECTORS, now);
        }
        assertEquals(now, Files.readString(VECTORS));
    }

    private static String vectors() throws IOException {
        List<String> texts = Stream.concat(SPECIFICATION.keySet().stream(), Stream.concat(sentences(), noise())).distinct().toList();
        String all = texts.stream().map(Fold::of).collect(Collectors.joining());
        JsonMapper json = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        ObjectNode file = json.createObjectNode();
        file.put("fold", Fold.groups(c -> all.indexOf(c) >= 0));
        ObjectNode cases = file.putObject("tokens");
        texts.forEach(text -> cases.put(text, places(text)));
        // Escaped, for the texts hold lone surrogates and marks that editors and tools would put right.
        return json.writeValueAsString(file).replace("\",\"", "\",\n\"") + "\n";
    }

    /** Lines of the sources, cut in the middle: a guard that types whole lines proves too little. */
    private static Stream<String> sentences() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return seeds.sorted().flatMap(TokensTest::lines).filter(line -> line.length() > 8).map(line -> line.substring(3))
                    .map(line -> line.substring(0, Math.min(line.length(), 60))).toList().stream();
        }
    }

    private static Stream<String> lines(Path seed) {
        try {
            List<String> lines = Files.readAllLines(seed);
            int step = 1 + lines.size() / 100;
            return Stream.iterate(0, i -> i < lines.size(), i -> i + step).map(lines::get);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static Stream<String> noise() {
        Random random = new Random(7);
        String[] parts = {"广", "廣", "州", "市", "𠮷", "\ud842", "\udfb7", "a", "Ａ", "é", "ing", "ies", "'s", "-", "&", ".", ",", "%", "％",
            "1", "２", "000", "2018", "〔", "〕", "No.", "号", "第", "万", "亿", "千", "million", " ",
            "\u00a0", "\u3000", "\u200b", "\u0301", "百分之", "ｶ", "—", "》", "zone"};
        return Stream.generate(() -> random.ints(2 + random.nextInt(9), 0, parts.length))
                .limit(400)
                .map(places -> places.mapToObj(i -> parts[i]).collect(Collectors.joining()));
    }

    private static String terms(String text) {
        return Tokens.of(text).stream().map(Tokens.Token::term).collect(Collectors.joining(" "));
    }

    private static String places(String text) {
        return Tokens.of(text).stream()
                .map(token -> token.term() + "@" + token.start() + "-" + token.end())
                .collect(Collectors.joining(" "));
    }
}
