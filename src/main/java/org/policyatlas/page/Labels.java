package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * Finds where names stand on a map: within what is in view of their area, clear of what is drawn there and of each other. A name for which there is
 * no such place stands beside its area, and a line leads there ({@link Leaders}).
 */
final class Labels {

    /** As on a phone, where letters are largest beside the map: what stands clear there stands clear everywhere. */
    static final int HALF_HEIGHT = 17;
    private static final int WIDE_LETTER = 27;
    private static final int NARROW_LETTER = 15;
    /** The least part of the map that an area must take up for its name to help. */
    private static final double LEAST_PART = 0.012;
    private static final int OUTSIDE = 150;
    private static final double PER_PIXEL_AWAY = 0.4;

    private final Frame frame;
    private final Room room;

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

        boolean holds(int x, int y) {
            return Frame.inside(area, new double[] {x, y});
        }
    }

    /** Where a name stands; the line to its area, from point to point, is null where it stands in it. */
    record Place(int x, int y, int[] line) {}

    Labels(Frame frame, Room room) {
        this.frame = frame;
        this.room = room;
    }

    /** Where the names stand, in the order of their indexes; the smallest areas choose first, for they have the least choice. */
    List<Optional<Place>> stand(List<Wanted> names) {
        List<Optional<Place>> places = new ArrayList<>(names.stream().map(any -> Optional.<Place>empty()).toList());
        List<Wanted> bySize = names.stream().sorted(Comparator.comparingDouble(Wanted::size).thenComparing(Wanted::index)).toList();
        List<Wanted> led = new ArrayList<>();
        for (Wanted wanted : bySize) {
            Optional<Place> place = inside(wanted);
            place.ifPresentOrElse(at -> take(room, wanted, at), () -> led.add(wanted));
            places.set(wanted.index(), place);
        }
        new Leaders(frame, room).of(led).forEach((wanted, place) -> places.set(wanted.index(), Optional.of(place)));
        return places;
    }

    static void take(Room room, Wanted wanted, Place at) {
        room.shut(at.x() - wanted.halfWidth(), at.y() - HALF_HEIGHT, 2 * wanted.halfWidth(), 2 * HALF_HEIGHT);
    }

    private Optional<Place> inside(Wanted wanted) {
        if (wanted.size() < LEAST_PART * frame.width * frame.height) {
            return Optional.empty();
        }
        int half = wanted.halfWidth();
        DoubleSummaryStatistics across = wanted.area().stream().mapToDouble(point -> point[0]).summaryStatistics();
        DoubleSummaryStatistics down = wanted.area().stream().mapToDouble(point -> point[1]).summaryStatistics();
        Place found = null;
        double least = Room.SHUT;
        for (int x = half + Room.CELL; x <= Math.min(frame.width - half - Room.CELL, across.getMax()); x += 2 * Room.CELL) {
            for (int y = HALF_HEIGHT + Room.CELL; y <= Math.min(frame.height - HALF_HEIGHT - Room.CELL, down.getMax()); y += Room.CELL) {
                double away = PER_PIXEL_AWAY * Math.hypot(x - wanted.best()[0], y - wanted.best()[1]);
                boolean near = x >= across.getMin() && y >= down.getMin() && away < least;
                if (near && wanted.holds(x, y)) {
                    double all = away + room.covered(x, y, half, HALF_HEIGHT) + outside(wanted, x - half, y) + outside(wanted, x + half, y);
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
        return wanted.holds(x, y) ? 0 : OUTSIDE;
    }
}
