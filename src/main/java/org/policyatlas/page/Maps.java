package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyatlas.model.District;
import org.policyatlas.model.MapData;
import org.policyatlas.model.MapData.Point;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

/** Draws maps. */
final class Maps {

    private static final int WIDTH = 960;
    private static final int SMALL_WIDTH = 560;
    private static final int BADGE_RADIUS = 11;
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
        Frame frame = Frame.around(Pen.each(drawn, Maps::point), 5, 24, WIDTH);
        return figure(id, frame, parks, Optional.empty());
    }

    /** One park and what is near it. */
    MapFigure around(Park park, Collection<Park> neighbours) {
        if (!drawable(park) || data.areas().isEmpty()) {
            return null;
        }
        double reach = Math.max(4, 2.2 * park.location().orElseThrow().precisionM() / 1000.0);
        List<Point> points = new ArrayList<>(List.of(point(park)));
        neighbours.stream().filter(Maps::drawable).limit(3).forEach(near -> points.add(point(near)));
        Frame frame = Frame.around(points, reach, 3 * reach, SMALL_WIDTH);
        List<Park> shown = new ArrayList<>(List.of(park));
        neighbours.stream().filter(Maps::drawable).filter(near -> frame.shows(point(near))).forEach(shown::add);
        return figure("map", frame, shown, Optional.of(park.ref()));
    }

    /** A district and its parks. */
    MapFigure of(District district, Collection<Park> parks) {
        List<Point> points = data.areas().stream().filter(area -> area.adcode().equals(district.adcode()))
                .flatMap(area -> area.rings().stream()).flatMap(List::stream).toList();
        return points.isEmpty() ? null : figure("map", Frame.around(points, 2, 20, SMALL_WIDTH), parks, Optional.of(district.ref()));
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
        Map<Ref, List<MapFigure.Numbered>> byDistrict = new LinkedHashMap<>();
        List<Park> drawn = new ArrayList<>();
        for (District district : pen.desk.sorted(District.class, pen.lang)) {
            for (Park park : pen.desk.sorted(List.copyOf(parks), pen.lang)) {
                if (park.districts().contains(district.ref())) {
                    list(byDistrict, drawn, district.ref(), park, frame);
                }
            }
        }
        List<MapFigure.Listed> lists = Pen.each(byDistrict.entrySet(), entry -> new MapFigure.Listed(pen.link(entry.getKey()), entry.getValue()));
        return new MapFigure(id, frame.width, frame.height, shapes(frame, on), waters(frame), spots(frame, drawn, on), frame.scaleKm(),
                (int) Math.round(frame.pixels(frame.scaleKm() * 1000.0)), lists);
    }

    /** A park that lies in two districts is drawn once and listed under both, with one number. */
    private void list(Map<Ref, List<MapFigure.Numbered>> lists, List<Park> drawn, Ref district, Park park, Frame frame) {
        boolean shown = drawable(park) && frame.shows(point(park));
        if (shown && !drawn.contains(park)) {
            drawn.add(park);
        }
        int number = shown ? drawn.indexOf(park) + 1 : 0;
        lists.computeIfAbsent(district, any -> new ArrayList<>())
                .add(new MapFigure.Numbered(number, pen.link(park.ref()), park.location().map(Park.Location::precisionM).orElse(0)));
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
                shapes.add(new MapFigure.Shape(pen.name(district), pen.href(district.ref()), path.toString(),
                        on.filter(district.ref()::equals).isPresent(), frame.shows(area.label()),
                        (int) Math.round(frame.x(area.label())), (int) Math.round(frame.y(area.label()))));
            }
        }
        return shapes;
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
