package org.policyatlas.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyatlas.site.SiteUnderTest.Place;

/** Maps, as a finger, a mouse and a keyboard use them. */
class MapIT {

    private static final SiteUnderTest SITE = SiteUnderTest.real();
    /** In pixels; what WCAG 2.2 asks of a target. */
    private static final int FINGER = 24;

    /** The place that is farthest from its nearest neighbour, so that a tap can mean no other. */
    private static final String LONELY = """
            () => {
                const spots = [...document.querySelectorAll('.map a[data-name]')].map(link => {
                    const box = link.querySelector('.map-dot').getBoundingClientRect();
                    return {x: box.x + box.width / 2, y: box.y + box.height / 2, name: link.dataset.name, href: link.getAttribute('href')};
                });
                const room = one => Math.min(...spots.filter(other => other !== one).map(other => Math.hypot(one.x - other.x, one.y - other.y)));
                const lonely = spots.sort((a, b) => room(b) - room(a))[0];
                return [lonely.name, lonely.href];
            }
            """;

    private static Locator lonely(Visit visit) {
        List<?> found = (List<?>) visit.page.evaluate(LONELY);
        return visit.page.locator(".map a[href='" + found.get(1) + "']").first();
    }

    private static void tap(Visit visit, Locator spot) {
        Locator dot = spot.locator(".map-dot");
        dot.scrollIntoViewIfNeeded();
        BoundingBox box = dot.boundingBox();
        // Beside the dot, as fingers are.
        visit.page.touchscreen().tap(box.x + box.width / 2 + FINGER / 2.0 - 2, box.y + box.height / 2);
    }

    @ParameterizedTest @ValueSource(strings = {"index.html", "map/index.html", "districts/haizhu.html", "chains/biomedicine.html"})
    void a_first_tap_beside_a_place_names_it_and_the_second_opens_it(String path) {
        try (Visit visit = Visit.byTouch(SITE)) {
            visit.open("en/" + path);
            Locator spot = lonely(visit);
            Locator card = visit.page.locator(".map-card");
            assertThat(card).isHidden();
            tap(visit, spot);
            assertThat(card).containsText(spot.getAttribute("data-name"));
            assertEquals("en/" + path, visit.path(), "the first tap only tells");
            BoundingBox box = card.boundingBox();
            assertTrue(box.x >= 0 && box.x + box.width <= visit.page.viewportSize().width, "the card is on the screen");
            tap(visit, spot);
            visit.page.waitForURL(url -> url.contains("/parks/"));
            visit.nothingWentWrong();
        }
    }

    @Test void a_tap_elsewhere_puts_the_card_away_and_its_link_opens_the_park() {
        try (Visit visit = Visit.byTouch(SITE)) {
            visit.open("zh/index.html");
            Locator card = visit.page.locator(".map-card");
            tap(visit, lonely(visit));
            assertThat(card).isVisible();
            visit.page.locator("h1").tap();
            assertThat(card).isHidden();
            tap(visit, lonely(visit));
            card.locator("a").first().tap();
            visit.page.waitForURL(url -> url.contains("/parks/"));
            visit.nothingWentWrong();
        }
    }

    @Test void every_place_has_the_room_of_a_finger() {
        try (Visit visit = Visit.byTouch(SITE)) {
            for (int width : List.of(320, 390, 600, 768, 1100)) {
                visit.open("en/index.html").width(width);
                double least = ((Number) visit.page.evaluate(
                        "() => Math.min(...[...document.querySelectorAll('.map-hit')].map(hit => hit.getBoundingClientRect().width))")).doubleValue();
                assertTrue(least >= FINGER, "at " + width + " a place has " + least);
            }
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void a_place_names_itself_under_the_mouse_and_the_focus_and_escape_puts_it_away(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open("en/index.html").width(1440);
            Locator spot = lonely(visit);
            Locator card = visit.page.locator(".map-card");
            spot.locator(".map-dot").hover();
            assertThat(card).containsText(spot.getAttribute("data-name"));
            card.hover();
            assertThat(card).isVisible();
            visit.page.locator("h1").hover();
            assertThat(card).isHidden();
            spot.focus();
            assertThat(card).isVisible();
            assertEquals(card.getAttribute("id"), spot.getAttribute("aria-describedby"));
            visit.page.keyboard().press("Escape");
            assertThat(card).isHidden();
            visit.nothingWentWrong();
        }
    }

    @Test void the_headings_of_the_list_count_what_the_filters_leave_and_the_districts_agree_with_the_home_page() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open("en/map/index.html?district=haizhu").width(1440);
            Locator shown = visit.page.locator("section[data-district]:visible");
            assertThat(shown).hasCount(1);
            int all = visit.page.locator("section[data-district=haizhu] .places > li:visible").count();
            assertThat(visit.page.locator("#map-said")).containsText(all + " of ");
            visit.page.selectOption("#map-chain", "biomedicine-health");
            int some = visit.page.locator(".places > li:visible").count();
            assertTrue(0 < some && some < all, some + " of " + all);
            assertThat(shown.locator("h2 .count")).containsText(some + " of " + all);
            visit.open("en/index.html");
            assertThat(visit.page.locator(".areas > li", new com.microsoft.playwright.Page.LocatorOptions()
                    .setHas(visit.page.locator("a[href$='districts/haizhu.html']"))).locator(".fig")).hasText(Integer.toString(all));
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @ValueSource(strings = {"zh", "en"})
    void every_district_with_a_place_on_the_city_map_has_its_name_there(String language) {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            for (String path : List.of("/index.html", "/map/index.html")) {
                visit.open(language + path);
                String names = String.join(" ", visit.page.locator(".map-name").allTextContents());
                for (String name : language.equals("zh") ? List.of("荔湾", "海珠", "越秀") : List.of("Liwan", "Haizhu", "Yuexiu")) {
                    assertTrue(names.contains(name), name + " is not on " + language + path + ": " + names);
                }
            }
        }
    }

    @Test void on_a_phone_the_list_bears_no_numbers_that_the_dots_do_not() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open("en/map/index.html").width(390);
            assertEquals(0, visit.page.locator(".no:visible").count());
            visit.width(1440);
            assertEquals(visit.page.locator(".map-no").count(), visit.page.locator(".places > li[id] > .no:visible").count());
        }
    }

    @Test void the_matrix_can_be_cut_down_to_a_chain_and_a_district() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open("en/matrix/index.html").width(1440);
            Locator rows = visit.page.locator(".matrix tbody tr:not(.area):visible");
            int all = rows.count();
            visit.page.selectOption("#matrix-chain", "biomedicine");
            int hosting = rows.count();
            assertTrue(0 < hosting && hosting < all, hosting + " of " + all);
            assertEquals(hosting, visit.page.locator(".matrix td a:visible").count(), "every park left has a dot in the one column left");
            visit.page.selectOption("#matrix-district", "huangpu");
            int left = rows.count();
            assertTrue(0 < left && left < hosting, left + " of " + hosting);
            assertThat(visit.page.locator("#matrix-said")).containsText(left + " of " + all);
            visit.page.reload();
            assertThat(rows).hasCount(left);
            visit.page.click("#atlas-matrix button[type=reset]");
            assertThat(rows).hasCount(all);
            visit.nothingWentWrong();
        }
    }
}
