package org.policyatlas.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Ref;

class CoverTest {

    private static final String SOURCES = "content/sources.yaml";

    @TempDir
    private Path temp;

    @Test
    void the_segments_of_a_line_together_are_the_line() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        String lines = atlas.coverage().lines().get("900").stream()
                .map(line -> String.join("", line.segments().stream().map(Coverage.Segment::text).toList()))
                .reduce((all, line) -> all + "\n" + line).orElseThrow();
        assertEquals(atlas.read("seeds/tiny.txt"), lines);
        assertEquals(new Coverage.Share(288, 288).complete(), atlas.coverage().shares().get("900").complete());
    }

    @Test
    void marks_that_close_a_heading_belong_to_its_clause() {
        Coverage.Line line = TinyAtlas.in(temp).coverage().lines().get("900").get(6);
        assertEquals(List.of(Optional.of("tiny-2021/1-1")), line.segments().stream().map(segment -> segment.clause().map(Ref::id)).toList());
    }

    @Test
    void markup_is_taken_out_before_words_are_looked_for() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        atlas.seed(atlas.read("seeds/tiny.txt").replace("西山园位于", "**西山园**位于")).change(SOURCES, "markup: []", "markup: [\"**\"]");
        assertEquals(List.of(), atlas.lines());
    }

    @Test
    void cells_may_stand_in_another_order_than_in_the_table() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        atlas.seed(atlas.read("seeds/tiny.txt").replace("产值（亿元） 60 100", "100 产值（亿元） 60"));
        assertEquals(List.of(), atlas.lines());
    }

    @Test
    void a_share_is_rounded_down_so_that_one_hundred_means_all() {
        assertEquals("99.9", new Coverage.Share(99_999, 100_000).percent());
        assertEquals("100", new Coverage.Share(7, 7).percent());
    }

    @Test
    void a_pattern_is_refused_when_it_cannot_be_read_or_does_not_end() {
        assertEquals(Optional.empty(), BoundedPattern.problem("^第 ?[0-9]+ ?页$", List.of("第 1 页")));
        assertTrue(BoundedPattern.problem("[a", List.of("a")).orElseThrow().startsWith("one that can be read"));
        assertTrue(BoundedPattern.problem("(.+.+)+x", List.of("a".repeat(200))).orElseThrow().startsWith("a simpler one: on line 1"));
    }
}
