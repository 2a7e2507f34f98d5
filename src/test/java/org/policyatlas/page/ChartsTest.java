package org.policyatlas.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policyatlas.TinyAtlas;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;

class ChartsTest {

    private static final Desk DESK = new Desk(TinyAtlas.of(TinyAtlas.TINY).atlas());
    private static final Pen PEN = new Pen(DESK, Lang.EN, new SitePath("en/targets/index.html"), Optional.empty());
    private static final Clause CLAUSE = DESK.aims.get(0).clause();
    private static final Ref INDICATOR = DESK.aims.get(0).target().indicator();

    private static Desk.Aimed aim(Integer year, String value, boolean result, String base) {
        Target target = new Target("any", INDICATOR, true, List.of(), List.of(), List.of(), result, Optional.ofNullable(year), Optional.empty(),
                Optional.ofNullable(value).map(BigDecimal::new), Optional.empty(), Optional.empty(), Optional.of("company"), Optional.empty(), Optional.empty(),
                base.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(base, base)), "any", Optional.empty(), Optional.empty(), Optional.empty());
        return new Desk.Aimed(CLAUSE, target);
    }

    private static List<Chart> charts(Desk.Aimed... aims) {
        return new Charts(PEN).of(List.of(aims));
    }

    @Test
    void values_of_one_year_make_no_chart() {
        assertEquals(List.of(), charts(aim(2020, "5", true, ""), aim(2020, "6", false, ""), aim(null, "7", false, "")));
    }

    @Test
    void what_is_counted_otherwise_stands_in_a_chart_of_its_own() {
        List<Chart> charts = charts(aim(2020, "5", true, "a"), aim(2025, "6", false, "a"), aim(2020, "50", true, "b"), aim(2025, "60", false, "b"));
        assertEquals(List.of("a", "b"), charts.stream().map(Chart::base).toList());
    }

    @Test
    void the_years_go_from_left_to_right_and_higher_values_stand_higher_above_zero() {
        Chart chart = charts(aim(2035, "20", false, ""), aim(2018, "0", true, ""), aim(2025, "10", false, "")).get(0);
        assertEquals(List.of("2018", "2025", "2035"), chart.dots().stream().map(Chart.Dot::year).toList());
        assertTrue(chart.dots().get(0).x() < chart.dots().get(1).x() && chart.dots().get(1).x() < chart.dots().get(2).x());
        assertEquals(chart.baseline(), chart.dots().get(0).y());
        // Half the value is half the height.
        assertEquals(chart.baseline() - chart.dots().get(1).y(), (chart.baseline() - chart.dots().get(2).y()) / 2.0, 1);
    }

    @Test
    void a_value_said_twice_is_one_dot_and_a_way_leads_from_year_to_year_only() {
        Chart chart = charts(aim(2020, "5", true, ""), aim(2020, "5.0", true, ""), aim(2025, "6", false, ""), aim(2025, "7", false, "")).get(0);
        assertEquals(3, chart.dots().size());
        assertTrue(chart.steps().stream().allMatch(step -> step.fromX() < step.toX()));
    }

    @Test
    void years_stand_in_proportion_where_there_is_room() {
        int[] xs = Charts.across(List.of(2015, 2020, 2025));
        assertEquals(xs[1] - xs[0], xs[2] - xs[1]);
        assertArrayEquals(new int[] {xs[0], xs[2]}, Charts.across(List.of(2018, 2035)), "the first and the last year have the same places in every chart");
    }

    @Test
    void no_year_stands_on_another() {
        int[] xs = Charts.across(List.of(2015, 2020, 2021, 2022, 2035));
        IntStream.range(1, xs.length).forEach(i -> assertTrue(xs[i] - xs[i - 1] >= 30, List.of(xs[i - 1], xs[i]).toString()));
    }

    @Test
    void no_label_of_a_few_values_covers_another_or_a_dot() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            List<int[]> dots = new ArrayList<>();
            int[] xs = Charts.across(List.of(2018, 2019 + random.nextInt(10), 2035));
            for (int x : xs) {
                dots.add(new int[] {x, 44 + random.nextInt(60)});
            }
            List<int[]> labels = Charts.labels(dots);
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    int[] a = labels.get(i);
                    int[] b = labels.get(j);
                    assertTrue(Math.abs(a[0] - b[0]) >= 2 * Charts.LABEL_HALF_WIDTH || Math.abs(a[1] - b[1]) >= Charts.LABEL_HEIGHT,
                            "labels at %d,%d and %d,%d".formatted(a[0], a[1], b[0], b[1]));
                }
            }
        }
    }

    @Test
    void what_a_document_says_twice_is_shown_once_with_both_its_places() {
        Desk.Aimed undated = aim(null, "629", true, "");
        Desk.Aimed dated = aim(2020, "629", true, "");
        Desk.Aimed other = aim(2020, "630", true, "");
        assertEquals(List.of(dated, other), List.copyOf(Twins.of(List.of(undated, dated, other)).keySet()));
        assertEquals(List.of(undated), Twins.of(List.of(undated, dated, other)).get(dated));
        assertEquals(Kind.INDICATOR, INDICATOR.kind());
    }

    @Test
    void goals_in_words_are_never_taken_for_the_same() {
        Desk.Aimed one = aim(2020, null, false, "a goal");
        Desk.Aimed again = aim(2020, null, false, "a goal ");
        assertEquals(2, Twins.of(List.of(one, again)).size());
    }
}
