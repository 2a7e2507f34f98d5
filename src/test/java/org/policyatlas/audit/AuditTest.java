package org.policyatlas.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.page.SiteFile;

class AuditTest {

    private static final Set<String> TRIED = new TreeSet<>();

    private static SiteFile page(String path, String body) {
        return SiteFile.text(path, "<!DOCTYPE html>\n<html lang=\"en\"><head><title>t</title></head>\n<body><h1>t</h1>\n" + body + "\n</body></html>\n");
    }

    private static List<String> codes(SiteFile... files) {
        return Audit.check(List.of(files), Map.of("parks", 2)).stream().map(finding -> finding.at().line() + " " + finding.code()).toList();
    }

    private static void expect(String code, SiteFile... files) {
        TRIED.add(code);
        assertEquals(List.of("4 " + code), codes(files));
    }

    @Test
    void a_sound_page_has_no_findings() {
        assertEquals(List.of(), codes(page("index.html", "<p id=\"a\">b <a href=\"#a\">c</a> <a href=\"x/y.html?q=1#z\">d</a> <a href=\"mailto:a@b.c\">e</a></p>"
                + "<span data-count=\"parks\">2</span><code>**</code>"), page("x/y.html", "<p id=\"z\"><a href=\"../index.html\">up</a></p>")));
    }

    @Test
    void every_output_code_is_found() {
        expect("ATL-O01", page("index.html", "<a href=\"nowhere.html\">a</a>"));
        expect("ATL-O01", page("index.html", "<a href=\"../outside.html\">a</a>"));
        expect("ATL-O02", page("index.html", "<a href=\"#nowhere\">a</a>"));
        expect("ATL-O03", page("index.html", "<i id=\"a\"></i><i id=\"a\"></i>"));
        expect("ATL-O06", page("index.html", "<span data-count=\"parks\">3</span>"));
        expect("ATL-O07", page("index.html", "<img src=\"https://elsewhere.example/a.png\" alt=\"\">"));
        expect("ATL-O07", page("index.html", "<a href=\"javascript:alert(1)\">a</a>"));
        expect("ATL-O08", page("index.html", "<p>bold **ends。**after</p>"));
        assertEquals(List.of("1 ATL-O05"), codes(page("a/Index.html", ""), page("a/index.html", "")));
        assertEquals(List.of("1 ATL-O04", "1 ATL-O04", "1 ATL-O04"), codes(SiteFile.text("index.html", "<html><body></body></html>")));
        assertEquals(List.of("1 ATL-O09"), codes(SiteFile.text("search/core.js", noise(20_000))));
        TRIED.addAll(Set.of("ATL-O04", "ATL-O05", "ATL-O09"));
        assertEquals(Diagnostic.codes().keySet().stream().filter(code -> code.startsWith("ATL-O")).collect(Collectors.toSet()), TRIED);
    }

    @Test
    void a_file_of_the_search_that_costs_too_much_is_named_with_its_size_and_its_limit() {
        List<Diagnostic> findings = Audit.check(List.of(SiteFile.text("search/t-7.js", noise(5_000)), SiteFile.text("search/zh-7.js", noise(5_000)),
                SiteFile.text("search/t-8.js", "a".repeat(50_000)), SiteFile.text("data/parks.json", noise(50_000))), Map.of());
        assertEquals(1, findings.size(), findings::toString);
        assertTrue(findings.get(0).format().matches(
                "site/search/t-7.js:1:1: ATL-O09: the file takes readers [34]\\d{3} bytes compressed, of 3072 that it may; every query .*"), findings.get(0)::format);
    }

    /** Letters and digits, of which compression leaves three quarters. */
    private static String noise(int length) {
        return new Random(42).ints(length, 0, 36).mapToObj(digit -> Integer.toString(digit, 36)).collect(Collectors.joining());
    }

    @Test
    void a_page_without_its_counterpart_is_found() {
        assertEquals(List.of("2 ATL-O04"), codes(page("zh/a.html", "<a hreflang=\"en\" href=\"../zh/a.html\">en</a>")));
        assertEquals(List.of(), codes(page("zh/a.html", "<a hreflang=\"en\" href=\"../en/a.html\">en</a>"),
                page("en/a.html", "<a hreflang=\"zh-Hans\" href=\"../zh/a.html\">zh</a>")));
    }

    /** Found: the address was decoded without a thought of what cannot be decoded. */
    @Test
    void a_per_cent_sign_in_an_anchor_is_a_broken_anchor_and_no_exception() {
        assertEquals(List.of("4 ATL-O02"), codes(page("index.html", "<a href=\"#100%\">a</a>")));
    }
}
