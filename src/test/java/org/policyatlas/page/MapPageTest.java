package org.policyatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.MapData.Point;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

class MapPageTest {

    private static final String EAST_LAKE = "content/parks/east-lake.yaml";
    private static final String WEST_HILL = "content/parks/west-hill.yaml";

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

    private ParkPage park(String id) {
        Pen pen = pen("parks/" + id + ".html");
        return ParkPage.of(pen, pen.desk.atlas.entity(new Ref(Kind.PARK, id), Park.class));
    }

    @Test
    void a_park_in_two_districts_stands_under_each_and_counts_once_for_all() {
        tiny.change(EAST_LAKE, "districts: [lake]", "districts: [lake, hill]");
        MapPage page = MapPage.of(pen("map/index.html"));
        assertEquals(2, page.count());
        assertEquals(List.of(List.of("hill", "east-lake", false), List.of("hill", "west-hill", false), List.of("lake", "east-lake", true)),
                page.areas().stream().flatMap(area -> area.places().stream().map(place -> List.<Object>of(area.id(), place.id(), place.again()))).toList());
        assertEquals(List.of(2, 1), page.facets().get(0).options().stream().map(MeasuresPage.Option::count).toList());
    }

    @Test
    void a_park_that_hosts_a_part_is_found_by_the_whole() {
        MapPage page = MapPage.of(pen("map/index.html"));
        assertTrue(page.areas().stream().flatMap(area -> area.places().stream()).anyMatch(place -> place.chainIds().equals("biomedicine health")));
        MeasuresPage.Facet chains = page.facets().stream().filter(facet -> facet.key().equals("chain")).findFirst().orElseThrow();
        assertEquals(List.of("biomedicine", "health"), chains.options().stream().map(MeasuresPage.Option::id).toList());
    }

    @Test
    void look_alikes_are_told_apart_but_a_part_from_its_whole_needs_no_word() {
        assertEquals(List.of("west-hill.html"), park("east-lake").distinctFrom().stream().map(Part.Link::href).toList());
        tiny.change(EAST_LAKE, "kind: themed-park\n", "kind: themed-park\nwithin: [west-hill]\n");
        for (String id : List.of("east-lake", "west-hill")) {
            assertEquals(List.of(), park(id).distinctFrom());
        }
    }

    @Test
    void what_is_farther_than_ten_kilometres_is_no_neighbour() {
        tiny.append(WEST_HILL, """
                location:
                  lat: 23.06
                  lon: 113.14
                  precision-m: 1000
                  plot: true
                  basis: {zh: 编者估计。, en: Estimated by the editors.}
                """);
        assertEquals(List.of("9.2"), park("east-lake").neighbours().stream().map(ParkPage.Near::km).toList());
        tiny.change(WEST_HILL, "lon: 113.14", "lon: 113.16");
        assertEquals(List.of(), park("east-lake").neighbours());
    }

    private static final Frame FRAME = Frame.around(List.of(new Point(113, 23), new Point(113.5, 23.2)), 1, 10, 960);

    private static Labels.Wanted wanted(int index, String name, double x, double y, double side) {
        return new Labels.Wanted(index, name, List.of(new double[] {x, y}, new double[] {x + side, y}, new double[] {x + side, y + side},
                new double[] {x, y + side}), new double[] {x + side / 2, y + side / 2});
    }

    @Test
    void a_name_stands_in_its_area_where_there_is_room_and_else_beside_it_at_the_end_of_a_line() {
        List<Optional<Labels.Place>> places = new Labels(FRAME, new Room(FRAME)).stand(List.of(wanted(0, "Large", 50, 50, 300), wanted(1, "Narrowest", 600, 200, 60)));
        assertNull(places.get(0).orElseThrow().line());
        Labels.Place led = places.get(1).orElseThrow();
        assertNotNull(led.line());
        assertTrue(led.line()[0] > 600 && led.line()[0] < 660 && led.line()[1] > 200 && led.line()[1] < 260, "the line begins in the area");
        assertTrue(Math.hypot(led.x() - 630, led.y() - 230) < 150, "the name is near");
    }

    @Test
    void no_name_covers_another_and_an_area_of_a_few_pixels_has_none() {
        List<Labels.Wanted> names = List.of(wanted(0, "Northern", 400, 200, 60), wanted(1, "Southern", 400, 262, 60), wanted(2, "Eastern", 462, 200, 60),
                wanted(3, "Dot", 700, 300, 8));
        List<Optional<Labels.Place>> places = new Labels(FRAME, new Room(FRAME)).stand(names);
        assertFalse(places.get(3).isPresent());
        for (int i = 0; i < 3; i++) {
            for (int j = i + 1; j < 3; j++) {
                Labels.Place a = places.get(i).orElseThrow();
                Labels.Place b = places.get(j).orElseThrow();
                assertFalse(Line2D.linesIntersect(a.line()[0], a.line()[1], a.line()[2], a.line()[3], b.line()[0], b.line()[1], b.line()[2], b.line()[3]),
                        "their lines do not cross");
                assertFalse(names.get(i).holds(b.x(), b.y()) || names.get(j).holds(a.x(), a.y()), "neither stands in the other's area");
                int room = names.get(i).halfWidth() + names.get(j).halfWidth();
                assertTrue(Math.abs(a.x() - b.x()) >= room || Math.abs(a.y() - b.y()) >= 34, names.get(i).name() + " and " + names.get(j).name());
            }
        }
    }
}
