package org.policyatlas.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policyatlas.site.SiteUnderTest.Place;

/** The measure finder, and the map that is chosen from in the same way. */
class FinderIT {

    private static final SiteUnderTest SITE = SiteUnderTest.real();
    private static final String PAGE = "en/measures/index.html";
    /** What the page holds without script is what the finder must find. */
    private static final List<Element> ROWS = Jsoup.parse(SITE.html(PAGE)).select("#finder-bundles tbody tr");

    /** What is tied to no district holds in each. */
    private static final String EVERYWHERE = "everywhere";

    private static long count(Predicate<Element> row) {
        return ROWS.stream().filter(row).count();
    }

    private static Predicate<Element> has(String facet, String id) {
        return row -> stands(row, facet, id) || facet.equals("district") && stands(row, facet, EVERYWHERE);
    }

    private static boolean stands(Element row, String facet, String id) {
        return List.of(row.attr("data-" + facet).split(" ")).contains(id);
    }

    /** What is searched of a row: its cells, and the name of its document, which stands above its table. */
    private static Predicate<Element> says(String word) {
        return row -> (row.text() + " " + row.closest(".bundle").selectFirst("h2").text()).toLowerCase(Locale.ROOT).contains(word);
    }

    /** The id that most rows have, so that there is something to find. */
    private static String commonest(String facet) {
        return ROWS.stream().flatMap(row -> Stream.of(row.attr("data-" + facet).split(" "))).filter(id -> !id.isEmpty() && !id.equals(EVERYWHERE))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
    }

    private static Locator shown(Visit visit) {
        return visit.page.locator(".measures tbody tr:visible");
    }

    @Test void each_facet_leaves_the_measures_that_have_it_and_the_address_says_so() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open(PAGE);
            assertThat(shown(visit)).hasCount(ROWS.size());
            for (String facet : List.of("instrument", "chain", "park", "district", "department", "status")) {
                String id = commonest(facet);
                visit.page.selectOption("#finder-" + facet, id);
                assertThat(shown(visit)).hasCount((int) count(has(facet, id)));
                assertTrue(visit.page.url().contains("?" + facet + "=" + id), visit.page.url());
                // The number behind the option is what choosing it leaves.
                assertThat(visit.page.locator("#finder-" + facet + " option[value='" + id + "']")).containsText("(" + count(has(facet, id)) + ")");
                visit.page.click("#finder button[type=reset]");
                assertThat(shown(visit)).hasCount(ROWS.size());
            }
            visit.nothingWentWrong();
        }
    }

    @Test void a_district_has_its_own_measures_and_those_of_the_whole_city() {
        String district = commonest("district");
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open(PAGE + "?district=" + district);
            long everywhere = ROWS.stream().filter(row -> stands(row, "district", EVERYWHERE)).count();
            assertThat(visit.page.locator("#finder-said")).hasText("%d of %d measures, %d of them not tied to a district"
                    .formatted(count(has("district", district)), ROWS.size(), everywhere));
            visit.page.selectOption("#finder-district", EVERYWHERE);
            assertThat(shown(visit)).hasCount((int) everywhere);
            visit.nothingWentWrong();
        }
    }

    @Test void a_phone_shows_what_a_wide_screen_shows() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.width(390).open(PAGE).page.fill("#finder-q", "upgrading");
            assertThat(shown(visit)).hasCount((int) count(says("upgrading")));
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void an_address_opens_what_it_was_taken_from(Place place) {
        String chain = commonest("chain");
        Predicate<Element> wanted = has("chain", chain).and(row -> !row.attr("data-amount").isEmpty() && Double.parseDouble(row.attr("data-amount")) >= 1_000_000);
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open(PAGE + "?chain=" + chain + "&min=1000000&sort=amount");
            assertThat(shown(visit)).hasCount((int) count(wanted));
            assertEquals("1", visit.page.inputValue("#finder-min"), "in millions, as the field says");
            List<Double> amounts = shown(visit).all().stream().map(row -> Double.valueOf(row.getAttribute("data-amount"))).toList();
            assertEquals(amounts.stream().sorted(Comparator.reverseOrder()).toList(), amounts);
            assertThat(visit.page.locator("#finder-said")).hasText(amounts.size() + " of " + ROWS.size() + " measures");
            visit.nothingWentWrong();
        }
    }

    @Test void words_are_found_in_any_order_and_nothing_found_is_said() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open(PAGE).page.fill("#finder-q", "upgrading GRANT");
            assertThat(shown(visit)).hasCount((int) count(says("upgrading").and(says("grant"))));
            visit.page.fill("#finder-q", "upgrading grant, listing");
            assertThat(shown(visit)).hasCount((int) count(says("upgrading").and(says("grant")).or(says("listing"))));
            visit.page.fill("#finder-q", "no such measure anywhere");
            assertThat(visit.page.locator("#finder-none")).isVisible();
            assertThat(visit.page.locator("#finder-said")).hasText("No measure meets all of these.");
            assertTrue(visit.page.locator("#finder-csv").isDisabled());
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void the_rows_shown_go_into_a_table_for_spreadsheets(Place place) throws IOException {
        String status = commonest("status");
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open(PAGE + "?status=" + status);
            Download download = visit.page.waitForDownload(() -> visit.page.click("#finder-csv"));
            assertEquals("measures-%d.csv".formatted(count(has("status", status))), download.suggestedFilename());
            String csv = Files.readString(download.path());
            assertTrue(csv.startsWith("\uFEFF\"id\""), "spreadsheets know UTF-8 by its mark");
            List<String> lines = csv.strip().lines().toList();
            assertEquals(count(has("status", status)) + 1, lines.size());
            String first = shown(visit).first().getAttribute("id");
            assertTrue(lines.get(1).startsWith("\"" + first + "\",\""), lines.get(1));
            assertTrue(lines.get(1).contains("/documents/"), "a way back to the clause");
            visit.nothingWentWrong();
        }
    }

    @Test void measures_are_compared_side_by_side_three_at_most() {
        try (Visit visit = Visit.to(SITE, Place.FOLDER)) {
            visit.open(PAGE);
            for (int i = 0; i < 3; i++) {
                visit.page.locator(".pick input").nth(i).check();
            }
            assertTrue(visit.page.locator(".pick input").nth(3).isDisabled());
            visit.page.click("#finder-compare");
            assertThat(visit.page.locator("#finder-compared h2")).isFocused();
            assertThat(visit.page.locator("#finder-compared thead th")).hasCount(3);
            List<String> names = visit.page.locator("#finder-compared thead th").allInnerTexts();
            visit.page.reload();
            assertEquals(names, visit.page.locator("#finder-compared thead th").allInnerTexts(), "the address keeps them");
            visit.page.locator("#finder-tray li button").first().click();
            assertThat(visit.page.locator("#finder-compared thead th")).hasCount(2);
            visit.page.click("#finder-clear");
            assertThat(visit.page.locator("#finder-compared")).isHidden();
            visit.nothingWentWrong();
        }
    }

    @Test void the_finder_works_by_keyboard_and_a_row_opens_the_words() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open(PAGE).page.focus("#finder-q");
            visit.page.keyboard().type("innovation");
            int found = (int) count(says("innovation"));
            assertThat(shown(visit)).hasCount(found);
            Locator sort = visit.page.locator(".bundle:visible th[data-sort=title] button").first();
            sort.focus();
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.locator("#finder-sorted th[data-sort=title]")).hasAttribute("aria-sort", "ascending");
            assertThat(visit.page.locator("#finder-sorted th[data-sort=title] button")).isFocused();
            List<String> ascending = shown(visit).locator(".title").allInnerTexts();
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.locator("#finder-sorted th[data-sort=title]")).hasAttribute("aria-sort", "descending");
            assertEquals(ascending.get(0), shown(visit).locator(".title").last().innerText());
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.locator("#finder-sorted")).isHidden();
            Locator first = visit.page.locator(".measures tbody tr:visible .title[href*='#q-']").first();
            first.focus();
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL(url -> url.contains("/documents/"));
            assertThat(visit.page.locator(visit.page.url().replaceFirst(".*#", "#"))).isVisible();
            visit.page.goBack();
            assertThat(shown(visit)).hasCount(found);
            visit.nothingWentWrong();
        }
    }

    @Test void without_script_every_measure_stands_under_its_document() {
        try (Visit visit = Visit.withoutScript(SITE, Place.FOLDER)) {
            visit.open(PAGE);
            assertThat(shown(visit)).hasCount(ROWS.size());
            assertFalse(visit.page.locator("#finder").isVisible());
            assertFalse(visit.page.locator(".pick").first().isVisible());
            visit.page.locator("#finder-jump a").last().click();
            assertTrue(visit.page.url().contains("#doc-"), visit.page.url());
            assertThat(visit.page.locator(":target")).isVisible();
        }
    }

    @Test void every_thing_leads_to_its_measures_in_the_finder_and_finds_as_many() {
        try (Visit visit = Visit.to(SITE, Place.FOLDER)) {
            for (String[] one : new String[][] {{"chain", "chains"}, {"park", "parks"}, {"district", "districts"}, {"department", "organizations"}}) {
                String id = commonest(one[0]);
                visit.open("en/" + one[1] + "/" + id + ".html").page.locator("a[href$='measures/index.html?" + one[0] + "=" + id + "']").first().click();
                assertThat(shown(visit)).hasCount((int) count(has(one[0], id)));
            }
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void a_number_of_the_timeline_leads_to_as_many_targets(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            for (String language : List.of("zh", "en")) {
                for (int lane : new int[] {0, 3}) {
                    visit.open(language + "/targets/index.html");
                    Locator mark = visit.page.locator(".lanes tbody tr").nth(lane).locator("a.mark").first();
                    int number = Integer.parseInt(mark.innerText().replaceAll("\\D.*", "").strip());
                    mark.click();
                    visit.page.waitForURL(url -> url.contains("?subject="));
                    assertThat(visit.page.locator("main tr[id]:visible")).hasCount(number);
                }
            }
            visit.nothingWentWrong();
        }
    }

    private static long distinct(Stream<Element> parks) {
        return parks.map(park -> park.selectFirst("a").attr("href")).distinct().count();
    }

    @Test void the_map_shows_the_parks_of_a_kind() {
        List<Element> parks = Jsoup.parse(SITE.html("en/map/index.html")).select(".places > li");
        String kind = parks.stream().filter(park -> park.selectFirst(".no") != null).findFirst().orElseThrow().attr("data-kind");
        int many = (int) parks.stream().filter(park -> park.attr("data-kind").equals(kind)).count();
        try (Visit visit = Visit.to(SITE, Place.FOLDER)) {
            visit.open("en/map/index.html").page.selectOption("#map-kind", kind);
            assertThat(visit.page.locator(".places > li:visible")).hasCount(many);
            // A park in several districts stands under each, and counts once.
            assertThat(visit.page.locator("#map-said")).hasText(
                    distinct(parks.stream().filter(park -> park.attr("data-kind").equals(kind))) + " of " + distinct(parks.stream()) + " parks");
            Locator spot = visit.page.locator(".map a:not(.is-off)").first();
            spot.focus();
            assertThat(visit.page.locator(".map-card")).containsText(spot.getAttribute("data-name"));
            visit.nothingWentWrong();
        }
    }
}
