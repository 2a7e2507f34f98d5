package org.policyatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whoever breaks one fact of the real content is told which, where, and what would be right. */
class RealContentTest {

    private static final String PAZHOU = "content/parks/ai-zone-pazhou.yaml";
    private static final String DOCUMENT = "content/documents/riverside-2022/document.yaml";
    private static final String CLAUSES = "content/documents/riverside-2022/01-parks.yaml";

    @TempDir
    private Path temp;

    /** @param right words that the finding must offer */
    private record Slip(String name, String file, String was, String is, String code, String right) {}

    /** In as few atlases as can hold them, for reading one takes seconds; those of one list do not hide each other. */
    private static final List<List<Slip>> SLIPS = List.of(
            List.of(
                    new Slip("the id of a clause", PAZHOU, "quote: 位于海珠区北部", "quote: 位于海珠区北部, clause: x", "ATL-Y05", "clause"),
                    new Slip("a date that is no date", DOCUMENT, "date: 2022-09-04", "date: 2022-09-31", "ATL-Y04", "a day as")),
            List.of(
                    new Slip("the name of a field", PAZHOU, "precision-m:", "precision:", "ATL-Y02", "did you mean \"precision-m\"?")),
            List.of(
                    new Slip("the id of a chain", PAZHOU, "chain: mobile-internet", "chain: mobil-internet", "ATL-R01", "did you mean \"mobile-internet\"?"),
                    new Slip("the kind of a park", PAZHOU, "kind: riverside-park", "kind: river-side-park", "ATL-R05", "did you mean \"riverside-park\"?"),
                    new Slip("a source that is not there", DOCUMENT, "source: \"004\"", "source: \"044\"", "ATL-R01", "did you mean \"004\"?"),
                    new Slip("a digit in a quote", PAZHOU, "quote: 面积约14.9平方公里", "quote: 面积约14.8平方公里", "ATL-Q02", "面积约14.9平方公里")),
            List.of(
                    new Slip("a digit in an area", PAZHOU, "value: 14.9", "value: 14.8", "ATL-N10", "14.9平方公里"),
                    new Slip("a word in a quote", PAZHOU, "quote: 位于海珠区北部", "quote: 位于海珠区南部", "ATL-Q02", "位于海珠区北部"),
                    new Slip("a figure of the translation", CLAUSES, "It covers about 14.9 square kilometers", "It covers about 19.4 square kilometers",
                            "ATL-N08", "19.4 square kilometers"),
                    new Slip("a name of the translation", CLAUSES, "north of Haizhu District", "north of the district", "ATL-T04", "\"Haizhu District\""),
                    new Slip("the stamp of a translation", CLAUSES, "a7c8656861c1", "a7c8656861c2", "ATL-F02", "of: a7c8656861c1")),
            List.of(
                    new Slip("a character of the source", CLAUSES, "位于海珠区北部,面积约14.9平方公里", "位于海珠区北部,面积为14.9平方公里", "ATL-Q01", "约14.9平方公里")));

    @Test
    void the_real_content_passes() {
        assertEquals(List.of(), TinyAtlas.copy(Path.of("."), temp).lines());
    }

    @TestFactory
    Stream<DynamicTest> a_slip_is_found_where_it_was_made_and_the_right_value_offered() {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<Slip> together : SLIPS) {
            TinyAtlas atlas = TinyAtlas.copy(Path.of("."), temp.resolve("slips-" + tests.size()));
            together.forEach(slip -> atlas.change(slip.file(), slip.was(), slip.is()));
            List<String> lines = atlas.lines();
            together.forEach(slip -> tests.add(dynamicTest(slip.name(), () -> found(slip, lines))));
        }
        return tests.stream();
    }

    private static void found(Slip slip, List<String> lines) {
        String text = TestFolders.read(Path.of(slip.file()));
        long line = 1 + text.substring(0, text.indexOf(slip.was())).chars().filter(c -> c == '\n').count();
        // The paragraph is what a translation's finding names; elsewhere the line itself.
        assertTrue(lines.stream().anyMatch(found -> found.contains(": " + slip.code() + ": ") && found.startsWith(slip.file() + ":")
                        && found.contains(slip.right()) && Math.abs(lineOf(found) - line) <= (slip.file().equals(CLAUSES) ? 6 : 0)),
                () -> "line " + line + " " + slip.code() + " " + slip.right() + "\n" + String.join("\n", lines));
    }

    private static long lineOf(String finding) {
        return Long.parseLong(finding.split(":")[1]);
    }
}
