package org.policyatlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TinyAtlas;
import org.policyatlas.link.Atlas;
import org.policyatlas.page.SiteFile;

class DataTest {

    @TempDir
    private Path temp;

    private Map<String, String> files(Atlas atlas) {
        return Data.of(atlas).stream().collect(Collectors.toMap(file -> file.path().value(), SiteFile::text));
    }

    @Test
    void totals_in_the_index_equal_the_records() throws IOException {
        Atlas atlas = TinyAtlas.in(temp).atlas();
        Map<String, String> files = files(atlas);
        JsonMapper json = JsonMapper.builder().build();
        JsonNode index = json.readTree(files.get("data/index.json"));
        assertEquals(13, index.get("files").size());
        for (JsonNode kind : index.get("files")) {
            JsonNode records = json.readTree(files.get("data/" + kind.get("json").asText()));
            assertEquals(kind.get("records").asInt(), records.size(), kind.toString());
            assertEquals(kind.get("records").asInt(), Data.counts(atlas).get(kind.get("kind").asText()));
            for (JsonNode record : records) {
                assertTrue(record.hasNonNull("id") && record.path("url").path("zh").asText().startsWith("zh/")
                        && record.path("url").path("en").asText().startsWith("en/"), record.toString());
            }
        }
    }

    @Test
    void the_record_of_a_page_is_that_of_the_list_with_what_names_the_thing() throws IOException {
        Map<String, String> files = files(TinyAtlas.in(temp).atlas());
        JsonMapper json = JsonMapper.builder().build();
        JsonNode listed = json.readTree(files.get("data/parks.json")).get(0);
        ObjectNode own = (ObjectNode) json.readTree(files.get("data/parks/" + listed.get("id").asText() + ".json"));
        JsonNode by = own.remove("referred-to-by");
        own.remove("mentioned-in");
        assertEquals(listed, own);
        assertEquals("east-lake", own.get("id").asText());
        assertEquals(named(json.readTree(files.get("data/projects.json")), "parks", "east-lake"), ids(by.path("projects")));
        assertEquals(List.of("east-lake-2"), ids(by.path("projects")));
        assertEquals(List.of("tiny-2021/1-1"), ids(by.path("clauses")));
        assertTrue(files.containsKey("data/parks/east-lake.json"));
        assertTrue(!files.containsKey("data/clauses/tiny-2021/1.json"), "a bare heading has no page");
    }

    private static List<String> named(JsonNode records, String field, String id) {
        return StreamSupport.stream(records.spliterator(), false).filter(record -> ids(record.path(field)).contains(id))
                .map(record -> record.get("id").asText()).toList();
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    @Test
    void clauses_have_the_fields_of_the_public_interface() throws IOException {
        JsonNode clauses = JsonMapper.builder().build().readTree(files(TinyAtlas.in(temp).atlas()).get("data/clauses.json"));
        JsonNode clause = clauses.get(4);
        assertEquals("tiny-2021/1-2", clause.get("id").asText());
        assertEquals("tiny-2021", clause.get("document").asText());
        assertEquals("西山园位于山区，规划面积1.2平方公里。", clause.at("/text/zh").asText());
        assertEquals("tiny.txt 8 9", clause.at("/source/0/file").asText() + " " + clause.at("/source/0/from") + " " + clause.at("/source/0/to"));
    }

    @Test
    void figures_are_written_out_and_never_with_an_exponent() {
        String measures = files(TinyAtlas.in(temp).atlas()).get("data/measures.json");
        assertTrue(measures.contains("5000000") && !measures.contains("E+"), measures);
    }

    @Test
    void csv_quotes_commas_quotes_and_line_ends_and_flattens_groups() {
        Row row = Row.row().put("id", "a").put("name", Row.row().put("zh", "甲,乙").put("en", "a \"b\"\nc")).list("many", List.of("x", "y"), each -> each);
        assertEquals("\uFEFFid,name.zh,name.en,many,last\r\na,\"甲,乙\",\"a \"\"b\"\"\nc\",x | y,\r\n,,,,z\r\n", Csv.of(List.of(row, Row.row().put("last", "z"))));
    }
}
