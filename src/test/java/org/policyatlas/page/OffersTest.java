package org.policyatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;

/** What a measure is for. */
class OffersTest {

    private static final String SUPPORT = "content/documents/tiny-2021/02-support.yaml";
    private static final String INSTRUMENT = "      instrument: grant\n";
    private static final Ref EAST = new Ref(Kind.PARK, "east-lake");
    private static final Ref WEST = new Ref(Kind.PARK, "west-hill");

    @TempDir
    Path folder;

    private TinyAtlas tiny;

    @BeforeEach
    void a_clause_about_two_parks_and_a_chain() {
        tiny = TinyAtlas.in(folder).change(SUPPORT, "  lead: [city-industry]\n",
                "  about: {parks: [east-lake, west-hill], chains: [biomedicine]}\n  lead: [city-industry]\n");
    }

    private List<String> offersTo(Ref ref) {
        return new Desk(tiny.atlas()).offersTo(ref).stream().map(one -> one.measure().id()).toList();
    }

    @Test
    void a_measure_is_for_what_its_clause_is_about() {
        for (Ref ref : List.of(EAST, WEST, new Ref(Kind.CHAIN, "biomedicine"))) {
            assertEquals(List.of("upgrading-grant"), offersTo(ref));
        }
    }

    @Test
    void a_measure_that_says_what_it_is_for_is_for_nothing_else() {
        tiny.change(SUPPORT, INSTRUMENT, INSTRUMENT + "      only: {parks: [west-hill]}\n");
        assertEquals(List.of("upgrading-grant"), offersTo(WEST));
        assertEquals(List.of(), offersTo(EAST));
        assertEquals(List.of(), offersTo(new Ref(Kind.CHAIN, "biomedicine")));
    }

    @Test
    void a_measure_for_a_chain_only_is_tied_to_no_place_of_its_clause() {
        tiny.change(SUPPORT, INSTRUMENT, INSTRUMENT + "      only: {chains: [biomedicine]}\n");
        assertTrue(new Desk(tiny.atlas()).offers.get(0).everywhere());
    }
}
