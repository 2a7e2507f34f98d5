package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * Finds where names stand on a map: within what is in view of their area, clear of what is drawn there and of each other.
 * A name for which there is no such place is left out.
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
    private static final int PLACE = 40;
    private static final int RIVER = 12;
    private static final int OUTSIDE = 150;
    private static final double PER_PIXEL_AWAY = 0.4;
    private static final int TOO_MUCH = 320;

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
    List<Optional<int[]>> stand(List<Wanted> names) {
        List<Optional<int[]>> places = new ArrayList<>(names.stream().map(any -> Optional.<int[]>empty()).toList());
        names.stream().sorted(Comparator.comparingDouble(Wanted::size).thenComparing(Wanted::index)).forEach(wanted -> {
            Optional<int[]> place = place(wanted);
            place.ifPresent(at -> shut(at[0] - wanted.halfWidth(), at[1] - HALF_HEIGHT, 2 * wanted.halfWidth(), 2 * HALF_HEIGHT));
            places.set(wanted.index(), place);
        });
        return places;
    }

    private Optional<int[]> place(Wanted wanted) {
        if (wanted.size() < LEAST_PART * frame.width * frame.height) {
            return Optional.empty();
        }
        int half = wanted.halfWidth();
        DoubleSummaryStatistics across = wanted.area().stream().mapToDouble(point -> point[0]).summaryStatistics();
        DoubleSummaryStatistics down = wanted.area().stream().mapToDouble(point -> point[1]).summaryStatistics();
        int[] found = null;
        double least = TOO_MUCH;
        for (int x = half + CELL; x <= Math.min(frame.width - half - CELL, across.getMax()); x += 2 * CELL) {
            for (int y = HALF_HEIGHT + CELL; y <= Math.min(frame.height - HALF_HEIGHT - CELL, down.getMax()); y += CELL) {
                double away = PER_PIXEL_AWAY * Math.hypot(x - wanted.best()[0], y - wanted.best()[1]);
                boolean near = x >= across.getMin() && y >= down.getMin() && away < least;
                if (near && Frame.inside(wanted.area(), new double[] {x, y})) {
                    double all = away + drawn(x, y, half) + outside(wanted, x - half, y) + outside(wanted, x + half, y);
                    if (all < least) {
                        least = all;
                        found = new int[] {x, y};
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
