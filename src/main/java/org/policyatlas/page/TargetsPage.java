package org.policyatlas.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.model.Indicator;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;

/** Every target and result, indicator by indicator, in the order of the years. */
public record TargetsPage(Head head, int count, int results, List<Indicated> indicators, List<Part.Link> withoutMeasure, List<Part.Link> withoutTarget)
        implements Page {

    /** An indicator and its targets. */
    public record Indicated(String id, String name, String otherName, String otherTag, List<Run> note, List<Part.Aim> aims) {}

    @Override
    public String template() {
        return "page/targets";
    }

    static TargetsPage of(Pen pen) {
        List<Indicated> indicators = Pen.each(pen.desk.sorted(Indicator.class, pen.lang), indicator -> new Indicated(indicator.id(),
                pen.name(indicator), Pen.name(indicator, pen.lang.other()), pen.lang.other().tag, pen.runs(indicator.note()),
                pen.desk.aimsAt(indicator.ref()).stream().map(pen::aim).sorted(Comparator.comparing(Part.Aim::year)).toList()));
        return new TargetsPage(pen.heading("targets").under("nav.home", "index.html").head(), pen.desk.aims.size(),
                (int) pen.desk.aims.stream().filter(aimed -> aimed.target().result()).count(), indicators, lacking(pen, true), lacking(pen, false));
    }

    /** The chains and parks that have targets but no measure, or measures but no target. */
    private static List<Part.Link> lacking(Pen pen, boolean measure) {
        Set<Ref> aimed = new HashSet<>();
        pen.desk.aims.forEach(one -> Stream.of(one.target().chains(), one.target().parks()).forEach(aimed::addAll));
        Set<Ref> offered = new HashSet<>();
        pen.desk.offers.forEach(one -> one.about().stream()
                .filter(ref -> ref.kind() != Kind.DISTRICT).forEach(offered::add));
        Set<Ref> left = new HashSet<>(measure ? aimed : offered);
        left.removeAll(measure ? offered : aimed);
        return pen.sortedLinks(left.stream().sorted().map(ref -> pen.desk.atlas.entity(ref)).toList());
    }
}
