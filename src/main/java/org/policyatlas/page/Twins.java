package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyatlas.model.Target;

/** Finds what a document says twice: the same figure of the same thing, once with its year perhaps and once without. */
final class Twins {

    private Twins() {}

    /** By each target that is shown, in order, those that say no more than it does. */
    static Map<Desk.Aimed, List<Desk.Aimed>> of(List<Desk.Aimed> aims) {
        Map<Desk.Aimed, List<Desk.Aimed>> shown = new LinkedHashMap<>();
        Set<Desk.Aimed> taken = new HashSet<>();
        for (Desk.Aimed one : aims) {
            if (!taken.contains(one) && !undated(one, aims)) {
                List<Desk.Aimed> twins = new ArrayList<>(aims.stream().filter(other -> other != one && !taken.contains(other) && alike(one, other)).toList());
                taken.add(one);
                taken.addAll(twins);
                shown.put(one, twins);
            }
        }
        return shown;
    }

    /** One without a year gives way to one with it. */
    private static boolean undated(Desk.Aimed one, List<Desk.Aimed> aims) {
        return one.target().year().isEmpty() && aims.stream().anyMatch(other -> other.target().year().isPresent() && alike(one, other));
    }

    /** Of two different documents' words the reader must see both; goals in words are never the same thing twice. */
    private static boolean alike(Desk.Aimed one, Desk.Aimed other) {
        Target a = one.target();
        Target b = other.target();
        boolean figure = a.value().isPresent() || a.low().isPresent() || a.high().isPresent();
        boolean years = a.year().equals(b.year()) || a.year().isEmpty() || b.year().isEmpty();
        return figure && years && one.clause().document().equals(other.clause().document()) && what(a).equals(what(b));
    }

    private static List<Object> what(Target target) {
        return List.of(target.indicator(), target.city(), Set.copyOf(target.districts()), Set.copyOf(target.parks()), Set.copyOf(target.chains()),
                target.result(), target.from(), target.value().map(value -> value.stripTrailingZeros()), target.low(), target.high(), target.unit(),
                target.is().filter(is -> !is.equals("exact")), target.goal());
    }
}
