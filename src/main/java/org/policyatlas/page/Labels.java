package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * Finds where names stand on a map: within what is in view of their area, clear of what is drawn there and of each other. A name for which there is
 * no such place stands as near as it can, and a line leads to its area.
 */
final class Labels {

    /** What is drawn is kept in squares of so many pixels. */
    private static final int CELL = 8;
    /** As on a phone, where letters are largest beside the map: what stands clear there stands clear everywhere. */
    private static final int HALF_HEIGHT = 17;
    private static final int WIDE_LETTER = 27;
    private static final int NARROW_LETTER = 15;
    /** The least part of the map that an area must take up for its name to help. */
    private static final double LEAST_PART = 0.012;
    /** The least part of the map that an area must take up for a line to lead to it. */
    private static final double LEAST_LED_TO = 0.003;
    private static final int PLACE = 40;
    private static final int RIVER = 12;
    private static final int OUTSIDE = 150;
    private static final double PER_PIXEL_AWAY = 0.4;
    private static final int TOO_MUCH = 320;
    /** A line is better long than led across the city. */
    private static final int TOO_FAR = 900;
    /** How far a line comes into the room that is kept for letters on a phone, which on wider screens are smaller. */
    private static final double INTO_ROOM = 0.7;

    private final Frame frame;
    private final int[][] cost;

    /** A name: its words, what is in view of its area, and where it would stand best. */
    record Wanted(int index, String name, List<double[]> area, double[] best) {

        int halfWidth() {
            return name.codePoints().map(letter -> letter > 0x2E80 ? WIDE_LETTER : NARROW_LETTER).sum() / 2 + 4;
        }

        /** With the middle of what is in view, where the best place is not. */
        Wanted inView(Frame frame) {
            boolean seen = best[0] > 0 && best[0] < frame.width && best[1] > 0 && best[1] < frame.height;
            return seen || area.isEmpty() ? this : new Wanted(index, name, area, new double[] {
                area.stream().mapToDouble(point -> point[0]).average().orElseThrow(), area.stream().mapToDouble(point -> point[1]).average().orElseThrow()});
        }

        double size() {
            double size = 0;
            for (int i = 0; i < area.size(); i++) {
                double[] a = area.get(i);
                double[] b = area.get((i + 1) % area.size());
                size += (a[0] * b[1] - b[0] * a[1]) / 2;
            }
            return Math.abs(size);
        }
    }

    /** Where a name stands; the line to its area, from point to point, is null where it stands in it. */
    record Place(int x, int y, int[] line) {}

    Labels(Frame frame) {
        this.frame = frame;
        this.cost = new int[frame.width / CELL + 2][frame.height / CELL + 2];
    }

    /** Keeps names off a place. */
    void place(int x, int y, int radius) {
        fill(x - radius, y - radius, x + radius, y + radius, PLACE);
    }

    /** Keeps names out of a rectangle altogether. */
    void shut(int x, int y, int width, int height) {
        fill(x, y, x + width, y + height, TOO_MUCH);
    }

    /** Keeps names off a line, if there is room elsewhere. */
    void line(List<double[]> points) {
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            int steps = 1 + (int) (Math.hypot(b[0] - a[0], b[1] - a[1]) / CELL);
            for (int step = 0; step <= steps; step++) {
                int x = (int) (a[0] + (b[0] - a[0]) * step / steps);
                int y = (int) (a[1] + (b[1] - a[1]) * step / steps);
                if (x >= 0 && x < frame.width && y >= 0 && y < frame.height) {
                    cost[x / CELL][y / CELL] = Math.max(cost[x / CELL][y / CELL], RIVER);
                }
            }
        }
    }

    private void fill(int left, int top, int right, int bottom, int weight) {
        for (int x = Math.max(0, left / CELL); x <= Math.min(cost.length - 1, right / CELL); x++) {
            for (int y = Math.max(0, top / CELL); y <= Math.min(cost[0].length - 1, bottom / CELL); y++) {
                cost[x][y] = Math.max(cost[x][y], weight);
            }
        }
    }

    /** Where the names stand, in the order of their indexes; the smallest areas choose first, for they have the least choice. */
    List<Optional<Place>> stand(List<Wanted> names) {
        List<Optional<Place>> places = new ArrayList<>(names.stream().map(any -> Optional.<Place>empty()).toList());
        List<Wanted> bySize = names.stream().sorted(Comparator.comparingDouble(Wanted::size).thenComparing(Wanted::index)).toList();
        bySize.forEach(wanted -> take(places, wanted, inside(wanted)));
        for (int i = bySize.size() - 1; i >= 0; i--) {
            Wanted wanted = bySize.get(i);
            if (places.get(wanted.index()).isEmpty()) {
                take(places, wanted, beside(wanted));
            }
        }
        return places;
    }

    private void take(List<Optional<Place>> places, Wanted wanted, Optional<Place> place) {
        place.ifPresent(at -> shut(at.x() - wanted.halfWidth(), at.y() - HALF_HEIGHT, 2 * wanted.halfWidth(), 2 * HALF_HEIGHT));
        places.set(wanted.index(), place);
    }

    /** The nearest place clear of everything to which a straight line leads that crosses no other name. */
    private Optional<Place> beside(Wanted wanted) {
        if (wanted.size() < LEAST_LED_TO * frame.width * frame.height) {
            return Optional.empty();
        }
        int half = wanted.halfWidth();
        int[] anchor = anchor(wanted);
        Place found = null;
        double least = TOO_FAR;
        for (int x = half + CELL; x <= frame.width - half - CELL; x += CELL) {
            for (int y = HALF_HEIGHT + CELL; y <= frame.height - HALF_HEIGHT - CELL; y += CELL) {
                double away = Math.hypot(x - anchor[0], y - anchor[1]);
                if (away < least) {
                    int[] line = line(anchor, x, y, half);
                    double all = away + drawn(x, y, half) + crossed(line);
                    if (all < least && isOpen(x, y, half)) {
                        least = all;
                        found = new Place(x, y, line);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The point of the area that is nearest to where its name would stand best. */
    private int[] anchor(Wanted wanted) {
        int[] found = {(int) wanted.best()[0], (int) wanted.best()[1]};
        double least = Double.MAX_VALUE;
        for (int x = CELL; x < frame.width; x += CELL) {
            for (int y = CELL; y < frame.height; y += CELL) {
                double away = Math.hypot(x - wanted.best()[0], y - wanted.best()[1]) + cost[x / CELL][y / CELL];
                if (away < least && Frame.inside(wanted.area(), new double[] {x, y})) {
                    least = away;
                    found = new int[] {x, y};
                }
            }
        }
        return found;
    }

    /** From the area to the edge of the letters. */
    private static int[] line(int[] from, int x, int y, int half) {
        double dx = from[0] - x;
        double dy = from[1] - y;
        double part = INTO_ROOM / Math.max(Math.abs(dx) / half, Math.abs(dy) / HALF_HEIGHT);
        return part >= 1 ? new int[] {from[0], from[1], from[0], from[1]}
                : new int[] {from[0], from[1], (int) Math.round(x + dx * part), (int) Math.round(y + dy * part)};
    }

    private double crossed(int[] line) {
        double sum = 0;
        int steps = (int) (Math.hypot(line[2] - line[0], line[3] - line[1]) / CELL);
        for (int step = 0; step <= steps; step++) {
            int x = line[0] + (line[2] - line[0]) * step / Math.max(1, steps);
            int y = line[1] + (line[3] - line[1]) * step / Math.max(1, steps);
            int here = cost[x / CELL][y / CELL];
            sum += here == TOO_MUCH ? TOO_FAR : here;
        }
        return sum;
    }

    private boolean isOpen(int x, int y, int half) {
        for (int column = (x - half) / CELL; column <= (x + half) / CELL; column++) {
            for (int row = (y - HALF_HEIGHT) / CELL; row <= (y + HALF_HEIGHT) / CELL; row++) {
                if (cost[column][row] == TOO_MUCH) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Place> inside(Wanted wanted) {
        if (wanted.size() < LEAST_PART * frame.width * frame.height) {
            return Optional.empty();
        }
        int half = wanted.halfWidth();
        DoubleSummaryStatistics across = wanted.area().stream().mapToDouble(point -> point[0]).summaryStatistics();
        DoubleSummaryStatistics down = wanted.area().stream().mapToDouble(point -> point[1]).summaryStatistics();
        Place found = null;
        double least = TOO_MUCH;
        for (int x = half + CELL; x <= Math.min(frame.width - half - CELL, across.getMax()); x += 2 * CELL) {
            for (int y = HALF_HEIGHT + CELL; y <= Math.min(frame.height - HALF_HEIGHT - CELL, down.getMax()); y += CELL) {
                double away = PER_PIXEL_AWAY * Math.hypot(x - wanted.best()[0], y - wanted.best()[1]);
                boolean near = x >= across.getMin() && y >= down.getMin() && away < least;
                if (near && Frame.inside(wanted.area(), new double[] {x, y})) {
                    double all = away + drawn(x, y, half) + outside(wanted, x - half, y) + outside(wanted, x + half, y);
                    if (all < least) {
                        least = all;
                        found = new Place(x, y, null);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static int outside(Wanted wanted, int x, int y) {
        return Frame.inside(wanted.area(), new double[] {x, y}) ? 0 : OUTSIDE;
    }

    private int drawn(int x, int y, int half) {
        int sum = 0;
        for (int column = (x - half) / CELL; column <= (x + half) / CELL; column++) {
            for (int row = (y - HALF_HEIGHT) / CELL; row <= (y + HALF_HEIGHT) / CELL; row++) {
                sum += cost[column][row];
            }
        }
        return sum;
    }
}
