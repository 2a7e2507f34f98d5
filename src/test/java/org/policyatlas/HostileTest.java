package org.policyatlas;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.diagnostic.Diagnostic;

/** Content that means harm, or that a careless program wrote: it gives findings with places, quickly, and never an exception. */
class HostileTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PARK = "content/parks/west-hill.yaml";
    private static final String CLAUSES = "content/documents/tiny-2021/01-parks.yaml";
    private static final String SUPPORT = "content/documents/tiny-2021/02-support.yaml";
    private static final String DOCUMENT = "content/documents/tiny-2021/document.yaml";
    private static final String SOURCES = "content/sources.yaml";
    private static final String GLOSSARY = "content/glossary.yaml";
    private static final String ATLAS = "content/atlas.yaml";
    private static final String LISTS = "content/vocabularies.yaml";
    private static final String MAP = "content/map/districts.geojson";
    private static final String KIND = "kind: themed-park\n";

    @TempDir
    private Path temp;

    /**
     * @param change what is done to the tiny atlas
     * @param expected beginnings of findings that must be among those reported: place and code
     */
    private record Attack(String name, Consumer<TinyAtlas> change, List<String> expected) {}

    private static Attack attack(String name, Consumer<TinyAtlas> change, String... expected) {
        return new Attack(name, change, List.of(expected));
    }

    /** The park's file with fields put in at its line 4. */
    private static Consumer<TinyAtlas> inPark(String fields) {
        return atlas -> atlas.change(PARK, KIND, KIND + fields + "\n");
    }

    private static Consumer<TinyAtlas> park(String text) {
        return atlas -> atlas.write(PARK, text);
    }

    private static Consumer<TinyAtlas> park(byte[] bytes) {
        return atlas -> atlas.write(PARK, bytes);
    }

    private static Consumer<TinyAtlas> changed(String file, String was, String is) {
        return atlas -> atlas.change(file, was, is);
    }

    @TestFactory
    Stream<DynamicTest> each_attack_gives_findings_and_no_exception() {
        return Stream.of(bytes(), yaml(), ids(), values(), patterns(), amounts()).flatMap(attacks -> attacks)
                .map(attack -> dynamicTest(attack.name(), () -> check(attack)));
    }

    private void check(Attack attack) {
        TinyAtlas atlas = TinyAtlas.in(temp.resolve(attack.name().replaceAll("\\W", "-")));
        attack.change().accept(atlas);
        List<String> lines = assertTimeoutPreemptively(PATIENCE, atlas::lines);
        assertFalse(lines.isEmpty(), "nothing was found");
        for (String expected : attack.expected()) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(expected)),
                    () -> "expected " + expected + " among\n" + String.join("\n", lines.subList(0, Math.min(20, lines.size()))));
        }
        for (String line : lines) {
            assertTrue(line.length() < 2000, () -> "a finding of " + line.length() + " characters: " + line.substring(0, 200));
            assertFalse(line.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x202E || Character.isSurrogate((char) c)),
                    () -> "a finding that disturbs the terminal: " + line);
        }
    }

    private static Stream<Attack> bytes() {
        return Stream.of(
                attack("an empty file", park(""), PARK + ":1:1: ATL-Y03"),
                attack("a file of spaces", park("  \n \n"), PARK + ":1:1: ATL-Y03"),
                attack("a file of comments", park("# nothing\n# at all\n"), PARK + ":1:1: ATL-Y03"),
                attack("a file of one mark", park("---\n"), PARK + ":2:1: ATL-Y04"),
                attack("invalid utf 8 in the third line", park("name: a\nkind: b\nnote: \0".getBytes(UTF_8)), PARK + ":3:7: ATL-Y07"),
                attack("an unpaired surrogate in bytes", park(new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                        PARK + ":1:4: ATL-Y07"),
                attack("an overlong slash", park(new byte[] {'a', (byte) 0xC0, (byte) 0xAF}), PARK + ":1:2: ATL-Y07"),
                attack("a character cut off at the end", park(new byte[] {'a', ':', ' ', (byte) 0xE8, (byte) 0xA5}), PARK + ":1:4: ATL-Y07"),
                attack("utf 16", park("name: 西山园\n".getBytes(UTF_16)), PARK + ":1:1: ATL-Y07"),
                attack("a byte order mark within the text", inPark("note: {zh: \"\uFEFF山\", en: hill}"), PARK + ":4:13: ATL-Y07"),
                attack("a nul in the text", inPark("note: {zh: 山\0, en: hill}"), PARK + ":4:13: ATL-Y07"),
                attack("an escape sequence for terminals", inPark("note: {zh: 山, en: \"\033[2Jhill\"}"), PARK + ":4:20: ATL-Y07"),
                attack("an order to write from right to left", inPark("note: {zh: 山, en: \"hill \u202Elamron\"}"), PARK + ":4:25: ATL-Y07"),
                attack("a line separator that editors do not count", inPark("note: {zh: 山, en: \"hill\u2028lake\"}"), PARK + ":4:24: ATL-Y07"),
                attack("a file of ten megabytes", park("note: " + "a".repeat(10 << 20)), PARK + ":1:1: ATL-Y08"),
                attack("a file of three gigabytes", atlas -> sparse(atlas, "content/parks/huge.yaml"), "content/parks/huge.yaml:1:1: ATL-Y08"),
                attack("a page of ten megabytes", atlas -> atlas.write("content/pages/about.en.md", "# a\n" + "b\n".repeat(5 << 20)),
                        "content/pages/about.en.md:1:1: ATL-Y08"),
                attack("a page of a million lines", atlas -> atlas.write("content/pages/about.en.md", "a\n".repeat(1_000_000)),
                        "content/pages/about.en.md:1:1: ATL-Y03"));
    }

    private static void sparse(TinyAtlas atlas, String file) {
        try (RandomAccessFile huge = new RandomAccessFile(atlas.folder().resolve(file).toFile(), "rw")) {
            huge.setLength(3L << 30);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Attack> yaml() {
        String laughs = IntStream.range(1, 20).mapToObj(i -> "l%d: &l%d [%s]".formatted(i, i, ("*l" + (i - 1) + ",").repeat(9)))
                .collect(Collectors.joining("\n", "l0: &l0 [lol]\n", "\n"));
        return Stream.of(
                attack("a billion laughs", park(laughs), PARK + ":1:5: ATL-Y06", PARK + ":2:5: ATL-Y06", PARK + ":2:10: ATL-Y06"),
                attack("an anchor within itself", park("name: &a {zh: *a, en: b}\n"), PARK + ":1:7: ATL-Y06"),
                attack("a merge key", inPark("<<: {kind: zone}"), PARK + ":4:1: ATL-Y02"),
                attack("a merge of an alias", park("name: &n {zh: 山, en: hill}\nnote:\n  <<: *n\n"), PARK + ":3:7: ATL-Y06"),
                attack("a tag that names a class", park("!!java.net.URLClassLoader [[!!java.net.URL [\"http://evil/\"]]]\n"), PARK + ":1:"),
                attack("a script engine", inPark("note: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://evil/\"]]"), PARK + ":4:7: ATL-Y06"),
                attack("a binary tag", inPark("pinyin: !!binary \"?? not base64 ??\""), PARK + ":4:"),
                attack("a local tag", inPark("pinyin: !include /etc/passwd"), PARK + ":4:9: ATL-Y06"),
                attack("a directive", park("%TAG ! tag:evil.example,2026:\n---\nname: !a b\n"), PARK + ":3:7: ATL-Y06"),
                attack("several documents", park("name: a\n---\nname: b\n---\nname: c\n"), PARK + ":3:1: ATL-Y06"),
                attack("a flow of ten thousand lists", park("[".repeat(10_000) + "]".repeat(10_000)), PARK + ":1:26: ATL-Y08"),
                attack("a flow of ten thousand maps", park("{a: ".repeat(10_000) + "b" + "}".repeat(10_000)), PARK + ":1:"),
                attack("ten thousand lists in one line", park("- ".repeat(10_000) + "a"), PARK + ":1:"),
                attack("a thousand indented maps",
                        park(IntStream.range(0, 1000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining())), PARK + ":26:"),
                attack("ten thousand brackets that never close", park("[".repeat(10_000)), PARK + ":1:26: ATL-Y08"),
                attack("a scalar of a megabyte", inPark("pinyin: " + "a".repeat(1 << 20)), PARK + ":4:9: ATL-Y08"),
                attack("a key of a hundred thousand letters", inPark("? " + "k".repeat(100_000) + "\n: v"), PARK + ":4:3: ATL-Y08"),
                attack("a key with line breaks", inPark("\"a\\nb\\r\\n::error file=x::c\": v"), PARK + ":4:1: ATL-Y02"),
                attack("a key that is a list", inPark("? [a, b]\n: v"), PARK + ":4:"),
                attack("a key that is nothing", inPark(": v"), PARK + ":4:1: ATL-Y01"),
                attack("the same key a thousand times", inPark("pinyin: a\n".repeat(1000).strip()), PARK + ":5:1: ATL-Y05", PARK + ":1003:1: ATL-Y05"),
                attack("tabs for indentation", park("name:\n\tzh: a\n"), PARK + ":2:1: ATL-Y01"),
                attack("a nul by escape", inPark("note: {zh: \"山\\0\", en: hill}"), PARK + ":4:12: ATL-Y07"),
                attack("an unpaired surrogate by escape", inPark("note: {zh: 山, en: \"\\uD800\"}"), PARK + ":4:"),
                attack("right to left by escape", inPark("note: {zh: 山, en: \"hill \\u202Elamron\"}"), PARK + ":4:19: ATL-Y07"),
                attack("a map where a list is asked for", atlas -> atlas.write(GLOSSARY, "id: a\nzh: b\nen: c\n"), GLOSSARY + ":1:1: ATL-Y04"),
                attack("a word for a whole file", park("hello\n"), PARK + ":1:1: ATL-Y04"),
                attack("words for every list", atlas -> atlas.write(LISTS, "hello\n"), LISTS + ":1:1: ATL-Y04"),
                attack("a closed list that is a word", changed(LISTS, "\nlevels:\n", "\nlevels: none\nlevels-of-old:\n"), LISTS + ":22:9: ATL-Y04"));
    }

    private static Stream<Attack> ids() {
        return Stream.of(
                attack("a park whose name climbs", atlas -> atlas.write("content/parks/a...yaml", atlas.read(PARK)), "content/parks/a...yaml:1:1: ATL-Y09"),
                attack("a park with a coded slash", atlas -> atlas.write("content/parks/%2e%2e%2fx.yaml", atlas.read(PARK)),
                        "content/parks/%2e%2e%2fx.yaml:1:1: ATL-Y09"),
                attack("a park with a backslash", atlas -> atlas.write("content/parks/a\\x.yaml", atlas.read(PARK)), "content/parks/"),
                attack("a document called dot dot", atlas -> atlas.write("content/documents/%2e%2e/document.yaml", atlas.read(DOCUMENT)),
                        "content/documents/%2e%2e/document.yaml:1:1: ATL-Y09"),
                attack("a chapter of a document called dot dot", atlas -> atlas.write("content/documents/%2e%2e/01-a.yaml", "- id: a\n  source: 1\n"),
                        "content/documents/%2e%2e/01-a.yaml:1:1: ATL-Y09"),
                attack("a page called dot dot", atlas -> atlas.write("content/pages/a..zh.md", "# a\n"), "content/pages/a..zh.md:1:1: ATL-Y10"),
                attack("a clause id that climbs", changed(CLAUSES, "- id: 1-2", "- id: ../../x"), CLAUSES + ":36:7: ATL-Y09"),
                attack("two ids that climb", atlas -> atlas.change(GLOSSARY, "output-value", "../a").change(GLOSSARY, "technological-upgrading", "../b"),
                        GLOSSARY + ":1:7: ATL-Y09", GLOSSARY + ":7:7: ATL-Y09"),
                attack("a source id that climbs", changed(SOURCES, "\"900\"", "../900"), SOURCES + ":1:7: ATL-Y09"),
                attack("a measure id that climbs", changed(SUPPORT, "id: upgrading-grant", "id: ../grant"), SUPPORT + ":16:11: ATL-Y09"),
                attack("a target id that climbs", changed(SUPPORT, "id: output-2020", "id: ../2020"), SUPPORT + ":50:11: ATL-Y09"),
                attack("a segment id that climbs", changed("content/chains/biomedicine.yaml", "id: making", "id: ../making"),
                        "content/chains/biomedicine.yaml:7:9: ATL-Y09"),
                attack("a former id that climbs", inPark("formerly: [\"../../index\"]"), PARK + ":4:12: ATL-Y09"),
                attack("a closed value that climbs", changed(LISTS, "{id: city,", "{id: ../city,"), LISTS + ":23:10: ATL-Y09"),
                attack("a closed value that stands twice", changed(LISTS, "{id: district, zh: 区级", "{id: city, zh: 区级"), LISTS + ":24:10: ATL-Y12"),
                attack("a reference that climbs", inPark("within: ../../etc/passwd"), PARK + ":4:9: ATL-Y04"),
                attack("a clause reference that climbs", changed(PARK, "tiny-2021/1-2", "../../tiny-2021/1-2"), PARK + ":10:24: ATL-Y04"),
                attack("a seed file that climbs", changed(SOURCES, "file: tiny.txt", "file: ../../../../etc/passwd"), SOURCES + ":2:9: ATL-S01"),
                attack("an id of eighteen thousand letters", changed(GLOSSARY, "output-value", "a-".repeat(9_000) + "a"), GLOSSARY + ":7:7: ATL-Y09"),
                attack("a reference of eighteen thousand letters", inPark("within: " + "a-".repeat(9_000) + "a"), PARK + ":4:9: ATL-Y04"),
                attack("a clause reference of eighteen thousand letters", changed(PARK, "tiny-2021/1-2", "a/" + "a-".repeat(9_000) + "a"),
                        PARK + ":10:24: ATL-Y04"),
                attack("an id with a line break", changed(GLOSSARY, "output-value", "\"a\\nb\""), GLOSSARY + ":7:7: ATL-Y09"),
                attack("an id in another script", changed(GLOSSARY, "output-value", "оutput"), GLOSSARY + ":7:7: ATL-Y09"));
    }

    private static Stream<Attack> values() {
        return Stream.of(
                attack("a number with a huge exponent", changed(PARK, "value: 1.2", "value: 1E+999999999"), PARK + ":8:12: ATL-Y04"),
                attack("a number with ten thousand digits", changed(PARK, "value: 1.2", "value: " + "9".repeat(10_000)), PARK + ":8:12: ATL-Y04"),
                attack("a number that is none", changed(PARK, "value: 1.2", "value: .nan"), PARK + ":8:12: ATL-Y04"),
                attack("an endless number", changed(PARK, "value: 1.2", "value: -.inf"), PARK + ":8:12: ATL-Y04"),
                attack("a hexadecimal number", changed(PARK, "value: 1.2", "value: 0x1F"), PARK + ":8:12: ATL-Y04"),
                attack("a number with underscores", changed(PARK, "value: 1.2", "value: 1_2"), PARK + ":8:12: ATL-Y04"),
                attack("a day in month thirteen", changed(ATLAS, "2026-01-31", "2025-13-45"), ATLAS + ":4:8: ATL-Y04"),
                attack("a day in the year of ten digits", changed(DOCUMENT, "2021-05-01", "\"+999999999-12-31\""), DOCUMENT + ":13:11: ATL-Y04"),
                attack("a validity of two billion years", changed(DOCUMENT, "years: 3", "years: 2147483647"), DOCUMENT + ":16:10: ATL-Y04"),
                attack("a validity of less than nothing", changed(DOCUMENT, "years: 3", "years: -3"), DOCUMENT + ":16:10: ATL-Y04"),
                attack("a period until the end of time", changed(DOCUMENT, "relations:", "period: {from: 2021, to: 2147483647, evidence: {clause: tiny-2021/1-1, "
                        + "quote: 由东湖集团运营}}\nrelations:"), DOCUMENT + ":19:26: ATL-Y04"),
                attack("line numbers of eleven digits", changed(CLAUSES, "source: 8-9", "source: 8-99999999999"), CLAUSES + ":39:11: ATL-Y04"),
                attack("line numbers up to the largest", changed(CLAUSES, "source: 8-9", "source: 8-2147483647"), CLAUSES + ":39:11: ATL-S03"),
                attack("line zero", changed(CLAUSES, "source: 8-9", "source: 0-9"), CLAUSES + ":39:11: ATL-Y04"),
                attack("a repair of line zero", changed(SOURCES, "  markup: []", "  markup: []\n  repairs: {line: 0, was: 甲, is: 乙, reason: {zh: 甲, en: a}}"),
                        SOURCES + ":11:27: ATL-S03"),
                attack("a repair of a line below zero", changed(SOURCES, "  markup: []", "  markup: []\n  repairs: {line: -7, was: 甲, is: 乙, reason: {zh: 甲, en: a}}"),
                        SOURCES + ":11:"),
                attack("a licence that is a script", changed(ATLAS, "https://creativecommons.org/licenses/by/4.0/", "JavaScript:alert(1)"), ATLAS + ":8:8: ATL-Y13"),
                attack("a contact that is a script", changed(ATLAS, "mailto:editors@tiny.example", "\"data:text/html,<script>1</script>\""), ATLAS + ":9:10: ATL-Y13"),
                attack("a base that breaks out of its attribute", changed(ATLAS, "https://tiny.example/", "'https://x/\" onload=\"alert(1)/'"), ATLAS + ":3:11: ATL-Y13"),
                attack("a map with places that are no numbers", changed(MAP, "113.0", "NaN"), MAP + ":"),
                attack("a map beyond the world", changed(MAP, "113.0", "1e999"), MAP + ":"),
                attack("a map that is a list", atlas -> atlas.write(MAP, "[1, 2, 3]\n"), MAP + ":1:1: ATL-Y03"),
                attack("a park beyond the world", changed("content/parks/east-lake.yaml", "lat: 23.06", "lat: 2306"), "content/parks/east-lake.yaml:7:8: ATL-Y04"),
                attack("names that are empty or blank", inPark("aliases: [{zh: \"\", en: \" \"}, {}]\nwithin: [\"\"]"), PARK + ":5:"));
    }

    private static Stream<Attack> patterns() {
        return Stream.of(
                furniture("a pattern that never closes", "(a+", "12:36"),
                furniture("a pattern of nested repetition", "(.+.+)+x", "12:36"),
                furniture("a pattern that doubles with each letter", "(.|.)*x", "12:36"),
                furniture("a pattern that recurs for each letter", "(?:(小)|(城)|.)*x", "12:36"),
                furniture("a pattern that looks back for ever", "(?<=.*)x", "12:36"),
                furniture("a pattern of nine thousand groups", "(".repeat(9_000) + ")".repeat(9_000), "12:36"));
    }

    private static Attack furniture(String name, String pattern, String place) {
        return attack(name, atlas -> atlas.seed(atlas.read("seeds/tiny.txt") + "小城日报".repeat(2000) + "\n")
                .change(SOURCES, "  furniture:\n", "  furniture:\n    - {kind: page-number, pattern: '" + pattern + "'}\n"),
                SOURCES + ":" + place + ": ATL-Y04");
    }

    /** Texts that a careless regular expression or a quadratic loop would take hours for. */
    private static Stream<Attack> amounts() {
        String leads = "（" + "牵头，配合".repeat(3_500);
        return Stream.of(
                attack("a text of brackets and duties", changed(SUPPORT, "zh: 力争到2025年", "zh: " + leads + "力争到2025年"), SUPPORT + ":27:"),
                attack("a text of titles within titles", changed(SUPPORT, "zh: 力争到2025年", "zh: 《城" + "《甲》".repeat(6_000) + "》力争到2025年"), SUPPORT + ":27:"),
                attack("a text of titles that never close", changed(SUPPORT, "zh: 力争到2025年", "zh: " + "《甲".repeat(9_000) + "力争到2025年"), SUPPORT + ":27:"),
                attack("a text of spaces", changed(SUPPORT, "en: Strive to", "en: \"Strive" + " ".repeat(2_000) + "to\" #"), SUPPORT + ":2"),
                attack("a text of paragraphs", changed(SUPPORT, "en: Strive to", "en: \"Strive" + "\\n\\na".repeat(6_000) + "\" #"), SUPPORT + ":28:"),
                attack("a text of digits", changed(SUPPORT, "en: Strive to", "en: Strive " + "1".repeat(2_000) + " to"), SUPPORT + ":28:"),
                attack("a text of figures", changed(SUPPORT, "en: Strive to", "en: Strive " + "7 ".repeat(2_000) + " to"), SUPPORT + ":28:"),
                attack("a text of thousands of commas", changed(SUPPORT, "en: Strive to", "en: Strive " + "1,".repeat(2_000) + " to"), SUPPORT + ":28:"),
                attack("a quote of eighteen thousand letters", changed(PARK, "quote: 规划面积1.2平方公里", "quote: " + "规划面积".repeat(4_500)), PARK + ":10:46: ATL-Q02"),
                attack("a long quote of a long clause", atlas -> atlas.change(SUPPORT, "zh: 力争到2025年", "zh: " + "甲乙丙丁".repeat(4_500) + "力争到2025年")
                        .change(PARK, "{clause: tiny-2021/1-2, quote: 规划面积1.2平方公里}", "{clause: tiny-2021/2-2, quote: " + "甲乙丁丙".repeat(4_500) + "}"),
                        PARK + ":10:46: ATL-Q02"),
                attack("twenty five layers of chains each within all of the next", HostileTest::layers, "content/chains/c0-0.yaml:1:7: ATL-R02"),
                attack("a chain of two thousand chains", HostileTest::row, "content/chains/c0.yaml:1:7: ATL-R02"),
                attack("a clause sixty levels deep", atlas -> atlas.append(SUPPORT, "- id: " + "a-".repeat(45) + "a\n  source: 1\n"), SUPPORT + ":60:7: ATL-R08"),
                attack("thousands of findings", atlas -> atlas.append("content/parks/east-lake.yaml",
                        "evidence:\n" + "  - {clause: tiny-2021/1-1, quote: 没有这句话}\n".repeat(5000)),
                        "content/parks/east-lake.yaml:30:36: ATL-Q02", "content/parks/east-lake.yaml:5029:36: ATL-Q02"));
    }

    private static void layers(TinyAtlas atlas) {
        for (int layer = 0; layer < 25; layer++) {
            String next = layer == 24 ? "" : "within: [c%d-0, c%d-1]\n".formatted(layer + 1, layer + 1);
            for (int i = 0; i < 2; i++) {
                atlas.write("content/chains/c%d-%d.yaml".formatted(layer, i), "name: {zh: 链%d之%d, en: c %d-%d}\nkind: chain\n".formatted(layer, i, layer, i) + next);
            }
        }
    }

    private static void row(TinyAtlas atlas) {
        for (int i = 0; i < 2000; i++) {
            atlas.write("content/chains/c%d.yaml".formatted(i), "name: {zh: 链%d, en: c%d}\nkind: chain\n".formatted(i, i)
                    + (i == 1999 ? "" : "within: c%d\n".formatted(i + 1)));
        }
    }

    @Test
    void naming_the_same_lines_two_hundred_thousand_times_costs_nothing() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        changed(CLAUSES, "source: 8-9", "source: [" + "8-9,".repeat(200_000) + "9]").accept(atlas);
        assertEquals(List.of(), assertTimeoutPreemptively(PATIENCE, atlas::lines));
    }

    /** Legal content: templates escape it, and checks say nothing against it but that it is no English. */
    @Test
    void a_script_in_a_text_is_text() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        inPark("note: {zh: \"<script>alert(1)</script>\", en: \"<img src=x onerror=alert(1)>\"}").accept(atlas);
        assertEquals(List.of(), atlas.lines());
    }

    @Test
    void a_finding_is_one_line_whatever_the_content_says() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        inPark("\"a\\nb\": v").accept(atlas);
        List<String> found = new ArrayList<>();
        for (Diagnostic finding : atlas.findings()) {
            found.addAll(finding.format().lines().toList());
        }
        assertEquals(atlas.findings().size(), found.size());
    }
}
