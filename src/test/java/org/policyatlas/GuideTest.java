package org.policyatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.load.Loader;
import org.policyatlas.model.Content;
import org.policyatlas.schema.Dictionary;
import org.policyatlas.schema.Schemas;

/** What people read about content is what the build does. Run {@code atlas schema} where the last two fail. */
class GuideTest {

    private static final Path CONTENT = Path.of("content");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_code_stands_in_the_guide_for_contributors(String lang) throws IOException {
        String guide = Files.readString(CONTENT.resolve("pages/contribute." + lang + ".md"));
        List<String> missing = Diagnostic.codes().keySet().stream().filter(code -> !guide.contains(code)).toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_guide_explains_no_code_that_is_gone(String lang) throws IOException {
        String guide = Files.readString(CONTENT.resolve("pages/contribute." + lang + ".md"));
        List<String> gone = Pattern.compile("ATL-[A-Z]\\d\\d").matcher(guide).results().map(MatchResult::group)
                .filter(code -> !Diagnostic.codes().containsKey(code)).distinct().toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void every_file_and_folder_of_content_stands_in_the_dictionary() throws IOException {
        String dictionary = Files.readString(CONTENT.resolve("README.md"));
        Loader.layout().forEach(name -> assertTrue(dictionary.contains(name), name));
    }

    @Test
    void the_tables_of_the_dictionary_are_current() throws IOException {
        String dictionary = Files.readString(CONTENT.resolve("README.md"));
        assertEquals(Dictionary.refreshed(dictionary), dictionary);
    }

    @Test
    void the_schemas_are_current() throws IOException {
        Content content = Loader.load(CONTENT, Path.of("seeds")).content().orElseThrow();
        SortedMap<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(CONTENT.resolve("schema"))) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertEquals(Schemas.of(content.vocabularies()), written);
    }
}
