package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyatlas.model.District;
import org.policyatlas.model.MapData;
import org.policyatlas.model.MapData.Point;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

/** Draws maps. */
final class Maps {

    private static final int WIDTH = 960;
    private static final int INSET_WIDTH = 150;
    private static final int INSET_MARGIN = 10;
    /** From the middle of the parks; what is farther goes to the inset. */
    private static final double FAR_METRES = 30_000;
    private static final int BADGE_RADIUS = 11;
    private static final int NAME_HALF_WIDTH = 60;
    private static final int[] DISTANCES = {0, 26, 40, 56, 74, 94};
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};

    private final Pen pen;
    private final MapData data;

    Maps(Pen pen) {
        this.pen = pen;
        this.data = pen.desk.atlas.content().map();
    }

    /** Parks on the part of the city that they take up; null when none can be drawn or there is no map. */
    MapFigure of(String id, Collection<Park> parks) {
        List<Park> drawn = parks.stream().filter(Maps::drawable).toList();
        if (drawn.isEmpty() || data.areas().isEmpty()) {
            return null;
        }
        return figure(id, Frame.around(Pen.each(near(drawn), Maps::point), 4, 24, WIDTH), parks, Optional.empty());
    }

    /** Without those so far out that they would leave the others no room: they are shown in the inset. */
    private static List<Park> near(List<Park> parks) {
        Park middle = parks.stream().min(Comparator.comparingDouble((Park one) -> parks.stream().mapToDouble(other -> distance(one, other)).sum())
                .thenComparing(Park::id)).orElseThrow();
        return parks.stream().filter(park -> distance(park, middle) < FAR_METRES).toList();
    }

    /** One park and what is near it. */
    MapFigure around(Park park, Collection<Park> neighbours) {
        if (!drawable(park) || data.areas().isEmpty()) {
            return null;
        }
        double reach = Math.max(4, 2.2 * park.location().orElseThrow().precisionM() / 1000.0);
        List<Point> points = new ArrayList<>(List.of(point(park)));
        neighbours.stream().filter(Maps::drawable).limit(3).forEach(near -> points.add(point(near)));
        Frame frame = Frame.around(points, reach, 3 * reach, WIDTH);
        List<Park> shown = new ArrayList<>(List.of(park));
        neighbours.stream().filter(near -> frame.shows(point(near))).forEach(shown::add);
        return figure("map", frame, shown, Optional.of(park.ref()));
    }

    /** A district and its parks. */
    MapFigure of(District district, Collection<Park> parks) {
        List<Point> points = data.areas().stream().filter(area -> area.adcode().equals(district.adcode()))
                .flatMap(area -> area.rings().stream()).flatMap(List::stream).toList();
        return points.isEmpty() ? null : figure("map", Frame.around(points, 2, 20, WIDTH), parks, Optional.of(district.ref()));
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

    private MapFigure figure(String id, Frame frame, Collection<Park> parks, Optional<Ref> on) {
        List<Park> sorted = byDistrict(parks);
        List<Park> drawn = sorted.stream().filter(Maps::drawable).toList();
        List<MapFigure.Numbered> listed = new ArrayList<>();
        drawn.forEach(park -> listed.add(new MapFigure.Numbered(listed.size() + 1, pen.link(park.ref()), pen.links(park.districts()))));
        sorted.stream().filter(park -> !drawable(park))
                .forEach(park -> listed.add(new MapFigure.Numbered(0, pen.link(park.ref()), pen.links(park.districts()))));
        List<MapFigure.Spot> spots = spots(frame, drawn, on);
        MapFigure.Inset inset = inset(frame, drawn, on, spots);
        return new MapFigure(id, frame.width, frame.height, named(shapes(frame, on), inset), waters(frame), spots, inset, frame.scaleKm(), (int) Math.round(frame.pixels(frame.scaleKm() * 1000.0)), listed);
    }

    /** A name that the inset would cover is left out. */
    private static List<MapFigure.Shape> named(List<MapFigure.Shape> shapes, MapFigure.Inset inset) {
        return Pen.each(shapes, shape -> {
            boolean covered = shape.x() > inset.x() - NAME_HALF_WIDTH && shape.x() < inset.x() + inset.width() + NAME_HALF_WIDTH
                    && shape.y() > inset.y() - 4 && shape.y() < inset.y() + inset.height() + 20;
            return new MapFigure.Shape(shape.name(), shape.href(), shape.path(), shape.on(), shape.named() && !covered, shape.x(), shape.y());
        });
    }

    /** District by district, each park once, under the first of its districts. */
    private List<Park> byDistrict(Collection<Park> parks) {
        Set<Park> sorted = new LinkedHashSet<>();
        List<Park> byName = pen.desk.sorted(List.copyOf(parks), pen.lang);
        for (District district : pen.desk.sorted(District.class, pen.lang)) {
            byName.stream().filter(park -> park.districts().contains(district.ref())).forEach(sorted::add);
        }
        sorted.addAll(byName);
        return List.copyOf(sorted);
    }

    private MapFigure.Inset inset(Frame frame, List<Park> drawn, Optional<Ref> on, List<MapFigure.Spot> spots) {
        List<Point> city = data.areas().stream().flatMap(area -> area.rings().stream()).flatMap(List::stream).toList();
        Frame whole = Frame.whole(city, INSET_WIDTH);
        int right = frame.width - whole.width - INSET_MARGIN;
        int bottom = frame.height - whole.height - INSET_MARGIN;
        int[][] corners = {{right, INSET_MARGIN}, {INSET_MARGIN, bottom}, {INSET_MARGIN, INSET_MARGIN}, {right, bottom - 40}};
        int[] corner = corners[0];
        long fewest = Long.MAX_VALUE;
        for (int[] candidate : corners) {
            long hidden = spots.stream().filter(spot -> covers(candidate, whole, spot)).count();
            if (hidden < fewest) {
                fewest = hidden;
                corner = candidate;
            }
        }
        Point northWest = frame.corner(true);
        Point southEast = frame.corner(false);
        int x = (int) Math.round(Math.max(0, whole.x(northWest)));
        int y = (int) Math.round(Math.max(0, whole.y(northWest)));
        return new MapFigure.Inset(corner[0], corner[1], whole.width, whole.height, shapes(whole, on), x, y,
                (int) Math.round(Math.min(whole.width, whole.x(southEast))) - x, (int) Math.round(Math.min(whole.height, whole.y(southEast))) - y,
                outside(frame, whole, drawn, on));
    }

    private static boolean covers(int[] corner, Frame whole, MapFigure.Spot spot) {
        return spot.badgeX() > corner[0] - BADGE_RADIUS && spot.badgeX() < corner[0] + whole.width + BADGE_RADIUS
                && spot.badgeY() > corner[1] - BADGE_RADIUS && spot.badgeY() < corner[1] + whole.height + BADGE_RADIUS;
    }

    private List<MapFigure.Spot> outside(Frame frame, Frame whole, List<Park> drawn, Optional<Ref> on) {
        return spots(whole, drawn, on).stream().filter(spot -> !frame.shows(point(drawn.get(spot.number() - 1)))).toList();
    }

    private List<MapFigure.Shape> shapes(Frame frame, Optional<Ref> on) {
        Map<String, District> byCode = new LinkedHashMap<>();
        pen.desk.atlas.content().all(District.class).forEach(district -> byCode.put(district.adcode(), district));
        List<MapFigure.Shape> shapes = new ArrayList<>();
        for (MapData.Area area : data.areas()) {
            StringBuilder path = new StringBuilder();
            area.rings().forEach(ring -> path.append(frame.ring(ring)));
            District district = byCode.get(area.adcode());
            if (path.length() > 0 && district != null) {
                double[] label = label(frame, area);
                shapes.add(new MapFigure.Shape(pen.name(district), pen.href(district.ref()), path.toString(),
                        on.filter(district.ref()::equals).isPresent(), frame.hasRoom(label[0], label[1], NAME_HALF_WIDTH),
                        (int) Math.round(label[0]), (int) Math.round(label[1])));
            }
        }
        return shapes;
    }

    /** The place that the data give for the name; out of view, the middle of what is in view. */
    private static double[] label(Frame frame, MapData.Area area) {
        double[] given = {frame.x(area.label()), frame.y(area.label())};
        return frame.hasRoom(given[0], given[1], NAME_HALF_WIDTH) || area.rings().isEmpty()
                ? given
                : frame.middle(area.rings().get(0)).orElse(given);
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

    /** Places the badges one after another, each as near to its place as those before it leave room. */
    private List<MapFigure.Spot> spots(Frame frame, List<Park> parks, Optional<Ref> on) {
        List<int[]> taken = new ArrayList<>();
        List<MapFigure.Spot> spots = new ArrayList<>();
        for (int i = 0; i < parks.size(); i++) {
            Park park = parks.get(i);
            if (!frame.shows(point(park))) {
                continue;
            }
            int x = (int) Math.round(frame.x(point(park)));
            int y = (int) Math.round(frame.y(point(park)));
            int[] badge = badge(x, y, taken, frame);
            taken.add(badge);
            spots.add(new MapFigure.Spot(i + 1, park.id(), pen.name(park), pen.href(park.ref()), x, y,
                    (int) Math.round(frame.pixels(park.location().orElseThrow().precisionM())), badge[0], badge[1],
                    badge[0] != x || badge[1] != y, on.filter(park.ref()::equals).isPresent()));
        }
        return spots;
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
