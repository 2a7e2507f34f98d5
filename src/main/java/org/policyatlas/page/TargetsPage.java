package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Indicator;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;

/**
 * Every target and result: a timeline by subject, then indicator by indicator in the order of the years.
 *
 * @param twins how many are said a second time elsewhere and stand in the row of the first
 */
public record TargetsPage(Head head, int count, int results, int twins, List<String> years, List<Lane> lanes, List<Part.Letter> letters,
        List<Indicated> indicators) implements Page {

    /** An indicator with its targets, and pictures of those that run over several years. */
    public record Indicated(String id, String name, String otherName, String otherTag, List<Run> note, List<Chart> charts, List<Part.Aim> aims) {}

    /** What is dated of one subject, year by year in the order of the years; {@code subject} is null for the whole city. */
    public record Lane(Part.Link subject, List<Year> years) {}

    /** How much falls in a year. */
    public record Year(int results, int targets) {}

    @Override
    public String template() {
        return "page/targets";
    }

    static TargetsPage of(Pen pen) {
        Charts charts = new Charts(pen);
        List<Indicator> sorted = pen.desk.sorted(Indicator.class, pen.lang);
        List<Indicated> indicators = Pen.each(sorted, indicator -> new Indicated(indicator.id(),
                pen.name(indicator), Pen.name(indicator, pen.lang.other()), pen.lang.other().tag, pen.runs(indicator.note()),
                charts.of(pen.desk.aimsAt(indicator.ref())),
                pen.aims(pen.desk.aimsAt(indicator.ref())).stream().sorted(Comparator.comparing(Part.Aim::year)).toList()));
        List<Integer> years = pen.desk.aims.stream().flatMap(one -> one.target().year().stream()).distinct().sorted().toList();
        int rows = indicators.stream().mapToInt(indicator -> indicator.aims().size()).sum();
        return new TargetsPage(pen.heading("targets").under("nav.home", "index.html").head(), pen.desk.aims.size(),
                (int) pen.desk.aims.stream().filter(aimed -> aimed.target().result()).count(), pen.desk.aims.size() - rows, Pen.each(years, Object::toString), lanes(pen, years),
                Lists.letters(pen, sorted), indicators);
    }

    /** The city first, then districts, parks and chains, each in the order of the language's index. */
    private static List<Lane> lanes(Pen pen, List<Integer> years) {
        List<Target> dated = pen.desk.aims.stream().map(Desk.Aimed::target).filter(target -> target.year().isPresent()).toList();
        Map<Ref, List<Target>> bySubject = new LinkedHashMap<>();
        dated.forEach(target -> Stream.of(target.districts(), target.parks(), target.chains()).flatMap(List::stream)
                .forEach(ref -> bySubject.computeIfAbsent(ref, any -> new ArrayList<>()).add(target)));
        List<Lane> lanes = new ArrayList<>();
        List<Target> city = dated.stream().filter(Target::city).toList();
        if (!city.isEmpty()) {
            lanes.add(new Lane(null, years(city, years)));
        }
        for (Kind kind : List.of(Kind.DISTRICT, Kind.PARK, Kind.CHAIN)) {
            List<Entity> subjects = bySubject.keySet().stream().filter(ref -> ref.kind() == kind).map(pen.desk.atlas::entity).toList();
            pen.desk.sorted(subjects, pen.lang).forEach(entity -> lanes.add(new Lane(pen.link(entity.ref()), years(bySubject.get(entity.ref()), years))));
        }
        return lanes;
    }

    private static List<Year> years(List<Target> targets, List<Integer> years) {
        return Pen.each(years, year -> new Year(
                (int) targets.stream().filter(target -> target.year().orElseThrow().equals(year) && target.result()).count(),
                (int) targets.stream().filter(target -> target.year().orElseThrow().equals(year) && !target.result()).count()));
    }
}
