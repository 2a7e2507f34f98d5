package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of a page say what the page says. */
class TwinsIT {

    private static final SiteUnderTest SITE = SiteUnderTest.real();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest @CsvSource({"chains,measures,measures", "chains,hosts,parks", "chains,projects,projects", "parks,measures,measures", "parks,projects,projects"})
    void a_section_counts_what_the_data_list(String kind, String section, String records) throws IOException {
        List<Path> twins;
        try (Stream<Path> files = Files.list(SITE.folder().resolve("data").resolve(kind))) {
            twins = files.sorted().toList();
        }
        int all = 0;
        for (Path twin : twins) {
            JsonNode listed = JSON.readTree(twin.toFile()).path("referred-to-by").path(records);
            String page = "en/" + kind + "/" + twin.getFileName().toString().replace(".json", ".html");
            Element count = Jsoup.parse(SITE.html(page)).selectFirst("#" + section + " > .count");
            assertEquals(listed.size(), count == null ? 0 : Integer.parseInt(count.text()), page);
            all += listed.size();
        }
        assertTrue(all > 100, () -> "nearly nothing was compared: " + kind + " " + records);
    }
}
