package org.policyatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;

class GapsAndKinTest {

    private static final String SUPPORT = "content/documents/tiny-2021/02-support.yaml";

    @TempDir
    Path folder;

    private TinyAtlas tiny;

    @BeforeEach
    void lay() {
        tiny = TinyAtlas.in(folder);
    }

    private Pen pen(String path) {
        return new Pen(new Desk(tiny.atlas()), Lang.EN, new SitePath("en/" + path), Optional.empty());
    }

    private GapsPage gaps() {
        return GapsPage.of(pen("gaps/index.html"));
    }

    private ChainPage chain(String id) {
        Pen pen = pen("chains/" + id + ".html");
        return ChainPage.of(pen, pen.desk.atlas.entity(new Ref(Kind.CHAIN, id), Chain.class));
    }

    @Test
    void a_target_that_no_measure_serves_is_a_gap_and_leads_to_the_target() {
        GapsPage.Lack lack = gaps().withoutMeasure().get(0);
        assertEquals("../chains/biomedicine.html#targets", lack.href());
        assertEquals(1, lack.count());
    }

    @Test
    void a_result_is_no_target_and_leaves_no_gap() {
        tiny.change(SUPPORT, "      chains: [biomedicine]\n", "      chains: [biomedicine]\n      result: true\n");
        assertEquals(List.of(), gaps().withoutMeasure());
    }

    @Test
    void a_measure_for_a_thing_with_results_only_is_a_measure_without_a_target() {
        tiny.change(SUPPORT, "      chains: [biomedicine]\n", "      chains: [biomedicine]\n      result: true\n")
                .change(SUPPORT, "      instrument: grant\n", "      instrument: grant\n      chains: [biomedicine]\n");
        assertEquals(List.of("../measures/index.html?chain=biomedicine"), gaps().withoutTarget().stream().map(GapsPage.Lack::href).toList());
    }

    @Test
    void what_the_source_lacks_is_listed_with_the_place_in_the_text() {
        GapsPage gaps = gaps();
        assertEquals(1, gaps.missing());
        GapsPage.Hole hole = gaps.holed().get(0).holes().get(0);
        assertEquals("Part three is missing.", hole.what());
        assertEquals("../documents/tiny-2021/index.html#c-2-2", hole.after().href());
    }

    @Test
    void a_chain_without_a_target_names_those_of_its_parts_and_of_what_it_is_part_of() {
        ChainPage.KinAims kin = chain("health").kinAims().get(0);
        assertEquals("biomedicine.html", kin.chain().href());
        assertEquals(List.of(false, 1), List.of(kin.whole(), kin.aims().size()));
        assertEquals(List.of(), chain("biomedicine").kinAims(), "it has a target of its own");
        tiny.change(SUPPORT, "chains: [biomedicine]", "chains: [health]");
        assertEquals(List.of(true), chain("biomedicine").kinAims().stream().map(ChainPage.KinAims::whole).toList());
    }

    @Test
    void a_chain_lists_the_parks_of_its_parts_apart_from_its_own() {
        ChainPage health = chain("health");
        assertEquals(List.of(), health.parks());
        ChainPage.Further further = health.further().get(0);
        assertEquals(null, further.whole());
        assertEquals("../parks/east-lake.html", further.parks().get(0).link().href());
        assertEquals(List.of("biomedicine.html"), further.parks().get(0).parts().stream().map(Part.Link::href).toList());
    }

    @Test
    void a_chain_lists_the_parks_of_its_whole_once() {
        tiny.append("content/parks/west-hill.yaml", """
                chains:
                  - chain: health
                    evidence: {clause: tiny-2021/1-2, quote: 西山园}
                """);
        List<ChainPage.Further> further = chain("biomedicine").further();
        assertEquals(List.of("health.html"), further.stream().map(one -> one.whole().href()).toList());
        assertEquals(List.of("../parks/west-hill.html"), further.get(0).parks().stream().map(park -> park.link().href()).toList());
        tiny.change("content/parks/east-lake.yaml", "chains:\n", """
                chains:
                  - chain: health
                    evidence: {clause: tiny-2021/1-1, quote: 东湖园}
                """);
        assertEquals(1, chain("biomedicine").further().get(0).parks().size(), "its own park is not named again");
    }
}
