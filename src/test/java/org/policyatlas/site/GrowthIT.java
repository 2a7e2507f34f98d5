package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.policyatlas.TestFolders;
import org.policyatlas.index.GrownIndex;

/** A larger atlas costs readers about as much. */
class GrowthIT {

    private static final SiteUnderTest SITE = SiteUnderTest.real();
    /** {@code -Dtimes=100} asks of a hundred times the atlas, which takes a minute. */
    private static final int TIMES = Integer.getInteger("times", 10);
    /** Of every sort of query some. */
    private static final int EVERY = TIMES > 10 ? 4 : 9;

    @Test void a_query_of_an_atlas_many_times_as_large_costs_less_than_half_as_much_again() throws IOException {
        Map<String, byte[]> grown = GrownIndex.of(SITE.folder().resolve("search"), TIMES);
        List<Judged> all = Judged.read();
        List<Judged> queries = IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
        List<Integer> now;
        List<Integer> then;
        try (Visit visit = Visit.to(SITE, SiteUnderTest.Place.WEB).open("en/search/index.html")) {
            now = FirstQueries.cost(visit, queries, file -> compressed(file(file)));
            visit.page.route("**/search/*.js*", route -> answer(route, grown));
            then = FirstQueries.cost(visit, queries, file -> compressed(grown.containsKey(name(file)) ? grown.get(name(file)) : file(today(file))));
            visit.nothingWentWrong();
        }
        String figures = FirstQueries.median(now) + " and " + FirstQueries.median(then) + " bytes in the middle, "
                + FirstQueries.ninetyFifth(now) + " and " + FirstQueries.ninetyFifth(then) + " at the 95th percentile, core "
                + compressed(grown.get("core.js")) + ", " + grown.size() + " files";
        System.out.println("search bytes, now and grown: " + figures);
        assertTrue(FirstQueries.median(then) <= FirstQueries.median(now) * 1.5, figures);
        assertTrue(FirstQueries.ninetyFifth(then) <= FirstQueries.ninetyFifth(now) * 1.5, figures);
    }

    private static void answer(Route route, Map<String, byte[]> grown) {
        String name = name(route.request().url());
        byte[] file = grown.get(name);
        if (file == null) {
            String text = new String(file(today("search/" + name)), StandardCharsets.UTF_8);
            file = text.replaceFirst("(?<=results\\([01],)\\d+", name.replaceAll("\\D", "")).getBytes(StandardCharsets.UTF_8);
        }
        route.fulfill(new Route.FulfillOptions().setContentType("text/javascript; charset=utf-8").setBodyBytes(file));
    }

    private static String name(String url) {
        return url.replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    }

    /** New results are as large as those of today. */
    private static String today(String file) {
        String number = file.replaceAll("\\D", "");
        int files = 1_000;
        return number.isEmpty() ? file : file.replace(number, String.valueOf(Integer.parseInt(number) % files));
    }

    private static byte[] file(String path) {
        return TestFolders.read(SITE.folder().resolve(path)).getBytes(StandardCharsets.UTF_8);
    }

    /** About as many bytes as servers send. */
    private static int compressed(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        int size = deflater.deflate(new byte[bytes.length + 100]);
        deflater.end();
        return size;
    }
}
