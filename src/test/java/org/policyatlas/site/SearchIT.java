package org.policyatlas.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyatlas.text.Fold;
import org.policyatlas.text.Tokens;

/** The script cuts texts as the index does, and readers find with it what they look for. */
class SearchIT {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final SiteUnderTest SITE = SiteUnderTest.real();
    /** Escaped, for lone surrogates do not survive the way to the browser. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Each text whose tokens are others than the file says, with both. */
    private static final String REPLAY = """
            json => {
                const {fold, tokens} = JSON.parse(json), cut = atlasSearch.cutter(fold);
                return Object.entries(tokens).map(([text, expected]) => {
                    const found = cut(text).map(token => `${token.term}@${token.start}-${token.end}`).join(' ');
                    return found === expected ? '' : escape(text) + ': ' + escape(expected) + ' but ' + escape(found);
                }).filter(Boolean);
            }
            """;

    private static final String QUESTION = "我们在番禺升级一条生产线：有什么支持、多少钱、谁负责、还有效吗？";

    /** A search page that has loaded the results of all documents: a few thousand files, once for all tests. */
    private static Visit engine;

    @BeforeAll static void load() {
        engine = Visit.to(SITE, SiteUnderTest.Place.WEB).open("en/search/index.html");
        engine.page.evaluate("async () => { await atlasSearch.all(0); await atlasSearch.all(1); }");
    }

    @AfterAll static void close() {
        engine.close();
    }

    @Test void the_script_cuts_texts_as_the_index_does() throws IOException {
        assertEquals(List.of(), replay(Files.readString(VECTORS.resolve("tokens.json"))));
    }

    @Test void the_script_cuts_random_texts_as_the_index_does() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            texts.add(noise(random));
        }
        BitSet used = new BitSet();
        texts.forEach(text -> (text + Fold.of(text)).chars().forEach(used::set));
        ObjectNode file = JSON.createObjectNode();
        file.put("fold", Fold.groups(used::get));
        ObjectNode cases = file.putObject("tokens");
        texts.forEach(text -> cases.put(text, Tokens.of(text).stream()
                .map(token -> token.term() + "@" + token.start() + "-" + token.end()).collect(Collectors.joining(" "))));
        assertEquals(List.of(), replay(JSON.writeValueAsString(file)), "seed " + seed);
    }

    @Test void readers_find_what_they_ask_for() throws IOException {
        List<Judged> queries = Judged.read();
        Judged.Texts texts = Judged.Texts.of(SITE.folder().resolve("data"));
        assertTrue(queries.size() >= 150, queries.size() + " queries");
        List<?> found = (List<?>) engine.page.evaluate("""
                async queries => {
                    const indexed = (await atlasSearch.all(0)).map(one => one[0]), all = [];
                    for (const [lang, query] of queries) {
                        all.push((await atlasSearch.find(query, lang === "zh" ? 0 : 1)).slice(0, 5).map(hit => hit.address));
                    }
                    return [indexed, ...all];
                }
                """, queries.stream().map(query -> List.of(query.lang(), query.query())).toList());
        Set<?> indexed = Set.copyOf((List<?>) found.get(0));
        for (String lang : List.of("zh", "en")) {
            Judged.Score score = new Judged.Score();
            for (int i = 0; i < queries.size(); i++) {
                if (queries.get(i).lang().equals(lang)) {
                    Map<String, Integer> grades = texts.grades(queries.get(i));
                    grades.keySet().retainAll(indexed);
                    score.add((List<?>) found.get(i + 1), grades);
                }
            }
            System.out.println("search " + lang + ": " + score);
            assertTrue(score.ndcg() >= (lang.equals("zh") ? 0.80 : 0.75), score::toString);
            assertTrue(score.firstRight() >= (lang.equals("zh") ? 0.93 : 0.85), score::toString);
            assertTrue(score.empty() <= 0.005, score::toString);
        }
        engine.nothingWentWrong();
    }

    /** Engine, index and results with excerpts, compressed by gzip, which takes a tenth more than brotli. */
    @Test void the_first_query_costs_a_reader_few_bytes() throws IOException {
        List<Judged> all = Judged.read();
        // Every fourth: of every sort some.
        List<Judged> queries = IntStream.range(0, all.size()).filter(i -> i % 4 == 0).mapToObj(all::get).toList();
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB).open("en/search/index.html")) {
            List<Integer> costs = FirstQueries.cost(visit, queries, file -> compressed(SITE.folder().resolve(file)));
            System.out.println("search bytes, gzip: " + costs);
            assertTrue(FirstQueries.median(costs) <= 34 * 1024, costs::toString);
            assertTrue(FirstQueries.ninetyFifth(costs) <= 46 * 1024, costs::toString);
            visit.nothingWentWrong();
        }
    }

    /** Namesakes have the same right to be found by their name. */
    @Test void every_name_alias_and_heading_finds_its_own_page_among_the_first_three() {
        List<?> lost = (List<?>) engine.page.evaluate("""
                async () => {
                    const stores = [await atlasSearch.all(0), await atlasSearch.all(1)], bearers = new Map(), keys = new Map(), lost = [];
                    const names = (lang, doc) => [stores[lang][doc][1][lang], ...stores[lang][doc][5]].filter(name => atlasSearch.joined(name));
                    for (const lang of [0, 1]) {
                        stores[lang].forEach((_, doc) => names(lang, doc).forEach(name => {
                            const key = atlasSearch.joined(name);
                            keys.set(name, key);
                            bearers.set(key, (bearers.get(key) ?? new Set()).add(doc));
                        }));
                    }
                    let asked = 0, turn = 0;
                    for (const lang of [0, 1]) {
                        for (let doc = 0; doc < stores[lang].length; doc++) {
                            for (const name of names(lang, doc)) {
                                // A third of them, for the whole takes a minute.
                                if (turn++ % 3) continue;
                                asked++;
                                const at = (await atlasSearch.find(name, lang)).findIndex(hit => hit.doc === doc);
                                if (at < 0 || at > 2 + bearers.get(keys.get(name)).size - 1) lost.push(`${stores[0][doc][0]} by ${name} at ${at + 1}`);
                            }
                        }
                    }
                    return [asked, ...lost];
                }
                """);
        assertTrue((int) lost.get(0) > 1_500, lost.get(0) + " names");
        assertEquals(List.of(), lost.subList(1, lost.size()));
        engine.nothingWentWrong();
    }

    @Test void any_two_characters_or_more_of_a_clause_find_it() {
        List<?> lost = (List<?>) engine.page.evaluate("""
                async seed => {
                    const stores = [await atlasSearch.all(0), await atlasSearch.all(1)], lost = [];
                    const random = below => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
                    let asked = 0;
                    for (let doc = 0; doc < stores[0].length; doc++) {
                        const [address, names, , , text] = stores[0][doc];
                        if (!address.startsWith("documents/")) continue;
                        for (const one of random(4) ? [names[0]] : [names[0], text]) {
                            const runs = one.match(/[\u4e00-\u9fff]{2,}/g) ?? [];
                            if (!runs.length) continue;
                            const run = runs[random(runs.length)], length = 2 + random(Math.min(run.length, 12) - 1);
                            const from = random(run.length - length + 1), part = run.slice(from, from + length);
                            asked++;
                            if (!(await atlasSearch.find(part, 0)).some(hit => hit.doc === doc)) lost.push(part + " in " + address);
                        }
                        const words = (stores[1][doc][4].match(/[A-Za-z]{4,}/g) ?? []);
                        if (words.length && !random(4)) {
                            const word = words[random(words.length)];
                            asked++;
                            if (!(await atlasSearch.find(word, 1)).some(hit => hit.doc === doc)) lost.push(word + " in " + address);
                        }
                    }
                    return [asked, ...lost];
                }
                """, 42);
        assertTrue((int) lost.get(0) > 800, lost.get(0) + " asked");
        assertEquals(List.of(), lost.subList(1, lost.size()));
        engine.nothingWentWrong();
    }

    @Test void what_stands_in_quotation_marks_is_found_word_for_word() {
        List<?> counts = (List<?>) engine.page.evaluate("""
                async () => {
                    const stores = [await atlasSearch.all(0), await atlasSearch.all(1)], all = [];
                    for (const [lang, query, phrase] of [[0, '“人工智能与数字”经济', '人工智能与数字'], [0, '「技术改造」', '技术改造'],
                            [1, '"industrial land"', 'industrial land'], [1, '"land industrial"', 'land industrial'], [0, '《技术改造》', '《》']]) {
                        const has = doc => [...doc[1], doc[4], ...doc[5], doc[6]].some(text => text.toLowerCase().includes(phrase));
                        const found = await atlasSearch.find(query, lang);
                        all.push(found.filter(hit => has(stores[lang][hit.doc])).length, found.length, stores[lang].filter(has).length);
                    }
                    return all;
                }
                """);
        for (int i = 0; i < 12; i += 3) {
            assertEquals(counts.get(i), counts.get(i + 1), "found without the phrase: " + counts);
            assertEquals(counts.get(i), counts.get(i + 2), "not found with the phrase: " + counts);
        }
        assertTrue((int) counts.get(0) > 20 && (int) counts.get(9) == 0 && (int) counts.get(13) > 20, counts::toString);
        engine.nothingWentWrong();
    }

    @ParameterizedTest @EnumSource(SiteUnderTest.Place.class)
    void results_say_what_they_are_and_can_be_narrowed(SiteUnderTest.Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open("en/search/index.html").page.fill("#search-q", "technological upgrading");
            Locator results = visit.page.locator("#search-results > li");
            results.first().waitFor();
            assertThat(visit.page.locator("#search-results mark").first()).isVisible();
            assertThat(visit.page.locator("#search-results .result-kind").first()).isVisible();
            assertEquals("en", visit.page.locator(".result-excerpt").first().getAttribute("lang"));
            Locator clauses = visit.page.locator("#search-filters input[value=clause]");
            assertThat(visit.page.locator("#search-filters label[data-value=clause] .count")).hasText(Pattern.compile("[1-9][0-9]*"));
            clauses.check();
            assertThat(visit.page.locator("#search-status")).containsText("pass the filters");
            assertEquals(results.count(), visit.page.locator("#search-results > li[data-kind=clause]").count());
            // Facets narrow each other: what would leave nothing cannot be ticked.
            assertThat(visit.page.locator("#search-filters label[data-value=park] input")).isEnabled();
            assertTrue(visit.page.locator("#search-filters input:disabled").count() > 0);
            if (place == SiteUnderTest.Place.WEB) {
                visit.page.waitForURL(url -> url.contains("kind=clause"));
                visit.page.reload();
                results.first().waitFor();
                assertThat(clauses).isChecked();
            }
            visit.nothingWentWrong();
        }
    }

    @Test void words_of_the_same_meaning_are_said_and_can_be_left_out() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("zh/search/index.html").page.fill("#search-q", "过路费");
            visit.page.locator("#search-results > li").first().waitFor();
            assertThat(visit.page.locator("#search-note")).containsText("通行费");
            visit.page.click("#search-note button");
            assertThat(visit.page.locator("#search-status")).containsText("没有找到");
            assertThat(visit.page.locator("#search-elsewhere ul a").first()).isVisible();
            visit.page.click("#search-note button");
            assertThat(visit.page.locator("#search-results > li").first()).isVisible();
            visit.nothingWentWrong();
        }
    }

    @Test void what_is_typed_in_another_order_or_within_a_question_means_the_same() {
        List<?> first = (List<?>) engine.page.evaluate("""
                async queries => Promise.all(queries.map(async ([lang, query]) => (await atlasSearch.find(query, lang))[0].address))
                """, List.of(List.of(0, "生产线升级"), List.of(0, "升级生产线"), List.of(0, "番禺 升级生产线"), List.of(0, QUESTION),
                        List.of(0, QUESTION.replaceAll("[：、]", "")), List.of(1, "production line upgrade"), List.of(1, "upgrading a production line")));
        assertEquals(Set.of("documents/cost-2018/10-31.html"), Set.copyOf(first), first::toString);
        engine.nothingWentWrong();
    }

    @Test void nothing_is_guessed_where_two_words_of_a_question_meet() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            for (String question : List.of(QUESTION, QUESTION.replaceAll("[：、]", ""), "在番禺升级一条生产线想要补贴找谁")) {
                visit.open("zh/search/index.html").page.fill("#search-q", question);
                assertThat(visit.page.locator("#search-note")).containsText("“升级一条生产线”同时检索：技术改造");
                assertThat(visit.page.locator("#search-note span").first()).not().containsText("“线");
            }
            // Where little is found, it is.
            for (List<String> one : List.of(List.of("人工只能", "工智"), List.of("人工智能产页", "产业"))) {
                visit.page.fill("#search-q", one.get(0));
                assertThat(visit.page.locator("#search-note")).containsText(one.get(1));
            }
            visit.nothingWentWrong();
        }
    }

    @Test void a_result_with_every_word_has_every_word() {
        List<?> wrong = (List<?>) engine.page.evaluate("""
                async () => {
                    const stores = [await atlasSearch.all(0), await atlasSearch.all(1)], wrong = [];
                    for (const [lang, query] of [[1, "ornamental fish"], [1, "Liwan flower"], [0, "荔湾 花卉"], [0, "专利 海珠"]]) {
                        const found = await atlasSearch.find(query, lang, true), flags = [0, 0];
                        for (const {doc, full} of found) {
                            const text = JSON.stringify([stores[0][doc], stores[1][doc]]).toLowerCase();
                            flags[full]++;
                            if (query.toLowerCase().split(" ").every(word => text.includes(word)) !== !!full) wrong.push(query + ": " + stores[lang][doc][0]);
                        }
                        const last = found.findLastIndex(hit => hit.full), before = found.slice(0, last).filter(hit => !hit.full).length;
                        if (flags[0] < 3 || !flags[1] || before > 4) wrong.push(`${query}: ${flags}, ${before} others before the last with every word`);
                    }
                    return wrong;
                }
                """);
        assertEquals(List.of(), wrong);
        engine.nothingWentWrong();
    }

    @Test void results_with_some_of_the_words_stand_below_a_heading_and_are_counted_apart() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("en/search/index.html").page.fill("#search-q", "pharma incentives");
            Locator status = visit.page.locator("#search-status");
            assertThat(status).hasText(Pattern.compile(".+: [1-9][0-9]* with every word, [1-9][0-9]+ with at least one"));
            Matcher every = Pattern.compile("([0-9]+) with every").matcher(status.textContent());
            assertTrue(every.find());
            Locator rest = visit.page.locator("#search-rest > li");
            assertThat(visit.page.locator("#search-some h2")).isVisible();
            assertEquals(10, visit.page.locator(".results > li").count());
            Locator others = visit.page.locator("#search-results .result-some");
            assertEquals(Integer.parseInt(every.group(1)), visit.page.locator("#search-results > li").count() - others.count());
            int before = rest.count();
            visit.page.click("#search-more");
            assertThat(rest).not().hasCount(before);
            assertEquals(0, visit.page.locator("#search-rest .result-some").count());
            visit.page.fill("#search-q", "biomedicine");
            assertThat(status).containsText("results for");
            assertThat(visit.page.locator("#search-some")).isHidden();
            visit.page.fill("#search-q", "biomedicine unheardof");
            assertThat(status).containsText("none with every word");
            visit.nothingWentWrong();
        }
    }

    @Test void while_the_first_answer_is_awaited_nobody_is_told_to_try_again() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            List<Route> held = new CopyOnWriteArrayList<>();
            visit.page.route("**/search/core.js", held::add);
            visit.page.navigate(SITE.root(SiteUnderTest.Place.WEB) + "en/search/index.html?q=Pazhou",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(visit.page.locator("#search-status")).hasText("Searching …");
            assertThat(visit.page.locator("#search-tips")).isHidden();
            assertThat(visit.page.locator("#search-elsewhere")).isHidden();
            held.forEach(Route::resume);
            assertThat(visit.page.locator("#search-results > li").first()).isVisible();
            visit.page.fill("#search-q", "qqqqqqqq");
            assertThat(visit.page.locator("#search-tips")).isVisible();
            visit.nothingWentWrong();
        }
    }

    @Test void words_in_one_are_found_and_marked_however_they_are_typed() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("en/search/index.html");
            for (String query : List.of("Bai'etan", "Bai’etan", "baietan")) {
                visit.page.fill("#search-q", query);
                assertThat(visit.page.locator("#search-status")).containsText(query);
                assertThat(visit.page.locator("#search-results .result-name mark").first()).hasText("Bai'etan");
                assertThat(visit.page.locator("#search-results .result-name a").first()).hasAttribute("href", Pattern.compile(".*/parks/baietan.html"));
            }
            visit.page.fill("#search-q", "ecommerce");
            assertThat(visit.page.locator("#search-results .result-name mark").first()).hasText("E-commerce");
            visit.nothingWentWrong();
        }
    }

    @Test void results_are_called_as_their_pages_are() {
        List<?> small = (List<?>) engine.page.evaluate("""
                async () => (await atlasSearch.all(1)).filter(([address, names]) => address.startsWith("chains/") && /^[a-z]/.test(names[1])).map(one => one[0])
                """);
        assertEquals(List.of(), small);
    }

    @Test void lines_that_end_without_a_stop_are_kept_apart() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("en/search/index.html").page.fill("#search-q", "Guangzhou International Bio Island");
            Locator excerpt = visit.page.locator("#search-results .result-excerpt").first();
            assertThat(excerpt).containsText(" / ");
            assertFalse(excerpt.textContent().strip().endsWith("/"));
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @ValueSource(ints = {360, 1440})
    void suggestions_hang_at_the_field(int width) {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            for (String path : List.of("zh/index.html", "en/index.html", "en/about/index.html")) {
                visit.width(width).open(path).page.focus("#search-q");
                visit.page.keyboard().type("pazhou");
                visit.page.locator("#search-suggestions [role=option]").first().waitFor();
                double gap = ((Number) visit.page.evaluate("""
                        () => document.getElementById('search-suggestions').getBoundingClientRect().top
                            - document.getElementById('search-q').getBoundingClientRect().bottom
                        """)).doubleValue();
                assertTrue(gap >= -3 && gap <= 1, path + ": " + gap);
                assertEquals("", visit.sticksOut(), path);
            }
            visit.nothingWentWrong();
        }
    }

    @Test void an_input_method_is_not_disturbed() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("zh/search/index.html").page.focus("#search-q");
            visit.page.evaluate("""
                    () => {
                        const input = document.getElementById('search-q');
                        input.dispatchEvent(new CompositionEvent('compositionstart'));
                        input.value = 'pa';
                        input.dispatchEvent(new InputEvent('input', {isComposing: true}));
                    }
                    """);
            visit.page.waitForTimeout(300);
            assertEquals(0, visit.page.locator("#search-results > li").count());
            assertEquals(false, visit.page.evaluate("() => document.getElementById('search-q').dispatchEvent("
                    + "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))"));
            visit.page.evaluate("""
                    () => {
                        const input = document.getElementById('search-q');
                        input.value = '琶洲';
                        input.dispatchEvent(new CompositionEvent('compositionend'));
                    }
                    """);
            visit.page.locator("#search-results > li").first().waitFor();
            visit.nothingWentWrong();
        }
    }

    @ParameterizedTest @EnumSource(SiteUnderTest.Place.class)
    void the_box_of_other_pages_suggests_and_opens_by_keyboard(SiteUnderTest.Place place) {
        try (Visit visit = Visit.to(SITE, place)) {
            visit.open("zh/about/index.html").page.focus("#search-q");
            visit.page.keyboard().type("pazhou");
            Locator options = visit.page.locator("#search-suggestions [role=option]");
            options.first().waitFor();
            Locator box = visit.page.locator("#search-q");
            assertEquals("combobox", box.getAttribute("role"));
            assertEquals("true", box.getAttribute("aria-expanded"));
            // Nothing is chosen before the reader chooses.
            assertEquals(null, box.getAttribute("aria-activedescendant"));
            visit.page.keyboard().press("ArrowDown");
            assertEquals(options.first().getAttribute("id"), box.getAttribute("aria-activedescendant"));
            visit.page.keyboard().press("Escape");
            assertEquals("false", box.getAttribute("aria-expanded"));
            assertEquals("pazhou", visit.page.inputValue("#search-q"));
            visit.page.keyboard().press("ArrowDown");
            options.first().waitFor();
            visit.page.keyboard().press("ArrowDown");
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL(url -> !url.contains("/about/"));
            visit.nothingWentWrong();
        }
    }

    @Test void results_fit_a_small_screen() {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.width(320).open("en/search/index.html").page.fill("#search-q", "人工智能");
            visit.page.locator("#search-results > li").first().waitFor();
            assertEquals("", visit.sticksOut());
            assertEquals("zh-Hans", visit.page.locator(".result-excerpt").first().getAttribute("lang"));
            visit.nothingWentWrong();
        }
    }

    private static List<?> replay(String vectors) {
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB)) {
            visit.open("en/search/index.html");
            List<?> wrong = (List<?>) visit.page.evaluate(REPLAY, vectors);
            visit.nothingWentWrong();
            return wrong;
        }
    }

    private static int compressed(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.size();
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(16); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0x4e00 + random.nextInt(0x5200)));
                case 2 -> text.append((char) random.nextInt(0x80));
                case 3 -> text.appendCodePoint(0x20000 + random.nextInt(0xa6e0));
                default -> text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    private static final String[] PIECES = {"广", "廣", "市", "a", "Ａ", "é", "ing", "ies", "'s", "’", "-", "&", ".", ",", "%", "％", "1", "２", "000", "2018",
        "〔", "〕", "(", "]", "No.", "第", "号", "万", "亿", "千万", "million", "m", "bn", "五百", "两千万", "十", " ", "\u00a0", "\u3000", "\u200b", "\u0301", "百分之", "per cent", "\u00ad", "zone",
        "İ", "ſ", "K", "ß", "ﬁ", "①", "〇", "々"};
}
