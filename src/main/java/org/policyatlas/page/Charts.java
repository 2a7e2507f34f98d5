package org.policyatlas.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;

/** Draws series of results and targets: small pictures, one for each indicator, subject, unit and base that has values of two years at least. */
final class Charts {

    /** Narrow enough for a phone; wide screens set several side by side. */
    static final int WIDTH = 330;
    static final int HEIGHT = 170;
    static final int LABEL_HALF_WIDTH = 46;
    static final int LABEL_HEIGHT = 16;
    private static final int SIDE = 48;
    private static final int TOP = 44;
    private static final int BASELINE = HEIGHT - 30;
    /** So that the years below stand apart. */
    private static final int LEAST_APART = 36;
    private static final int DOT_RADIUS = 6;
    /** Where a label may stand, from its dot to the middle of its line: as near as its neighbours leave room. */
    private static final int[] LABEL_OFFSETS = {-17, 19, -33, 35, -49};

    private final Pen pen;

    /** What values must share to stand in one picture. */
    private record Series(Ref indicator, boolean city, Set<Ref> subjects, String unit, String base) {

        static Series of(Target target) {
            Set<Ref> subjects = new TreeSet<>();
            Stream.of(target.districts(), target.parks(), target.chains()).forEach(subjects::addAll);
            return new Series(target.indicator(), target.city(), subjects, target.unit().orElse(""), target.goal().map(goal -> goal.zh()).orElse(""));
        }
    }

    Charts(Pen pen) {
        this.pen = pen;
    }

    /** The series among these targets, in the order in which they first come. */
    List<Chart> of(Collection<Desk.Aimed> aims) {
        Map<Series, List<Target>> series = new LinkedHashMap<>();
        aims.stream().map(Desk.Aimed::target).filter(target -> target.year().isPresent() && most(target).isPresent())
                .forEach(target -> series.computeIfAbsent(Series.of(target), any -> new ArrayList<>()).add(target));
        return series.values().stream().map(Charts::distinct)
                .filter(values -> values.stream().map(Target::year).distinct().count() > 1).map(this::chart).toList();
    }

    /** What two documents say alike is one dot. */
    private static List<Target> distinct(List<Target> values) {
        Map<List<Object>, Target> distinct = new LinkedHashMap<>();
        values.stream().sorted(Comparator.comparing((Target value) -> value.year().orElseThrow()))
                .forEach(value -> distinct.putIfAbsent(List.of(value.year(), value.result(), most(value).orElseThrow().stripTrailingZeros()), value));
        return List.copyOf(distinct.values());
    }

    private static Optional<BigDecimal> most(Target target) {
        return target.value().or(target::high).or(target::low);
    }

    private Chart chart(List<Target> values) {
        int[] xs = across(values.stream().map(value -> value.year().orElseThrow()).distinct().sorted().toList());
        List<Integer> years = values.stream().map(value -> value.year().orElseThrow()).distinct().sorted().toList();
        double highest = values.stream().mapToDouble(value -> most(value).orElseThrow().doubleValue()).max().orElseThrow();
        List<int[]> places = Pen.each(values, value -> new int[] {xs[years.indexOf(value.year().orElseThrow())],
            (int) Math.round(BASELINE - (BASELINE - TOP) * most(value).orElseThrow().doubleValue() / Math.max(highest, Double.MIN_VALUE))});
        List<int[]> labels = labels(places);
        List<Chart.Dot> dots = new ArrayList<>();
        List<Chart.Step> steps = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Target value = values.get(i);
            int[] at = places.get(i);
            Part.Figure figure = pen.figure(value.value(), value.low(), value.high(), Optional.empty(), value.is());
            dots.add(new Chart.Dot(Integer.toString(value.year().orElseThrow()), value.result(), figure, at[0], at[1], labels.get(i)[0], labels.get(i)[1]));
            if (i > 0 && at[0] != places.get(i - 1)[0]) {
                steps.add(new Chart.Step(places.get(i - 1)[0], places.get(i - 1)[1], at[0], at[1], value.result()));
            }
        }
        Target first = values.get(0);
        List<Ref> subjects = Stream.of(first.districts(), first.parks(), first.chains()).flatMap(List::stream).toList();
        return new Chart(pen.link(first.indicator()), first.city(), pen.links(subjects), pen.in(first.goal()),
                pen.figure(Optional.empty(), first.unit(), Optional.empty()), WIDTH, HEIGHT, BASELINE, dots, steps);
    }

    /** Where the years stand: in proportion, but never closer than their figures are wide. */
    static int[] across(List<Integer> years) {
        int span = years.get(years.size() - 1) - years.get(0);
        int room = WIDTH - 2 * SIDE;
        int least = Math.min(LEAST_APART, room / (years.size() - 1));
        // What is left after every gap has had its least is shared out in proportion.
        int free = room - least * (years.size() - 1);
        double wide = 0;
        for (int i = 1; i < years.size(); i++) {
            wide += Math.max(0, (years.get(i) - years.get(i - 1)) * (double) room / span - least);
        }
        int[] xs = new int[years.size()];
        double x = SIDE;
        xs[0] = SIDE;
        for (int i = 1; i < years.size(); i++) {
            double more = Math.max(0, (years.get(i) - years.get(i - 1)) * (double) room / span - least);
            x += least + (wide == 0 ? free / (years.size() - 1.0) : free * more / wide);
            xs[i] = (int) Math.round(x);
        }
        return xs;
    }

    /** Where the labels stand: clear of the dots, of each other and of the picture's edges. */
    static List<int[]> labels(List<int[]> dots) {
        List<int[]> labels = new ArrayList<>();
        for (int[] dot : dots) {
            int x = Math.min(Math.max(dot[0], LABEL_HALF_WIDTH), WIDTH - LABEL_HALF_WIDTH);
            int[] best = {x, dot[1] + LABEL_OFFSETS[0]};
            for (int offset : LABEL_OFFSETS) {
                int[] label = {x, dot[1] + offset};
                if (inside(label) && labels.stream().noneMatch(other -> touch(label, other)) && dots.stream().noneMatch(other -> covers(label, other))) {
                    best = label;
                    break;
                }
            }
            labels.add(best);
        }
        return labels;
    }

    private static boolean inside(int[] label) {
        return label[1] >= LABEL_HEIGHT / 2 && label[1] <= BASELINE - LABEL_HEIGHT / 2;
    }

    private static boolean touch(int[] one, int[] other) {
        return Math.abs(one[0] - other[0]) < 2 * LABEL_HALF_WIDTH && Math.abs(one[1] - other[1]) < LABEL_HEIGHT;
    }

    private static boolean covers(int[] label, int[] dot) {
        return Math.abs(label[0] - dot[0]) < LABEL_HALF_WIDTH + DOT_RADIUS && Math.abs(label[1] - dot[1]) < LABEL_HEIGHT / 2 + DOT_RADIUS;
    }
}
