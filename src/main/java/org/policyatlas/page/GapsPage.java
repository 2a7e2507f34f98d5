package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policyatlas.model.Document;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;

/**
 * What the documents leave open, as the data have it: chains and parks with targets and no measure, or with measures and no target, and measures
 * for which no clause names a department.
 */
public record GapsPage(Head head, List<Lack> withoutMeasure, List<Lack> withoutTarget, int measures, int duties, List<Bundle> withoutDepartment)
        implements Page {

    /** A chain or park, and how many targets or measures it has without the other. */
    public record Lack(Part.Link subject, int count) {}

    /** The measures of a document for which it names nobody, out of all of them. */
    public record Bundle(Part.Link document, int of, List<Part.Link> measures) {}

    @Override
    public String template() {
        return "page/gaps";
    }

    static GapsPage of(Pen pen) {
        Map<Ref, Integer> aimed = new LinkedHashMap<>();
        pen.desk.aims.stream().map(Desk.Aimed::target).flatMap(GapsPage::subjects).forEach(ref -> aimed.merge(ref, 1, Integer::sum));
        Map<Ref, Integer> offered = new LinkedHashMap<>();
        pen.desk.offers.stream().flatMap(one -> one.about().stream()).filter(ref -> ref.kind() != Kind.DISTRICT)
                .forEach(ref -> offered.merge(ref, 1, Integer::sum));
        List<Bundle> silent = pen.desk.atlas.documents().stream().map(document -> bundle(pen, document)).filter(bundle -> !bundle.measures().isEmpty()).toList();
        return new GapsPage(pen.heading("gaps").under("nav.home", "index.html").under("nav.targets", "targets/index.html").head(),
                lacking(pen, aimed, offered.keySet()), lacking(pen, offered, aimed.keySet()), pen.desk.offers.size(),
                silent.stream().mapToInt(bundle -> bundle.measures().size()).sum(), silent);
    }

    private static Stream<Ref> subjects(Target target) {
        return Stream.of(target.chains(), target.parks()).flatMap(List::stream);
    }

    private static List<Lack> lacking(Pen pen, Map<Ref, Integer> have, Collection<Ref> other) {
        List<Lack> lacking = new ArrayList<>();
        for (Kind kind : List.of(Kind.CHAIN, Kind.PARK)) {
            pen.desk.sorted(have.keySet().stream().filter(ref -> ref.kind() == kind && !other.contains(ref)).map(pen.desk.atlas::entity).toList(), pen.lang)
                    .forEach(entity -> lacking.add(new Lack(pen.link(entity.ref()), have.get(entity.ref()))));
        }
        return lacking;
    }

    private static Bundle bundle(Pen pen, Document document) {
        List<Desk.Offered> all = pen.desk.offers.stream().filter(one -> one.clause().document().equals(document.id())).toList();
        return new Bundle(pen.link(document.ref()), all.size(), all.stream().filter(one -> one.departments().isEmpty())
                .map(one -> new Part.Link(pen.in(one.measure().title()), pen.href(one.clause().ref()), "measure")).toList());
    }
}
