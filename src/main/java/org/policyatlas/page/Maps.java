package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policyatlas.model.District;
import org.policyatlas.model.MapData;
import org.policyatlas.model.MapData.Point;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

/** Draws maps. */
final class Maps {

    private static final int WIDTH = 960;
    private static final int INSET_WIDTH = 150;
    private static final int INSET_MARGIN = 18;
    /** From the middle of the parks; what is farther goes to the inset. */
    private static final double FAR_METRES = 30_000;
    private static final int BADGE_RADIUS = 11;
    /** More numbers than this hide the city, and each other: beyond it the places are bare dots. */
    private static final int MOST_NUMBERS = 30;
    private static final int SCALE_HEIGHT = 48;
    /** How far the inset keeps from a place, at most; the circle of its precision may be larger than the map. */
    private static final int MOST_ROOM = 80;
    private static final int[] DISTANCES = {0, 26, 40, 56, 74, 94};
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};

    private final Pen pen;
    private final MapData data;

    /** What a map shows: its places in order, and which thing, if any, it is about. */
    private record Shown(List<Park> parks, boolean numbered, Optional<Ref> on) {

        /** A park that the map is about comes first, stands out by itself and needs no number. */
        int number(Park park) {
            int first = parks.isEmpty() || !is(parks.get(0)) ? 1 : 0;
            return numbered && !is(park) ? parks.indexOf(park) + first : 0;
        }

        boolean is(Park park) {
            return on.filter(park.ref()::equals).isPresent();
        }
    }

    Maps(Pen pen) {
        this.pen = pen;
        this.data = pen.desk.atlas.content().map();
    }

    /** Parks on the part of the city that they take up; null when none can be drawn or there is no map. */
    MapFigure of(String id, Collection<Park> parks) {
        return of(id, parks, true);
    }

    /** All parks with their numbers, however many: for a page of which the map is the matter. */
    MapFigure all(Collection<Park> parks) {
        return of("map", parks, true, Integer.MAX_VALUE);
    }

    /** The same without numbers: for a map that no list goes with. */
    MapFigure dots(String id, Collection<Park> parks) {
        return of(id, parks, false);
    }

    private MapFigure of(String id, Collection<Park> parks, boolean numbered) {
        return of(id, parks, numbered, MOST_NUMBERS);
    }

    private MapFigure of(String id, Collection<Park> parks, boolean numbered, int most) {
        List<Park> drawn = parks.stream().filter(Maps::drawable).toList();
        if (drawn.isEmpty() || data.areas().isEmpty()) {
            return null;
        }
        return figure(id, Frame.around(Pen.each(near(drawn), Maps::point), 4, 24, WIDTH), byDistrict(parks),
                numbered && drawn.size() <= most, Optional.empty());
    }

    /** Without those so far out that they would leave the others no room: they are shown in the inset. */
    private static List<Park> near(List<Park> parks) {
        Park middle = parks.stream().min(Comparator.comparingDouble((Park one) -> parks.stream().mapToDouble(other -> distance(one, other)).sum())
                .thenComparing(Park::id)).orElseThrow();
        return parks.stream().filter(park -> distance(park, middle) < FAR_METRES).toList();
    }

    /** One park and its neighbours, as many as are near enough to be in view. */
    MapFigure around(Park park, List<Park> neighbours) {
        if (!drawable(park) || data.areas().isEmpty()) {
            return null;
        }
        double reach = Math.max(3, 1.4 * park.location().orElseThrow().precisionM() / 1000.0);
        List<Point> points = new ArrayList<>(List.of(point(park)));
        neighbours.stream().filter(near -> distance(park, near) < 2000 * reach).limit(4).forEach(near -> points.add(point(near)));
        Frame frame = Frame.around(points, reach, 4 * reach, WIDTH);
        List<Park> shown = new ArrayList<>(List.of(park));
        neighbours.stream().filter(near -> frame.shows(point(near))).forEach(shown::add);
        return figure("map", frame, shown, true, Optional.of(park.ref()));
    }

    /** A district and its parks. */
    MapFigure of(District district, Collection<Park> parks) {
        List<Point> points = data.areas().stream().filter(area -> area.adcode().equals(district.adcode()))
                .flatMap(area -> area.rings().stream()).flatMap(List::stream).toList();
        return points.isEmpty() ? null : figure("map", Frame.around(points, 2, 20, WIDTH), byDistrict(parks),
                parks.stream().filter(Maps::drawable).count() <= MOST_NUMBERS, Optional.of(district.ref()));
    }

    static boolean drawable(Park park) {
        return park.location().filter(Park.Location::plot).isPresent();
    }

    private static Point point(Park park) {
        Park.Location location = park.location().orElseThrow();
        return new Point(location.lon().doubleValue(), location.lat().doubleValue());
    }

    /** In metres; over one city the earth is flat enough. */
    static double distance(Park one, Park other) {
        Point a = point(one);
        Point b = point(other);
        double north = (a.lat() - b.lat()) * 111_320;
        double east = (a.lon() - b.lon()) * 111_320 * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return Math.hypot(north, east);
    }

    private MapFigure figure(String id, Frame frame, List<Park> parks, boolean numbered, Optional<Ref> on) {
        List<Park> drawn = parks.stream().filter(Maps::drawable).toList();
        Shown shown = new Shown(drawn, numbered, on);
        List<MapFigure.Numbered> listed = Stream.concat(drawn.stream(), parks.stream().filter(park -> !drawable(park)))
                .map(park -> new MapFigure.Numbered(drawable(park) ? shown.number(park) : 0, drawable(park), pen.link(park.ref()),
                        pen.links(park.districts())))
                .toList();
        List<MapFigure.Spot> spots = spots(frame, shown);
        MapFigure.Inset inset = inset(frame, shown, spots);
        int scalePx = (int) Math.round(frame.pixels(frame.scaleKm() * 1000.0));
        Room room = new Room(frame);
        spots.forEach(spot -> room.place(spot.badgeX(), spot.badgeY(), BADGE_RADIUS));
        data.lines().forEach(line -> room.line(frame.pixels(line.points())));
        room.shut(inset.x() - INSET_MARGIN, inset.y() - INSET_MARGIN, inset.width() + 2 * INSET_MARGIN, inset.height() + 2 * INSET_MARGIN);
        room.shut(frame.width - scalePx - SCALE_HEIGHT, frame.height - SCALE_HEIGHT, scalePx + SCALE_HEIGHT, SCALE_HEIGHT);
        return new MapFigure(id, frame.width, frame.height, shown.numbered(), named(frame, shapes(frame, on), room), waters(frame), spots,
                inset, frame.scaleKm(), scalePx, listed);
    }

    /** The shapes with a place for each name, if there is one. */
    private List<MapFigure.Shape> named(Frame frame, List<MapFigure.Shape> shapes, Room room) {
        Map<String, MapData.Area> areas = new HashMap<>();
        for (District district : pen.desk.atlas.content().all(District.class)) {
            data.areas().stream().filter(area -> area.adcode().equals(district.adcode())).forEach(area -> areas.put(pen.href(district.ref()), area));
        }
        List<Labels.Wanted> wanted = new ArrayList<>();
        for (MapFigure.Shape shape : shapes) {
            MapData.Area area = areas.get(shape.href());
            List<Labels.Wanted> rings = new ArrayList<>();
            area.rings().forEach(ring -> rings.add(new Labels.Wanted(wanted.size(), shape.name(), frame.cut(ring),
                    new double[] {frame.x(area.label()), frame.y(area.label())})));
            wanted.add(rings.stream().max(Comparator.comparingDouble(Labels.Wanted::size)).orElseThrow().inView(frame));
        }
        List<Optional<Labels.Place>> places = new Labels(frame, room).stand(wanted);
        List<MapFigure.Shape> named = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            MapFigure.Shape shape = shapes.get(i);
            named.add(new MapFigure.Shape(shape.name(), shape.href(), shape.path(), shape.on(), places.get(i).map(Maps::label).orElse(null)));
        }
        return named;
    }

    private static MapFigure.Label label(Labels.Place place) {
        return new MapFigure.Label(place.x(), place.y(), place.line() == null ? null
                : new MapFigure.Leader(place.line()[0], place.line()[1], place.line()[2], place.line()[3]));
    }

    /** District by district, each park once, under the first of its districts. */
    List<Park> byDistrict(Collection<Park> parks) {
        Set<Park> sorted = new LinkedHashSet<>();
        List<Park> byName = pen.desk.sorted(List.copyOf(parks), pen.lang);
        for (District district : pen.desk.sorted(District.class, pen.lang)) {
            byName.stream().filter(park -> park.districts().contains(district.ref())).forEach(sorted::add);
        }
        sorted.addAll(byName);
        return List.copyOf(sorted);
    }

    private MapFigure.Inset inset(Frame frame, Shown shown, List<MapFigure.Spot> spots) {
        List<Point> city = data.areas().stream().flatMap(area -> area.rings().stream()).flatMap(List::stream).toList();
        Frame whole = Frame.whole(city, INSET_WIDTH);
        int right = frame.width - whole.width - INSET_MARGIN;
        int bottom = frame.height - whole.height - INSET_MARGIN;
        int[][] corners = {{right, INSET_MARGIN}, {INSET_MARGIN, bottom}, {INSET_MARGIN, INSET_MARGIN}, {right, bottom - SCALE_HEIGHT}};
        int[] corner = corners[0];
        long fewest = Long.MAX_VALUE;
        for (int[] candidate : corners) {
            long hidden = spots.stream().filter(spot -> covers(candidate, whole, spot)).mapToInt(spot -> spot.on() ? 100 : 1).sum();
            if (hidden < fewest) {
                fewest = hidden;
                corner = candidate;
            }
        }
        Point northWest = frame.corner(true);
        Point southEast = frame.corner(false);
        int x = (int) Math.round(Math.max(0, whole.x(northWest)));
        int y = (int) Math.round(Math.max(0, whole.y(northWest)));
        return new MapFigure.Inset(corner[0], corner[1], whole.width, whole.height, shapes(whole, shown.on()), x, y,
                (int) Math.round(Math.min(whole.width, whole.x(southEast))) - x, (int) Math.round(Math.min(whole.height, whole.y(southEast))) - y,
                spots(whole, shown, park -> !frame.shows(point(park))));
    }

    private static boolean covers(int[] corner, Frame whole, MapFigure.Spot spot) {
        int room = Math.max(BADGE_RADIUS, Math.min(spot.precision(), MOST_ROOM));
        return spot.badgeX() > corner[0] - room && spot.badgeX() < corner[0] + whole.width + room
                && spot.badgeY() > corner[1] - room && spot.badgeY() < corner[1] + whole.height + room;
    }

    private List<MapFigure.Shape> shapes(Frame frame, Optional<Ref> on) {
        Map<String, District> byCode = new LinkedHashMap<>();
        pen.desk.atlas.content().all(District.class).forEach(district -> byCode.put(district.adcode(), district));
        List<MapFigure.Shape> shapes = new ArrayList<>();
        for (MapData.Area area : data.areas()) {
            StringBuilder path = new StringBuilder();
            area.rings().forEach(ring -> path.append(Frame.ring(frame.cut(ring))));
            District district = byCode.get(area.adcode());
            if (path.length() > 0 && district != null) {
                shapes.add(new MapFigure.Shape(brief(district), pen.href(district.ref()), path.toString(),
                        on.filter(district.ref()::equals).isPresent(), null));
            }
        }
        return shapes;
    }

    /** The shortest of its names with which the whole name begins: a map has no room for "District". */
    private String brief(District district) {
        String name = pen.name(district);
        return pen.aliases(district, pen.lang).stream().filter(name::startsWith).min(Comparator.comparingInt(String::length)).orElse(name);
    }

    private List<MapFigure.Water> waters(Frame frame) {
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (MapData.Line line : data.lines()) {
            names.put(line.id(), pen.in(line.name()));
            paths.computeIfAbsent(line.id(), any -> new StringBuilder()).append(frame.line(line.points()));
        }
        return paths.entrySet().stream()
                .filter(entry -> entry.getValue().length() > 0)
                .map(entry -> new MapFigure.Water(entry.getKey(), names.get(entry.getKey()), entry.getValue().toString()))
                .toList();
    }

    private List<MapFigure.Spot> spots(Frame frame, Shown shown) {
        return spots(frame, shown, park -> frame.shows(point(park)));
    }

    /** Places the badges one after another, each as near to its place as those before it leave room; dots stay where they are. */
    private List<MapFigure.Spot> spots(Frame frame, Shown shown, Predicate<Park> here) {
        List<int[]> taken = new ArrayList<>();
        List<MapFigure.Spot> spots = new ArrayList<>();
        for (Park park : shown.parks()) {
            if (!here.test(park)) {
                continue;
            }
            int number = shown.number(park);
            int x = (int) Math.round(frame.x(point(park)));
            int y = (int) Math.round(frame.y(point(park)));
            int[] badge = number > 0 ? badge(x, y, taken, frame) : new int[] {x, y};
            taken.add(badge);
            spots.add(new MapFigure.Spot(number, park.id(), pen.name(park), pen.href(park.ref()), x, y,
                    (int) Math.round(frame.pixels(park.location().orElseThrow().precisionM())), badge[0], badge[1],
                    badge[0] != x || badge[1] != y, shown.is(park), about(park)));
        }
        return spots;
    }

    /** What a name alone does not say. */
    private List<String> about(Park park) {
        return Stream.concat(Stream.of(pen.label("park-kinds", park.kind())),
                park.districts().stream().map(ref -> pen.name(pen.desk.atlas.entity(ref)))).toList();
    }

    private static int[] badge(int x, int y, List<int[]> taken, Frame frame) {
        for (int distance : DISTANCES) {
            for (int[] direction : DIRECTIONS) {
                double length = Math.hypot(direction[0], direction[1]);
                int[] place = {x + (int) Math.round(direction[0] / length * distance), y + (int) Math.round(direction[1] / length * distance)};
                boolean inside = place[0] > BADGE_RADIUS && place[0] < frame.width - BADGE_RADIUS
                        && place[1] > BADGE_RADIUS && place[1] < frame.height - BADGE_RADIUS;
                if (inside && taken.stream().noneMatch(other -> Math.hypot(other[0] - place[0], other[1] - place[1]) < 2 * BADGE_RADIUS + 2)) {
                    return place;
                }
            }
        }
        return new int[] {x, y};
    }
}
