package org.policyatlas.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyatlas.site.SiteUnderTest.Place;

/** Choosing among the rows of an index and of the targets. */
class ChooseIT {

    private static final SiteUnderTest SITE = SiteUnderTest.real();

    private static Document html(String path) {
        return Jsoup.parse(SITE.html(path));
    }

    @ParameterizedTest @ValueSource(strings = {"en", "zh"})
    void the_targets_of_a_document_are_shown_where_its_page_leads_and_all_of_them_again_once_cleared(String lang) {
        String page = lang + "/targets/index.html";
        List<Element> rows = html(page).select("main tr[id]");
        Element document = html(lang + "/documents/index.html").select("th a.ent--document").stream()
                .max(Comparator.comparingLong(one -> of(rows, one.text()))).orElseThrow();
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open(lang + "/documents/" + document.attr("href")).page.locator("a[href*='targets/index.html?document=']").click();
            Locator shown = visit.page.locator("main tr[id]:visible");
            assertThat(shown).hasCount((int) of(rows, document.text()));
            assertThat(visit.page.locator(".letters")).isHidden();
            visit.page.locator("main button[type=reset]").click();
            assertThat(shown).hasCount(rows.size());
            assertThat(visit.page.locator(".letters")).isVisible();
            assertFalse(visit.page.url().contains("?"), visit.page.url());
            visit.nothingWentWrong();
        }
    }

    private static long of(List<Element> rows, String document) {
        return rows.stream().filter(row -> row.select("a.ent--document").eachText().contains(document)).count();
    }

    @ParameterizedTest @ValueSource(strings = {"parks", "chains", "projects", "organizations"})
    void an_index_leaves_those_of_a_kind_under_their_letters_and_counts_them_before(String kind) {
        List<Element> items = html("en/" + kind + "/index.html").select(".letter .entries > li");
        Map<String, Long> counts = items.stream().collect(Collectors.groupingBy(item -> item.selectFirst("> span.small").text(), Collectors.counting()));
        try (Visit visit = Visit.to(SITE, Place.FOLDER)) {
            Locator field = visit.open("en/" + kind + "/index.html").page.locator("form[data-rows] select").first();
            assertEquals(counts.size() + 1, field.locator("option").count());
            counts.forEach((note, count) -> {
                field.selectOption(note);
                assertThat(visit.page.locator(".letter .entries > li:visible")).hasCount(count.intValue());
                assertThat(field.locator("option:checked")).hasText("%s (%d)".formatted(note, count));
            });
            assertEquals(0, visit.page.locator(".letter:visible:not(:has(li:visible))").count());
            assertTrue(visit.page.url().contains("?"), visit.page.url());
            visit.nothingWentWrong();
        }
    }

    @Test void without_script_all_rows_stand_there_and_no_field() {
        try (Visit visit = Visit.withoutScript(SITE, Place.FOLDER)) {
            visit.open("zh/projects/index.html");
            assertThat(visit.page.locator(".letter .entries > li:visible")).hasCount(html("zh/projects/index.html").select(".letter .entries > li").size());
            assertFalse(visit.page.locator("form[data-rows]").isVisible());
        }
    }
}
