package org.policyatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.diagnostic.Diagnostic;

/**
 * Each folder of {@code cases/} holds what differs from the tiny atlas, and in {@code expected.txt} the findings to expect, one a
 * line. A case that must pass says so in a comment, such as {@code # not ATL-Q02}.
 */
class FindingsTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern FOUND = Pattern.compile("^\\S+:\\d+:\\d+: (ATL-\\w\\d\\d): ");
    private static final Pattern PASSED = Pattern.compile("^# not (ATL-\\w\\d\\d)");

    @TempDir
    private Path temp;

    @Test
    void the_tiny_atlas_passes() {
        assertEquals(List.of(), TinyAtlas.in(temp).lines());
    }

    @TestFactory
    Stream<DynamicTest> each_case_reports_exactly_what_its_folder_expects() throws IOException {
        return folders().stream().map(folder -> dynamicTest(sentence(folder), () -> {
            List<String> found = TinyAtlas.in(temp.resolve(folder.getFileName())).overlay(folder).lines();
            assertEquals(String.join("\n", expected(folder)), String.join("\n", found));
        }));
    }

    @Test
    void every_code_has_a_case_that_is_reported_and_a_near_miss_that_is_not() throws IOException {
        Set<String> codes = Diagnostic.codes().keySet().stream()
                .filter(code -> !code.startsWith("ATL-O")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, codesIn(FOUND));
        assertEquals(codes, codesIn(PASSED));
    }

    @Test
    void every_message_and_every_hint_says_something() throws IOException {
        for (Path folder : folders()) {
            for (String line : expected(folder)) {
                assertTrue(line.matches("\\S+:\\d+:\\d+: ATL-\\w\\d\\d: .{8,}; .{5,}"), folder + ": " + line);
            }
        }
    }

    private static Set<String> codesIn(Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path folder : folders()) {
            Files.readAllLines(folder.resolve("expected.txt")).stream()
                    .flatMap(line -> pattern.matcher(line).results())
                    .map((MatchResult match) -> match.group(1))
                    .forEach(codes::add);
        }
        return codes;
    }

    private static List<String> expected(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("expected.txt")).stream().filter(line -> !line.startsWith("#")).toList();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> list = Files.list(CASES)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String sentence(Path folder) {
        return folder.getFileName().toString().replace('-', ' ');
    }
}
