package org.policyatlas.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policyatlas.site.SiteUnderTest.Place;

/** The site as readers use it, from a web server under a prefix and from a folder. */
class BrowserIT {

    private static final SiteUnderTest SITE = SiteUnderTest.real();
    private static final Map<String, String> SORTS = Sorts.of(SITE);
    /** For what the size of a page has no part in. */
    private static final Map<String, String> TYPICAL = Sorts.typical(SITE);
    /** For what a folder may do otherwise than a server, whatever the page shows. */
    private static final Map<String, String> FEW = TYPICAL.entrySet().stream().filter(sort -> Set.of("home", "park", "chain", "clause").contains(sort.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    /** Later, for the page that a tap leads to would take the answer of this one with it. */
    private static final String TAP = """
            link => { setTimeout(() => {
                link.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, pointerType: 'touch'}));
                link.click();
            }); }
            """;
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final Map<String, String> TAGS = Map.of("zh", "zh-Hans", "en", "en");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Four words of small letters are English; what Chinese texts have of Latin letters are names and abbreviations. */
    private static final Pattern ENGLISH = Pattern.compile("(\\b[a-z]{2,}\\b ){3}\\b[a-z]{2,}\\b");

    @ParameterizedTest @EnumSource(Place.class)
    void every_sort_of_page_opens_in_both_languages_without_a_fault(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            for (String page : place == Place.WEB ? bothLanguages(SORTS) : inTurn(SORTS)) {
                visit.open(page);
                assertEquals(TAGS.get(page.substring(0, 2)), visit.page.getAttribute("html", "lang"), page);
                assertThat(visit.page.locator("h1")).hasCount(1);
                assertThat(visit.page.locator("main")).isVisible();
                // Style and script are there, whatever the prefix.
                assertTrue((boolean) visit.page.evaluate("() => document.documentElement.classList.contains('js')"
                        + " && getComputedStyle(document.querySelector('.skip')).position === 'absolute'"), page);
                visit.nothingWentWrong();
            }
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void the_cover_and_the_page_for_lost_readers_open_too(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            for (String page : List.of("index.html", "404.html")) {
                visit.open(page);
                for (String language : LANGUAGES) {
                    assertTrue(visit.page.locator("a[href*='" + language + "/index.html']").first().isVisible(), page + " leads to " + language);
                }
                visit.nothingWentWrong();
            }
            visit.open("index.html").page.locator("a[hreflang=en]").first().click();
            visit.arrivesAt("en/index.html");
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void the_other_language_is_the_same_page(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            for (String path : (place == Place.WEB ? TYPICAL : FEW).values()) {
                visit.open("en/" + path).page.locator(".site-tools a[hreflang]").click();
                visit.arrivesAt("zh/" + path);
                String back = (String) visit.page.locator(".site-tools a[hreflang]").evaluate("link => link.href");
                assertTrue(back.endsWith("/en/" + path), back);
            }
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void a_search_from_the_header_leads_to_results_and_to_a_page(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            for (String[] one : new String[][] {{"zh", "人工智能"}, {"en", "artificial intelligence"}, {"zh", "Pazhou"}, {"en", "琶洲"}}) {
                visit.open(one[0] + "/" + SORTS.get("clause"));
                visit.page.fill("#search-q", one[1]);
                visit.page.press("#search-q", "Enter");
                Locator results = visit.page.locator("#search-results > li");
                results.first().waitFor();
                visit.arrivesAt(one[0] + "/search/index.html");
                assertEquals(one[1], visit.page.inputValue("#search-q"));
                assertThat(visit.page.locator("#search-status")).not().isEmpty();
                Locator first = results.first().locator("a").first();
                String name = first.innerText();
                first.click();
                visit.page.waitForURL(url -> !url.contains("/search/"));
                assertTrue(visit.path().startsWith(one[0] + "/"), visit.path());
                assertThat(visit.page.locator("main")).containsText(name);
                visit.nothingWentWrong();
            }
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void pages_can_be_read_without_script(Place place) {
        try (Visit visit = Visit.withoutScript(SITE, place)) {
            for (String page : bothLanguages(place == Place.WEB ? TYPICAL : FEW)) {
                visit.open(page);
                assertThat(visit.page.locator("h1").first()).isVisible();
                assertFalse(visit.page.locator("main").innerText().isBlank(), page);
                assertEquals(0, visit.page.locator(".js-only:visible").count(), page + " shows nothing that needs script");
            }
            visit.open("en/search/index.html");
            assertThat(visit.page.locator("#search-elsewhere ul a").first()).isVisible();
            visit.nothingWentWrong();
        }
    }

    @Test void a_form_without_script_leads_to_the_search_page() {
        try (Visit visit = Visit.withoutScript(SITE, Place.WEB)) {
            visit.open("en/" + SORTS.get("park"));
            visit.page.fill("#search-q", "Pazhou");
            visit.page.press("#search-q", "Enter");
            visit.arrivesAt("en/search/index.html");
            visit.nothingWentWrong();
        }
    }

    @Test void every_page_has_a_strict_policy_and_no_script_or_style_in_itself() {
        Map<String, String> loose = new TreeMap<>();
        for (String path : SITE.pages()) {
            Document page = Jsoup.parse(SITE.html(path));
            if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
                continue;
            }
            String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            if (!policy.contains("default-src 'none'") || !policy.contains("script-src 'self'") || policy.contains("unsafe")) {
                loose.put(path, "policy: " + policy);
            }
            // The policy guards only what stands after it.
            page.select("script, style, link[rel=stylesheet]").stream()
                    .filter(one -> one.elementSiblingIndex() < page.select("meta[http-equiv=Content-Security-Policy]").first().elementSiblingIndex())
                    .filter(one -> one.parent() == page.head()).forEach(one -> loose.put(path, "before the policy: " + one));
            page.select("script:not([src]):not([type=application/ld+json]), style, [style]").forEach(one -> loose.put(path, one.outerHtml()));
            page.getAllElements().stream().filter(one -> one.attributes().asList().stream().anyMatch(at -> at.getKey().startsWith("on")))
                    .forEach(one -> loose.put(path, one.outerHtml()));
        }
        assertEquals(Map.of(), loose);
    }

    @ParameterizedTest @EnumSource(Place.class)
    void the_theme_is_chosen_and_remembered(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open("en/" + SORTS.get("park"));
            Locator button = visit.page.locator("[data-theme-button]");
            assertEquals("auto", button.innerText());
            String auto = background(visit.page);
            button.click();
            assertEquals("light", button.innerText());
            assertEquals(auto, background(visit.page));
            button.click();
            assertEquals("dark", button.innerText());
            String dark = background(visit.page);
            assertNotEquals(auto, dark);
            visit.open("en/" + SORTS.get("chain"));
            assertEquals(dark, background(visit.page));
            visit.page.locator("[data-theme-button]").click();
            assertEquals(auto, background(visit.page));
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void a_clause_shows_one_language_or_both(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open("en/" + proseClause());
            Locator zh = visit.page.locator(".bi-row p[lang=zh-Hans]").first();
            Locator en = visit.page.locator(".bi-row p[lang=en]").first();
            assertTrue(zh.isVisible() && en.isVisible());
            visit.page.check("#view-zh");
            assertTrue(zh.isVisible() && !en.isVisible());
            visit.page.check("#view-en");
            assertTrue(!zh.isVisible() && en.isVisible());
            visit.page.reload();
            assertTrue(!zh.isVisible() && en.isVisible(), "remembered");
            visit.page.check("#view-both");
            assertTrue(zh.isVisible() && en.isVisible());
            visit.nothingWentWrong();
        }
    }

    /** A clause with words, not with a table only. */
    private static String proseClause() {
        return SITE.pages().stream().filter(page -> page.startsWith("en/documents/") && !page.endsWith("/index.html"))
                .filter(page -> SITE.html(page).contains("class=\"bi-row\"")).findFirst().orElseThrow().substring(3);
    }

    @ParameterizedTest @EnumSource(Place.class)
    void a_term_is_explained_on_hover_on_focus_and_at_the_first_tap(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open("en/" + clauseWith("ent--term\""));
            String here = visit.path();
            Locator term = visit.page.locator(".bi a.ent--term").first();
            Locator tip = visit.page.locator(".tip");
            assertThat(tip).isHidden();
            term.hover();
            assertThat(tip).isVisible();
            assertThat(tip.locator("[lang=en]")).not().isEmpty();
            assertThat(tip.locator("[lang=zh-Hans]")).not().isEmpty();
            visit.page.keyboard().press("Escape");
            assertThat(tip).isHidden();
            term.focus();
            assertThat(tip).isVisible();
            assertEquals(tip.getAttribute("id"), term.getAttribute("aria-describedby"));
            visit.page.locator("#view-both").focus();
            assertThat(tip).isHidden();
            term.evaluate(TAP);
            assertThat(tip).isVisible();
            assertEquals(here, visit.path());
            term.evaluate(TAP);
            visit.arrivesAt("en/glossary/index.html");
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(Place.class)
    void the_sentence_pointed_at_is_lit_in_both_languages(Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open("en/" + clauseWith("data-s=\"2\""));
            Locator zh = visit.page.locator(".bi-row [lang=zh-Hans] [data-s='2']").first();
            Locator row = visit.page.locator(".bi-row", new Page.LocatorOptions().setHas(visit.page.locator("[data-s='2']"))).first();
            zh.hover();
            assertEquals("[2, 2]", row.evaluate("row => '[' + [...row.children].filter(one => one.querySelector('.is-lit'))"
                    + ".map(one => one.querySelector('.is-lit').dataset.s).join(', ') + ']'"));
            assertEquals(0, row.locator(".is-lit:not([data-s='2'])").count());
            visit.page.locator("h1").hover();
            assertEquals(0, visit.page.locator(".is-lit").count());
            visit.nothingWentWrong();
        }
    }

    @Test void the_contents_of_a_document_mark_what_is_read_and_lead_to_it() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open("en/" + SORTS.get("document")).width(1440);
            Locator line = visit.page.locator(".reading .toc a").nth(4);
            String unit = line.getAttribute("href");
            line.click();
            assertThat(visit.page.locator(".toc [aria-current]")).hasAttribute("href", unit);
            visit.width(360).page.locator(".to-contents a").click();
            visit.page.waitForURL(url -> url.endsWith("#contents"));
            assertThat(visit.page.locator("#contents")).isInViewport();
            visit.nothingWentWrong();
        }
    }

    /** The path, below its language, of a clause whose page holds some markup. */
    private static String clauseWith(String markup) {
        return SITE.pages().stream().filter(page -> page.startsWith("en/documents/") && !page.endsWith("/index.html"))
                .filter(page -> SITE.html(page).contains("data-pairs") && SITE.html(page).contains(markup)).findFirst().orElseThrow().substring(3);
    }

    @Test void without_script_too_a_clause_shows_one_language_or_both() {
        try (Visit visit = Visit.withoutScript(SITE, Place.FOLDER)) {
            visit.open("zh/" + proseClause()).page.check("#view-en");
            assertThat(visit.page.locator(".bi-row p[lang=zh-Hans]").first()).isHidden();
            assertThat(visit.page.locator(".bi-row p[lang=en]").first()).isVisible();
        }
    }

    @Test void the_first_key_leads_to_the_content() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            for (String path : TYPICAL.values()) {
                String page = "en/" + path;
                visit.open(page).page.keyboard().press("Tab");
                Locator skip = visit.page.locator(".skip");
                assertThat(skip).isFocused();
                assertTrue(skip.boundingBox().y >= 0, page + " shows the link once it has the focus");
                visit.page.keyboard().press("Enter");
                visit.page.waitForURL(url -> url.endsWith("#main"));
                visit.page.keyboard().press("Tab");
                assertTrue((boolean) visit.page.evaluate("() => document.activeElement === document.body || !document.activeElement.closest('.site-head')"),
                        page + " goes on behind the header");
            }
            visit.nothingWentWrong();
        }
    }

    @Test void the_whole_search_works_by_keyboard() {
        try (Visit visit = Visit.to(SITE, Place.WEB)) {
            visit.open("en/search/index.html").page.focus("#search-q");
            visit.page.keyboard().type("biomedicine");
            Locator results = visit.page.locator("#search-results > li");
            results.first().waitFor();
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL(url -> url.endsWith("?q=biomedicine"));
            assertThat(visit.page.locator("#search-status")).containsText("biomedicine");
            int steps = 0;
            while (!(boolean) visit.page.evaluate("() => !!document.activeElement.closest('#search-results')") && steps++ < 40) {
                visit.page.keyboard().press("Tab");
            }
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL(url -> !url.contains("/search/"));
            visit.page.goBack();
            results.first().waitFor();
            assertEquals("biomedicine", visit.page.inputValue("#search-q"));
            visit.nothingWentWrong();
        }
    }

    @Test void words_of_the_other_language_say_so() {
        Map<String, String> silent = new TreeMap<>();
        for (String path : SITE.pages()) {
            Document page = Jsoup.parse(SITE.html(path));
            NodeTraversor.traverse((node, depth) -> {
                // A citation in BibTeX is code, with the document's own number in it.
                if (node instanceof TextNode text && text.parent().closest("pre") == null) {
                    Element of = text.parent().closest("[lang]");
                    String lang = of == null ? "" : of.attr("lang");
                    if (HAN.matcher(text.text()).find() && !lang.startsWith("zh") || ENGLISH.matcher(text.text()).find() && !lang.startsWith("en")) {
                        silent.put(path, lang + ": " + text.text());
                    }
                }
            }, page.body());
        }
        assertEquals(Map.of(), silent);
    }

    /** Each in one language, the next in the other. */
    private static List<String> inTurn(Map<String, String> sorts) {
        List<String> paths = List.copyOf(sorts.values());
        return IntStream.range(0, paths.size()).mapToObj(i -> LANGUAGES.get(i % LANGUAGES.size()) + "/" + paths.get(i)).toList();
    }

    private static List<String> bothLanguages(Map<String, String> sorts) {
        return sorts.values().stream().flatMap(path -> LANGUAGES.stream().map(language -> language + "/" + path)).toList();
    }

    private static String background(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
