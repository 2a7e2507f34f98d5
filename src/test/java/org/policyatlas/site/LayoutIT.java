package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyatlas.TestFolders;

/** Pictures for people to look at, and what a machine can say of them. */
class LayoutIT {

    /** In pixels; a page with a whole document on it is longer than anybody looks at. */
    private static final int HEIGHT = 4000;

    /** The narrowest is that of a page enlarged to 400 % on a small laptop. */
    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1440);

    private static final SiteUnderTest SITE = SiteUnderTest.real();
    private static final Path PICTURES = TestFolders.PROJECT.resolve("target/screenshots");

    /** The words of each map that cover each other, a pixel of touch allowed. */
    private static final String OVERLAPS = """
            () => [...document.querySelectorAll('svg')].flatMap(svg => {
                const words = [...svg.querySelectorAll('text')].map(text => ({word: text.textContent, box: text.getBoundingClientRect()}))
                    .filter(({box}) => box.width && box.height);
                return words.flatMap((a, i) => words.slice(i + 1).filter(b =>
                    a.box.left + 1 < b.box.right && b.box.left + 1 < a.box.right && a.box.top + 1 < b.box.bottom && b.box.top + 1 < a.box.bottom)
                    .map(b => a.word.trim() + ' covers ' + b.word.trim()));
            })
            """;

    /** The layout shift of the visit, as browsers count it, and what moved. */
    private static final String SHIFT = """
            () => new Promise(done => {
                const all = [], name = node => node && (node.id ? '#' + node.id : node.nodeName.toLowerCase() + '.' + node.className);
                new PerformanceObserver(list => all.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
                setTimeout(() => done({
                    value: all.reduce((sum, one) => sum + one.value, 0),
                    moved: all.flatMap(one => one.sources.map(source => name(source.node))).join(' '),
                }), 100);
            })
            """;
    /** The rows of a long table may settle by some pixels as they come; a header that wraps anew on a phone counts 0.2. */
    private static final double SETTLING = 0.01;
    private static final int PHONE = 360;

    /** With {@code -Dpictures=true} every page is also photographed, for people to look at: four times as slow. */
    private static final boolean PICTURED = Boolean.getBoolean("pictures");

    static Stream<String> pages() {
        return Stream.concat(Sorts.of(SITE).values().stream().flatMap(path -> Stream.of("zh/" + path, "en/" + path)),
                Stream.of("index.html", "404.html"));
    }

    @ParameterizedTest @MethodSource("pages")
    void every_page_keeps_its_shape(String path) {
        List<String> faults = new ArrayList<>();
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.FOLDER)) {
            Page page = visit.width(PHONE).open(path).page;
            Map<?, ?> shift = (Map<?, ?>) page.evaluate(SHIFT);
            if (((Number) shift.get("value")).doubleValue() > SETTLING) {
                faults.add("moves by %s while it comes: %s".formatted(shift.get("value"), shift.get("moved")));
            }
            for (int width : WIDTHS) {
                visit.width(width);
                String out = visit.sticksOut();
                if (!out.isEmpty()) {
                    faults.add("at %d sticks out by %s".formatted(width, out));
                }
                ((List<?>) page.evaluate(OVERLAPS)).forEach(one -> faults.add(one + " at " + width));
                for (ColorScheme scheme : PICTURED ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.<ColorScheme>of()) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    picture(page, path, width, scheme);
                }
            }
            visit.nothingWentWrong();
        }
        assertEquals(List.of(), faults);
    }

    private static void picture(Page page, String path, int width, ColorScheme scheme) {
        int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        String name = "%s-%d-%s.jpg".formatted(path.replace(".html", "").replace('/', '-'), width, scheme.name().toLowerCase(java.util.Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setType(ScreenshotType.JPEG).setQuality(80)
                .setFullPage(true).setClip(0, 0, width, Math.min(height, HEIGHT)));
    }
}
