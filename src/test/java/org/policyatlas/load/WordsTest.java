package org.policyatlas.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.diagnostic.Diagnostic;

class WordsTest {

    @TempDir
    Path templates;

    private List<String> findings(String yaml) throws IOException {
        Files.writeString(templates.resolve("words.yaml"), yaml);
        return Words.read(templates).findings().stream().map(Diagnostic::code).toList();
    }

    @Test
    void a_string_has_both_languages() throws IOException {
        assertEquals(List.of(), findings("skip: {zh: 跳到正文, en: Skip to content}\n"));
        assertEquals(Optional.of("跳到正文"), Words.read(templates).words().get("skip", "zh"));
    }

    @Test
    void a_string_that_lacks_a_language_is_a_finding() throws IOException {
        assertEquals(List.of("ATL-Y03"), findings("skip: {zh: 跳到正文}\n"));
    }

    @Test
    void a_key_that_stands_twice_is_a_finding() throws IOException {
        assertEquals(List.of("ATL-Y05"), findings("skip: {zh: 一, en: One}\nskip: {zh: 二, en: Two}\n"));
    }

    @Test
    void templates_without_words_are_a_finding() throws IOException {
        assertEquals(List.of("ATL-Y11"), Words.read(templates).findings().stream().map(Diagnostic::code).toList());
    }
}
