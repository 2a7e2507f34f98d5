package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;

/**
 * What the documents leave open, as the data have it: chains and parks with targets and no measure, or with measures and no target, measures for
 * which no clause names a department; and what the sources lack.
 *
 * @param targets how many targets the chains and parks without a measure have together
 */
public record GapsPage(Head head, List<Lack> withoutMeasure, int targets, List<Lack> withoutTarget, int measures, int duties, List<Bundle> withoutDepartment,
        int missing, List<Holed> holed) implements Page {

    /** A chain or park, how many targets or measures it has without the other, and where they stand. */
    public record Lack(Part.Link subject, int count, String href) {}

    /** The measures of a document for which it names nobody, out of all of them, and where all stand. */
    public record Bundle(Part.Link document, int of, String href, List<Part.Link> measures) {}

    /** A document of which the source lacks something. */
    public record Holed(Part.Link document, List<Hole> holes) {}

    /** What is missing, and the unit of the text after which it is; null at the beginning. */
    public record Hole(Part.Link after, String what) {}

    @Override
    public String template() {
        return "page/gaps";
    }

    static GapsPage of(Pen pen) {
        Map<Ref, Integer> aimed = new LinkedHashMap<>();
        // A result is nothing to be reached any more: no measure need serve it.
        pen.desk.aims.stream().map(Desk.Aimed::target).filter(target -> !target.result()).flatMap(GapsPage::subjects)
                .forEach(ref -> aimed.merge(ref, 1, Integer::sum));
        Map<Ref, Integer> offered = new LinkedHashMap<>();
        pen.desk.offers.stream().flatMap(one -> one.about().stream()).filter(ref -> ref.kind() != Kind.DISTRICT)
                .forEach(ref -> offered.merge(ref, 1, Integer::sum));
        List<Bundle> silent = pen.desk.atlas.documents().stream().map(document -> bundle(pen, document)).filter(bundle -> !bundle.measures().isEmpty()).toList();
        List<Holed> holed = pen.desk.atlas.documents().stream().filter(document -> !document.gaps().isEmpty()).map(document -> holed(pen, document)).toList();
        List<Lack> withoutMeasure = lacking(pen, aimed, offered.keySet(), ref -> pen.href(ref) + "#targets");
        Set<Ref> idle = aimed.keySet().stream().filter(ref -> !offered.containsKey(ref)).collect(Collectors.toSet());
        int targets = (int) pen.desk.aims.stream().map(Desk.Aimed::target).filter(target -> !target.result())
                .filter(target -> subjects(target).anyMatch(idle::contains)).count();
        return new GapsPage(pen.heading("gaps").under("nav.home", "index.html").under("nav.targets", "targets/index.html").head(),
                withoutMeasure, targets, lacking(pen, offered, aimed.keySet(), ref -> finder(pen, ref)), pen.desk.offers.size(),
                silent.stream().mapToInt(bundle -> bundle.measures().size()).sum(), silent,
                holed.stream().mapToInt(one -> one.holes().size()).sum(), holed);
    }

    /** The measures of a thing, in the finder. */
    private static String finder(Pen pen, Ref ref) {
        return pen.here.to(new SitePath(pen.lang.word + "/measures/index.html")) + "?" + ref.kind().word + "=" + ref.id();
    }

    private static Holed holed(Pen pen, Document document) {
        return new Holed(pen.link(document.ref()), Pen.each(document.gaps(), gap -> new Hole(gap.after().map(ref -> after(pen, document, ref)).orElse(null),
                pen.in(gap.what()))));
    }

    /** The whole text of the document says what is missing where it is missing. */
    private static Part.Link after(Pen pen, Document document, Ref ref) {
        Clause clause = pen.desk.atlas.entity(ref, Clause.class);
        return new Part.Link(pen.desk.shortNumber(clause, pen.lang), pen.href(document.ref()) + "#" + DocumentPage.anchor(clause), ref.kind().word);
    }

    private static Stream<Ref> subjects(Target target) {
        return Stream.of(target.chains(), target.parks()).flatMap(List::stream);
    }

    private static List<Lack> lacking(Pen pen, Map<Ref, Integer> have, Collection<Ref> other, Function<Ref, String> where) {
        List<Lack> lacking = new ArrayList<>();
        for (Kind kind : List.of(Kind.CHAIN, Kind.PARK)) {
            pen.desk.sorted(have.keySet().stream().filter(ref -> ref.kind() == kind && !other.contains(ref)).map(pen.desk.atlas::entity).toList(), pen.lang)
                    .forEach(entity -> lacking.add(new Lack(pen.link(entity.ref()), have.get(entity.ref()), where.apply(entity.ref()))));
        }
        return lacking;
    }

    private static Bundle bundle(Pen pen, Document document) {
        List<Desk.Offered> all = pen.desk.offers.stream().filter(one -> one.clause().document().equals(document.id())).toList();
        return new Bundle(pen.link(document.ref()), all.size(), finder(pen, document.ref()), all.stream().filter(one -> one.departments().isEmpty())
                .map(one -> new Part.Link(pen.in(one.measure().title()), pen.href(one.clause().ref()), "measure")).toList());
    }
}
