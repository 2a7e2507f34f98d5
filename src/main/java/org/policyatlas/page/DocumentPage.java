package org.policyatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;
import org.policyatlas.model.Source;

/** A document: what it is, how much it is worth, and all its words. */
public record DocumentPage(
        Head head,
        String id,
        String name,
        String title,
        String otherTitle,
        String otherTag,
        String number,
        String kind,
        String level,
        List<Part.Link> issuers,
        List<Part.Link> districts,
        List<Dated> dates,
        Part.Link source,
        String sourceName,
        boolean secondary,
        Part.Standing standing,
        String stage,
        Part.Proof stageProof,
        String period,
        String outlook,
        Part.Proof periodProof,
        int validYears,
        Part.Proof validityProof,
        List<Relation> relations,
        List<Run> outline,
        List<Node> contents,
        List<String> gapsBefore,
        List<Unit> units,
        List<Part.Group> citedBy,
        List<Cited> cites,
        int clauses,
        int headings,
        int offers,
        int aims) implements Page {

    /** A date: an ISO date, what happened on it, and what says so (null when the editors know it from elsewhere). */
    public record Dated(String event, String date, Part.Proof proof) {}

    /** What the document says of another; the link is null where no reference is named, and then the words say what it is to. */
    public record Relation(String label, Part.Link to, String words, Part.Proof proof) {}

    /** A line of the contents. */
    public record Node(String number, String title, String anchor, List<Node> children) {}

    /**
     * A unit of the text.
     *
     * @param level 1 for the widest
     * @param href its own page, or empty for a bare heading
     * @param gaps what is missing after it
     */
    public record Unit(
            String anchor,
            int level,
            String href,
            String name,
            List<ClausePage.Heading> headings,
            boolean editorial,
            List<Part.Row> rows,
            List<Part.Grid> grids,
            List<ClausePage.Erratum> errata,
            List<Run> note,
            List<String> gaps) {}

    /** A document that this one cites, and where. */
    public record Cited(Part.Link to, List<Part.Link> clauses) {}

    @Override
    public String template() {
        return "kind/document";
    }

    static DocumentPage of(Pen pen, Document document) {
        Lang other = pen.lang.other();
        Source source = pen.desk.atlas.entity(document.source(), Source.class);
        List<Clause> clauses = pen.desk.atlas.clauses(document);
        Head head = pen.heading("documents").under("nav.home", "index.html").under("nav.documents", "documents/index.html")
                .title(pen.in(document.name()))
                .description(pen.in(document.title()) + document.number().map(number -> " · " + number).orElse(""))
                .jsonLd(new Schema(pen).document(document))
                .head();
        return new DocumentPage(head, document.id(), pen.in(document.name()), pen.in(document.title()), document.title().in(other), other.tag,
                document.number().orElse(""), pen.label("document-kinds", document.kind()), pen.label("levels", document.level()),
                pen.links(document.issuers()), pen.links(document.districts()),
                Pen.each(document.dates(), dated -> new Dated(pen.label("events", dated.event()), dated.date().toString(), pen.proof(dated.evidence()))),
                pen.link(source.ref()), pen.in(source.name()), source.secondary(), pen.standing(document),
                pen.label("stages", document.stage().is()), pen.proof(document.stage().evidence()),
                document.period().map(period -> period.from() + "–" + period.to()).orElse(""),
                document.period().flatMap(Document.Period::outlook).map(Object::toString).orElse(""),
                pen.proof(document.period().map(Document.Period::evidence)), document.validity().map(Document.Validity::years).orElse(0),
                pen.proof(document.validity().map(Document.Validity::evidence)),
                Pen.each(document.relations(), relation -> new Relation(pen.label("relations", relation.is()),
                        relation.to().map(pen::link).orElse(null), pen.in(relation.label()), pen.proof(relation.evidence()))),
                pen.runs(document.outline()),
                Pen.each(clauses.stream().filter(clause -> pen.desk.parent(clause).isEmpty()).toList(), clause -> node(pen, clause)),
                gaps(pen, document, Optional.empty()), Pen.each(clauses, clause -> unit(pen, document, clause)),
                pen.groups(pen.desk.atlas.cited().getOrDefault(document.ref(), List.of()), document.ref()), cites(pen, document, clauses),
                (int) clauses.stream().filter(Clause::hasPage).count(), (int) clauses.stream().filter(clause -> !clause.hasPage()).count(),
                clauses.stream().mapToInt(clause -> clause.measures().size()).sum(),
                clauses.stream().mapToInt(clause -> clause.targets().size()).sum());
    }

    private static Node node(Pen pen, Clause clause) {
        return new Node(Marker.of(clause, pen.lang), clause.title().map(title -> title.both().in(pen.lang)).orElse(""), anchor(clause),
                Pen.each(pen.desk.children(clause), child -> node(pen, child)));
    }

    /** Where a unit of the text stands on the page. */
    static String anchor(Clause clause) {
        return "c-" + clause.local();
    }

    private static Unit unit(Pen pen, Document document, Clause clause) {
        List<ClausePage.Heading> headings = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            headings.add(new ClausePage.Heading(lang.tag, Marker.of(clause, lang), clause.title().map(title -> title.both().in(lang)).orElse("")));
        }
        return new Unit(anchor(clause), pen.desk.above(clause).size() + 1, clause.hasPage() ? pen.href(clause.ref()) : "", pen.name(clause),
                headings, clause.title().filter(title -> title.editorial()).isPresent(), pen.rows(clause), pen.grids(clause, false), ClausePage.errata(pen, clause), pen.runs(clause.note()),
                gaps(pen, document, Optional.of(clause.ref())));
    }

    private static List<String> gaps(Pen pen, Document document, Optional<Ref> after) {
        return document.gaps().stream().filter(gap -> gap.after().equals(after)).map(gap -> pen.in(gap.what())).toList();
    }

    /** The references that the document's clauses name, in the order of their first mention. */
    private static List<Cited> cites(Pen pen, Document document, List<Clause> clauses) {
        Map<Ref, List<Part.Link>> cites = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            for (Ref reference : pen.desk.namedIn(clause)) {
                boolean itself = reference.kind() == Kind.REFERENCE
                        && pen.desk.atlas.entity(reference, Reference.class).document().equals(Optional.of(document.ref()));
                if (reference.kind() == Kind.REFERENCE && !itself) {
                    cites.computeIfAbsent(reference, any -> new ArrayList<>()).add(pen.link(clause.ref()));
                }
            }
        }
        return Pen.each(cites.entrySet(), entry -> new Cited(pen.link(entry.getKey()), entry.getValue()));
    }
}
