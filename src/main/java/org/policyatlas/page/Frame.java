package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.policyatlas.model.MapData.Point;

/**
 * The part of the world that a map shows, and its projection: equirectangular, with longitudes shrunk by the cosine of the
 * middle latitude, which over one city differs from a true projection by less than the lines are wide.
 */
final class Frame {

    private static final double KM_PER_DEGREE = 111.32;
    /** How high a map may be and must be, as a part of its width. */
    private static final double HIGHEST = 0.62;
    private static final double LOWEST = 0.54;

    private final double west;
    private final double north;
    private final double shrink;
    private final double scale;
    final int width;
    final int height;

    private Frame(double west, double east, double south, double north, int width) {
        this.west = west;
        this.north = north;
        this.shrink = Math.cos(Math.toRadians((south + north) / 2));
        this.width = width;
        this.scale = width / ((east - west) * shrink);
        this.height = (int) Math.round((north - south) * scale);
    }

    /** A frame around points, with a margin, not smaller than some kilometres across, and wider than it is high. */
    static Frame around(Collection<Point> points, double marginKm, double leastKm, int width) {
        double south = extreme(points, Point::lat, true);
        double north = extreme(points, Point::lat, false);
        double west = extreme(points, Point::lon, true);
        double east = extreme(points, Point::lon, false);
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double high = Math.max((north - south) * KM_PER_DEGREE + 2 * marginKm, leastKm * LOWEST);
        double wide = Math.max(Math.max((east - west) * KM_PER_DEGREE * shrink + 2 * marginKm, leastKm), high / HIGHEST);
        high = Math.max(high, wide * LOWEST);
        double lon = (west + east) / 2;
        double lat = (south + north) / 2;
        double halfLon = wide / 2 / KM_PER_DEGREE / shrink;
        double halfLat = high / 2 / KM_PER_DEGREE;
        return new Frame(lon - halfLon, lon + halfLon, lat - halfLat, lat + halfLat, width);
    }

    private static double extreme(Collection<Point> points, ToDoubleFunction<Point> of, boolean least) {
        return least ? points.stream().mapToDouble(of).min().orElse(0) : points.stream().mapToDouble(of).max().orElse(0);
    }

    /** All points without a margin, in their own proportion. */
    static Frame whole(Collection<Point> points, int width) {
        return new Frame(extreme(points, Point::lon, true), extreme(points, Point::lon, false), extreme(points, Point::lat, true),
                extreme(points, Point::lat, false), width);
    }

    double x(Point point) {
        return (point.lon() - west) * shrink * scale;
    }

    double y(Point point) {
        return (north - point.lat()) * scale;
    }

    double pixels(double metres) {
        return metres / 1000 / KM_PER_DEGREE * scale;
    }

    boolean shows(Point point) {
        return x(point) >= 0 && x(point) <= width && y(point) >= 0 && y(point) <= height;
    }

    Point corner(boolean northWest) {
        return northWest ? new Point(west, north) : new Point(west + width / scale / shrink, north - height / scale);
    }

    /** The path of a closed ring that is cut off already; empty when nothing of it is in view. */
    static String ring(List<double[]> cut) {
        return cut.size() < 3 ? "" : path(cut) + "Z";
    }

    static boolean inside(List<double[]> ring, double[] point) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get(i + 1 == ring.size() ? 0 : i + 1);
            if ((a[1] > point[1]) != (b[1] > point[1]) && point[0] < (b[0] - a[0]) * (point[1] - a[1]) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** What is in view of a ring, and a little more, in pixels. */
    List<double[]> cut(List<Point> ring) {
        List<double[]> cut = pixels(ring);
        double edge = 12;
        cut = clip(cut, 0, -edge, true);
        cut = clip(cut, 0, width + edge, false);
        cut = clip(cut, 1, -edge, true);
        return clip(cut, 1, height + edge, false);
    }

    /** The path of a line, or nothing when none of it is in view. */
    String line(List<Point> points) {
        return points.stream().noneMatch(this::shows) ? "" : path(pixels(points));
    }

    List<double[]> pixels(List<Point> points) {
        return Pen.each(points, point -> new double[] {x(point), y(point)});
    }

    /** Cuts a polygon at one edge (Sutherland and Hodgman): keeps what is above the limit on an axis, or what is below. */
    private static List<double[]> clip(List<double[]> points, int axis, double limit, boolean above) {
        if (points.stream().allMatch(point -> above ? point[axis] >= limit : point[axis] <= limit)) {
            return points;
        }
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double[] from = points.get(i == 0 ? points.size() - 1 : i - 1);
            double[] to = points.get(i);
            boolean fromIn = above ? from[axis] >= limit : from[axis] <= limit;
            boolean toIn = above ? to[axis] >= limit : to[axis] <= limit;
            if (fromIn != toIn) {
                double part = (limit - from[axis]) / (to[axis] - from[axis]);
                kept.add(new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }

    /** Whole pixels; a point on the same pixel as the one before is left out. */
    private static String path(List<double[]> points) {
        StringBuilder path = new StringBuilder();
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        for (double[] point : points) {
            long x = Math.round(point[0]);
            long y = Math.round(point[1]);
            if (x != lastX || y != lastY) {
                path.append(path.length() == 0 ? "M" : "L").append(x).append(' ').append(y);
            }
            lastX = x;
            lastY = y;
        }
        return path.toString();
    }

    /** A round length for the scale bar, about an eighth of the width, in kilometres. */
    int scaleKm() {
        int best = 1;
        for (int km : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            if (pixels(km * 1000.0) <= width / 7.0) {
                best = km;
            }
        }
        return best;
    }
}
