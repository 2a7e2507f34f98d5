package org.policyatlas.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TestFolders;

/** An atlas whose every text tries to be markup, script or template. */
class HostileTextIT {

    @TempDir
    static Path work;

    private static SiteUnderTest site;

    @BeforeAll
    static void build() throws IOException {
        HostileContent.write(TestFolders.TINY, work);
        site = SiteUnderTest.of(work.resolve("content"), work.resolve("seeds"), "it-hostile");
    }

    @Test void no_page_runs_any_of_it() {
        try (Visit visit = Visit.to(site, SiteUnderTest.Place.WEB)) {
            for (String page : site.pages()) {
                visit.open(page);
                if (site.html(page).contains("http-equiv=\"refresh\"")) {
                    // A former address leads on by itself; going elsewhere meanwhile would cross it.
                    visit.page.waitForURL(url -> !url.endsWith(page));
                }
                assertEquals(0, visit.page.locator("img[src=x], script:not([src]):not([type='application/ld+json']), b:has-text('bold')").count(), page);
                assertEquals(0, visit.page.locator("a[href^='javascript:' i], a[href^='data:' i]").count(), page);
                visit.nothingWentWrong();
            }
        }
    }

    @Test void every_text_is_shown_as_it_is() {
        for (String language : List.of("zh", "en")) {
            for (String page : List.of("index.html", "parks/east-lake.html", "chains/biomedicine.html", "projects/east-lake-2.html",
                    "organizations/city-finance.html", "districts/lake.html", "documents/tiny-2021/index.html", "documents/tiny-2021/1-1.html",
                    "documents/tiny-2021/2-1.html", "documents/tiny-2021/2-2-t1.html", "measures/index.html", "targets/index.html",
                    "glossary/index.html", "references/index.html", "sources/900.html", "matrix/index.html")) {
                Document parsed = Jsoup.parse(site.html(language + "/" + page));
                assertTrue(parsed.body().wholeText().contains(HostileContent.MARK), language + "/" + page);
                assertTrue(parsed.title().contains("<script>"), language + "/" + page);
            }
            Document clause = Jsoup.parse(site.html(language + "/documents/tiny-2021/2-2.html"));
            assertTrue(clause.select("main [title]").eachAttr("title").stream().anyMatch(tip -> tip.contains(HostileContent.MARK)), "a tooltip");
            assertTrue(clause.select("meta[name=description]").attr("content").contains("<script>"), "the description");
        }
    }

    @Test void search_shows_it_and_runs_nothing() {
        for (SiteUnderTest.Place place : SiteUnderTest.Place.values()) {
            try (Visit visit = Visit.to(site, place)) {
                for (String language : List.of("zh", "en")) {
                    visit.open(language + "/index.html").page.fill("#search-q", HostileContent.MARK);
                    visit.page.press("#search-q", "Enter");
                    visit.page.locator("#search-results > li").first().waitFor();
                    assertThat(visit.page.locator("#search-results")).containsText("<script>alert(1)</script>");
                    assertThat(visit.page.locator("#search-status")).containsText("<img src=x");
                    assertEquals(0, visit.page.locator("#search-results img, #search-results script").count());
                    visit.nothingWentWrong();
                }
            }
        }
    }

    @Test void what_machines_read_is_well_formed() throws Exception {
        Map<String, String> faults = new TreeMap<>();
        for (Path file : TestFolders.files(site.folder())) {
            String name = site.folder().relativize(file).toString();
            if (name.endsWith(".html")) {
                for (Element data : Jsoup.parse(site.html(name)).select("script[type=application/ld+json]")) {
                    JsonNode read = new JsonMapper().readTree(data.data());
                    assertEquals("https://schema.org", read.path("@context").asText(), name);
                }
            } else if (name.endsWith(".json")) {
                new JsonMapper().readTree(file.toFile());
            } else if (name.endsWith(".xml")) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.newDocumentBuilder().parse(file.toFile());
            } else if (name.endsWith(".csv")) {
                String fault = csvFault(TestFolders.read(file));
                if (!fault.isEmpty()) {
                    faults.put(name, fault);
                }
            }
        }
        assertEquals(Map.of(), faults);
        JsonNode parks = new JsonMapper().readTree(site.folder().resolve("data/parks.json").toFile());
        assertTrue(parks.get(0).get("name").get("zh").asText().endsWith(HostileContent.TEXT));
        assertTrue(TestFolders.read(site.folder().resolve("data/parks.csv")).contains(HostileContent.TEXT.replace("\"", "\"\"")));
    }

    /** Every line after RFC 4180, with as many fields as the first. */
    private static String csvFault(String text) {
        int fields = 1;
        int expected = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                fields++;
            } else if (!quoted && c == '\n') {
                if (expected != 0 && fields != expected) {
                    return "a line of %d fields instead of %d before %d".formatted(fields, expected, i);
                }
                expected = fields;
                fields = 1;
            }
        }
        return quoted ? "a quote that does not end" : "";
    }
}
