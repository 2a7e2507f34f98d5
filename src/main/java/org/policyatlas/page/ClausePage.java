package org.policyatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyatlas.cover.Coverage;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Lines;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Source;

/** A clause: its words in both languages, the facts in it, where it stands, and how to cite it. */
public record ClausePage(
        Head head,
        String name,
        String number,
        List<Heading> headings,
        boolean editorialTitle,
        String kind,
        Part.Link document,
        String documentNumber,
        Part.Standing standing,
        boolean secondary,
        List<Part.Row> rows,
        List<Part.Grid> grids,
        List<Part.Offer> offers,
        List<Part.Aim> aims,
        List<Part.Link> lead,
        List<Part.Link> with,
        List<Part.Link> about,
        List<Parallel> seeAlso,
        List<Erratum> errata,
        List<Run> note,
        List<Part.Link> lines,
        String sourceFile,
        List<Extract> extracts,
        List<Part.Link> children,
        Part.Link previous,
        Part.Link next,
        List<Part.Link> proves,
        Citation citation,
        String permalink) implements Page {

    /** How many lines of the seed are shown before and after those of the clause. */
    private static final int AROUND = 2;
    private static final Pattern NUMBERED = Pattern.compile("[〔\\[(（](\\d{4})[〕\\])）]");

    /** Number and title in one language. */
    public record Heading(String tag, String number, String title) {}

    /**
     * What a citation needs, in Chinese for GB/T 7714 and in English; what is missing is empty.
     *
     * @param date the document's first date, as an ISO date, or the year in its number
     * @param key by which BibTeX knows it
     */
    public record Citation(Cited zh, Cited en, String number, String date, String key) {}

    /** @param caveat why the document is not simply the issuers' word, such as a draft; empty where it is */
    public record Cited(List<String> issuers, String title, String caveat, String clause, String site) {}

    /** A clause that provides for the same matter, and how the two compare. */
    public record Parallel(Part.Link clause, Part.Link document, Part.Standing standing, List<Run> note) {}

    /** Lines of the seed that follow each other: those of the clause, with some before and after. */
    public record Extract(List<Line> lines) {}

    /** A line of the seed, in pieces. */
    public record Line(int number, String href, List<Piece> pieces) {}

    /** Characters of a line, of this clause or not. */
    public record Piece(String text, boolean own) {}

    /** A slip of the source. */
    public record Erratum(String printed, String correct, String reason) {}

    @Override
    public String template() {
        return "kind/clause";
    }

    static ClausePage of(Pen pen, Clause clause) {
        Document document = pen.desk.atlas.document(clause);
        Source source = pen.desk.atlas.entity(document.source(), Source.class);
        Head head = head(pen, clause, document);
        return new ClausePage(head, pen.name(clause), Marker.of(clause, pen.lang), headings(clause),
                clause.title().filter(title -> title.editorial()).isPresent(),
                clause.kind().map(kind -> pen.label("clause-kinds", kind)).orElse(""),
                pen.link(document.ref()), document.number().orElse(""), pen.standing(document), source.secondary(),
                pen.markedRows(clause), pen.grids(clause, true),
                pen.offers(pen.desk.offersIn(clause)),
                pen.aims(pen.desk.aimsIn(clause)),
                pen.links(clause.lead()), pen.links(clause.with()), about(pen, clause), seeAlso(pen, clause),
                errata(pen, clause), pen.runs(clause.note()), lines(pen, clause, source), source.file(), extracts(pen, clause, source),
                Pen.each(pen.desk.children(clause), child -> pen.link(child.ref())),
                pen.desk.before(clause).map(pen::link).orElse(null), pen.desk.after(clause).map(pen::link).orElse(null), proves(pen, clause), citation(pen, clause, document), head.url());
    }

    private static Citation citation(Pen pen, Clause clause, Document document) {
        return new Citation(cited(pen, clause, document, Lang.ZH), cited(pen, clause, document, Lang.EN), document.number().orElse(""),
                dated(document), document.id() + "-" + clause.local());
    }

    /** The years that a document plans would be a wrong date; its number has the year in which it was given. */
    private static String dated(Document document) {
        String date = Pen.date(document);
        return date.isEmpty() ? document.number().map(NUMBERED::matcher).filter(Matcher::find).map(found -> found.group(1)).orElse("") : date;
    }

    private static Cited cited(Pen pen, Clause clause, Document document, Lang lang) {
        return new Cited(Pen.each(document.issuers(), issuer -> Pen.name(pen.desk.atlas.entity(issuer), lang)), document.title().in(lang),
                caveat(pen, document, lang), Pen.name(clause, lang), pen.desk.atlas.content().imprint().title().in(lang));
    }

    private static String caveat(Pen pen, Document document, Lang lang) {
        String is = pen.desk.atlas.statuses().get(document.ref()).is();
        return Pen.PROVISIONAL.contains(is) ? pen.desk.label("statuses", is, lang) : "";
    }

    private static Head head(Pen pen, Clause clause, Document document) {
        org.policyatlas.page.Heading heading = pen.heading("documents").under("nav.home", "index.html")
                .under("nav.documents", "documents/index.html").under(document.ref());
        pen.desk.above(clause).forEach(parent -> heading.under(parent.ref()));
        String text = clause.text().map(body -> body.in(pen.lang)).orElse("");
        return heading.title(title(pen, clause) + " · " + pen.in(document.name()))
                .description(text.isEmpty() ? pen.name(clause) + " · " + pen.in(document.title()) : text)
                .jsonLd(new Schema(pen).clause(clause))
                .head();
    }

    /** With the nearest heading above that tells it from its namesakes. */
    private static String title(Pen pen, Clause clause) {
        Optional<Clause> telling = pen.desk.above(clause).stream()
                .filter(above -> pen.desk.hasNamesake(clause) && !pen.desk.hasNamesake(above)).reduce((further, nearer) -> nearer);
        return pen.name(clause) + telling.map(above -> " · " + pen.name(above)).orElse("");
    }

    private static List<Heading> headings(Clause clause) {
        List<Heading> headings = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            headings.add(new Heading(lang.tag, Marker.of(clause, lang), clause.title().map(title -> title.both().in(lang)).orElse("")));
        }
        return headings;
    }

    static List<Erratum> errata(Pen pen, Clause clause) {
        return Pen.each(clause.errata(), slip -> new Erratum(slip.printed(), slip.correct(), pen.in(slip.reason())));
    }

    private static List<Parallel> seeAlso(Pen pen, Clause clause) {
        return Pen.each(pen.desk.parallels(clause), parallel -> {
            Document document = pen.desk.atlas.document(pen.desk.atlas.entity(parallel.clause(), Clause.class));
            return new Parallel(pen.link(parallel.clause()), pen.link(document.ref()), pen.standing(document), pen.runs(parallel.note()));
        });
    }

    private static List<Part.Link> about(Pen pen, Clause clause) {
        return clause.about().stream()
                .flatMap(of -> Stream.of(of.parks(), of.chains(), of.projects(), of.organizations(), of.districts()))
                .flatMap(List::stream).distinct().map(pen::link).toList();
    }

    private static List<Part.Link> lines(Pen pen, Clause clause, Source source) {
        return Pen.each(clause.source(), (Lines lines) ->
                new Part.Link(lines.toString(), pen.href(pen.desk.addresses.line(source.ref(), lines.from(), pen.lang)), Kind.SOURCE.word));
    }

    /** The lines that the clause names, each run of them with its surroundings; runs that touch are one. */
    private static List<Extract> extracts(Pen pen, Clause clause, Source source) {
        List<Coverage.Line> all = SourcePage.lines(pen.desk.atlas.coverage(), source);
        List<Extract> extracts = new ArrayList<>();
        int last = 0;
        for (Lines lines : clause.source()) {
            int from = Math.max(1, lines.from() - AROUND);
            int to = Math.min(all.size(), lines.to() + AROUND);
            boolean touches = !extracts.isEmpty() && from <= last + 1 && to >= last;
            List<Line> extract = Pen.each(all.subList((touches ? last + 1 : from) - 1, to), line -> line(pen, clause, source, line));
            if (touches) {
                extracts.get(extracts.size() - 1).lines().addAll(extract);
            } else {
                extracts.add(new Extract(new ArrayList<>(extract)));
            }
            last = to;
        }
        return extracts;
    }

    private static Line line(Pen pen, Clause clause, Source source, Coverage.Line line) {
        return new Line(line.number(), pen.href(pen.desk.addresses.line(source.ref(), line.number(), pen.lang)),
                Pen.each(line.segments(), segment -> new Piece(segment.text(), segment.clause().equals(Optional.of(clause.ref())))));
    }

    /** The entities of which this clause proves a fact. */
    private static List<Part.Link> proves(Pen pen, Clause clause) {
        Set<Ref> proven = new LinkedHashSet<>(pen.desk.provenBy(clause.ref()));
        clause.about().ifPresent(of -> Stream.of(of.parks(), of.chains(), of.projects(), of.organizations(), of.districts())
                .forEach(proven::removeAll));
        return pen.sortedLinks(Pen.each(proven, (Ref ref) -> pen.desk.atlas.entity(ref)));
    }
}
