package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyatlas.TestFolders;

/** What axe can find; one page of each sort, both languages, light and dark, wide and narrow. */
class AccessibilityIT {

    private static final SiteUnderTest SITE = SiteUnderTest.real();
    /** Has a measure, a target and a table in few words, whatever the atlas has. */
    private static final SiteUnderTest TINY = SiteUnderTest.of(TestFolders.TINY.resolve("content"), TestFolders.TINY.resolve("seeds"), "it-tiny");
    private static final String AXE = axe();
    private static final String COLOUR_RULES = "'color-contrast', 'link-in-text-block'";
    private static final String RULES = """
            async () => (await axe.run(document, {resultTypes: ['violations'], %s}))
                .violations.flatMap(found => found.nodes.slice(0, 3).map(node => found.id + ': ' + found.help + ': ' + node.target.join(' ')))
            """;
    private static final String ALL = RULES.formatted("""
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']""");
    /** Of the dark there is nothing else to ask, for the markup is the same. */
    private static final String COLOURS = RULES.formatted("runOnly: {type: 'rule', values: [" + COLOUR_RULES + "]}");
    /** Of another width everything but the colours, which no width changes and which take most of the time. */
    private static final String SHAPES = RULES.formatted("""
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: Object.fromEntries([%s].map(rule => [rule, {enabled: false}]))""".formatted(COLOUR_RULES));

    /** One look at the page: how wide, in which colours, by which rules. */
    private record Look(int width, ColorScheme scheme, String rules) {}

    private static final Look WIDE = new Look(1440, ColorScheme.LIGHT, ALL);
    /** Colours are the same in both languages, and the longer words of English are what a narrow page has to bear. */
    private static final Map<String, List<Look>> LOOKS = Map.of("zh", List.of(WIDE, new Look(1440, ColorScheme.DARK, COLOURS)),
            "en", List.of(WIDE, new Look(360, ColorScheme.LIGHT, SHAPES)),
            "", List.of(WIDE, new Look(1440, ColorScheme.DARK, COLOURS), new Look(360, ColorScheme.LIGHT, SHAPES)));

    private static final int MAX_CHARS = 60_000;

    static Stream<String> pages() {
        Stream<String> real = Stream.concat(Sorts.typical(SITE).values().stream().flatMap(path -> Stream.of("zh/" + path, "en/" + path)),
                Stream.of("index.html", "404.html"));
        Stream<String> tiny = Stream.of("measures/index.html", "targets/index.html", "documents/tiny-2021/2-1.html",
                "documents/tiny-2021/2-2-t1.html", "documents/tiny-2021/index.html", "parks/east-lake.html")
                .flatMap(path -> Stream.of("tiny zh/" + path, "tiny en/" + path));
        return Stream.concat(real.map(AccessibilityIT::affordable), tiny).distinct();
    }

    /** The rules take minutes on the longest pages; the tiny atlas has the same templates, with every feature once. */
    private static String affordable(String path) {
        if (SITE.html(path).length() <= MAX_CHARS) {
            return path;
        }
        String lang = path.substring(0, 3);
        return "tiny " + (TINY.pages().contains(path) ? path : lang + "documents/tiny-2021/index.html");
    }

    @ParameterizedTest @MethodSource("pages")
    void nothing_keeps_a_reader_out(String name) {
        List<String> found = new ArrayList<>();
        try (Visit visit = Visit.withoutPolicy(name.startsWith("tiny ") ? TINY : SITE)) {
            String path = name.replace("tiny ", "");
            Page page = visit.open(path).page;
            page.evaluate(AXE);
            for (Look look : LOOKS.get(path.contains("/") ? path.substring(0, 2) : "")) {
                visit.width(look.width());
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
                ((List<?>) page.evaluate(look.rules())).forEach(one -> found.add(look.scheme() + " " + look.width() + ": " + one));
            }
            visit.nothingWentWrong();
        }
        assertEquals(List.of(), found);
    }

    private static String axe() {
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "\n;0";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
