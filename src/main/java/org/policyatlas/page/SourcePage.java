package org.policyatlas.page;

import java.util.List;
import java.util.Optional;
import org.policyatlas.cover.Coverage;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Source;

/** A source: every line of the seed, and which clause took it. */
public record SourcePage(
        Head head,
        String name,
        String origin,
        String file,
        String sha256,
        boolean secondary,
        String share,
        int covered,
        int total,
        int furniture,
        List<String> defects,
        List<Repair> repairs,
        List<Part.Link> documents,
        String tag,
        List<Line> lines) implements Page {

    /** A character that the extraction got wrong. */
    public record Repair(Part.Link line, String was, String is, String reason) {}

    /** A line of the seed; the clauses are those that begin a run in it which the line before did not end with. */
    public record Line(int number, List<Segment> segments, List<Part.Link> clauses, boolean furniture, boolean uncovered) {}

    /** Characters of one owner: a clause's link, or the word for the furniture, or neither. */
    public record Segment(String text, String href, String title, String furniture, boolean uncovered) {}

    @Override
    public String template() {
        return "kind/source";
    }

    static SourcePage of(Pen pen, Source source) {
        Coverage coverage = pen.desk.atlas.coverage();
        Coverage.Share share = coverage.shares().get(source.id());
        List<Coverage.Line> lines = lines(coverage, source);
        Head head = pen.heading("sources").under("nav.home", "index.html").under("nav.sources", "sources/index.html")
                .title(pen.in(source.name()))
                .description(pen.in(source.name()) + " · " + source.file())
                .jsonLd(new Schema(pen).plain("DigitalDocument", source))
                .head();
        return new SourcePage(head, pen.in(source.name()), pen.in(source.origin()), source.file(), source.sha256(), source.secondary(),
                share.percent(), share.covered(), share.total(), furniture(lines), Pen.each(source.defects(), pen::in),
                Pen.each(source.repairs(), repair -> new Repair(new Part.Link(Integer.toString(repair.line()), "#l" + repair.line(), "source"),
                        repair.was(), repair.is(), pen.in(repair.reason()))),
                pen.links(pen.desk.users(source.ref(), Document.class).stream().map(Document::ref).toList()), Lang.ZH.tag,
                Pen.each(lines, line -> line(pen, line)));
    }

    /** The lines of the seed; what follows the last line feed is none. */
    static List<Coverage.Line> lines(Coverage coverage, Source source) {
        List<Coverage.Line> all = coverage.lines().get(source.id());
        return !all.isEmpty() && all.get(all.size() - 1).segments().isEmpty() ? all.subList(0, all.size() - 1) : all;
    }

    /** How many of the characters are furniture; the words of documents are the rest. */
    static int furniture(List<Coverage.Line> lines) {
        return (int) lines.stream().flatMap(line -> line.segments().stream())
                .filter(segment -> segment.furniture().isPresent())
                .flatMapToInt(segment -> segment.text().chars())
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }

    private static Line line(Pen pen, Coverage.Line line) {
        List<Segment> segments = Pen.each(line.segments(), segment -> segment(pen, segment));
        List<Part.Link> clauses = line.segments().stream().map(Coverage.Segment::clause).flatMap(Optional::stream).distinct().map(pen::link).toList();
        boolean furniture = !segments.isEmpty() && segments.stream().noneMatch(Segment::uncovered) && clauses.isEmpty()
                && segments.stream().anyMatch(segment -> !segment.furniture().isEmpty());
        return new Line(line.number(), segments, clauses, furniture, segments.stream().anyMatch(Segment::uncovered));
    }

    private static Segment segment(Pen pen, Coverage.Segment segment) {
        Optional<Ref> clause = segment.clause();
        return new Segment(segment.text(), clause.map(pen::href).orElse(""),
                clause.map(ref -> pen.name(pen.desk.atlas.entity(ref, Clause.class))).orElse(""),
                segment.furniture().map(kind -> pen.label("furniture", kind)).orElse(""), segment.uncovered());
    }
}
