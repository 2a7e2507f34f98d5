package org.policyatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Document;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Records;
import org.policyatlas.model.Source;
import org.policyatlas.model.Target;

/** What the build can say of the atlas as a whole: how much is proved and by what, what is missing, and what the editors added. */
public record BuildFigures(List<Figure> figures, List<Covered> sources, List<Waived> waivers, List<Gap> gaps, List<Slip> slips) {

    /** A number, and the key of the word for what it counts. */
    public record Figure(String of, int number) {}

    /** A source: how many of its characters that are no white space belong to something, and how many of these to the layout. */
    public record Covered(Part.Link source, String share, int covered, int total, int furniture) {}

    /** A finding that the editors accept until a day, an ISO date, and why. */
    public record Waived(String check, String reason, String until) {}

    /** What the seed lacks of a document. */
    public record Gap(Part.Link document, String what) {}

    /** A slip of the source, and the clause that holds it. */
    public record Slip(Part.Link clause, Part.Link document, String printed, String correct) {}

    static BuildFigures of(Pen pen) {
        Content content = pen.desk.atlas.content();
        return new BuildFigures(figures(content), Pen.each(content.all(Source.class), source -> covered(pen, source)),
                Pen.each(content.waivers(), waiver -> new Waived(waiver.check(), pen.in(waiver.reason()), waiver.until().toString())),
                gaps(pen), slips(pen));
    }

    private static List<Figure> figures(Content content) {
        List<Clause> clauses = content.allClauses();
        return List.of(
                new Figure("checks", Diagnostic.codes().size()),
                new Figure("clauses", count(clauses.stream().filter(Clause::hasPage))),
                new Figure("paragraphs", clauses.stream().flatMap(clause -> clause.text().stream()).mapToInt(text -> text.paragraphs(Lang.ZH).size()).sum()),
                new Figure("quotes", count(Stream.concat(content.entities().values().stream(), clauses.stream())
                        .flatMap(Records::records).filter(BuildFigures::isQuoted))),
                new Figure("notes", count(clauses.stream().filter(clause -> clause.note().isPresent()))),
                new Figure("editorial", editorial(content)));
    }

    /** A fact that names the words it rests on. */
    private static boolean isQuoted(Object record) {
        return record instanceof Evidence || record instanceof Target || record instanceof Measure.Rate || record instanceof Measure.Amount
                || record instanceof Measure.Duration || record instanceof Measure.Quoted;
    }

    /** Headings, places, dates and present names that no source gives. */
    private static int editorial(Content content) {
        return count(content.allClauses().stream().filter(clause -> clause.title().filter(title -> title.editorial()).isPresent()))
                + count(content.all(Park.class).stream().filter(park -> park.location().isPresent()))
                + count(content.all(Document.class).stream().flatMap(document -> document.dates().stream()).filter(date -> date.evidence().isEmpty()))
                + count(content.all(Organization.class).stream().filter(organization -> organization.successor().isPresent()));
    }

    private static int count(Stream<?> things) {
        return (int) things.count();
    }

    private static Covered covered(Pen pen, Source source) {
        Coverage coverage = pen.desk.atlas.coverage();
        Coverage.Share share = coverage.shares().get(source.id());
        return new Covered(pen.link(source.ref()), share.percent(), share.covered(), share.total(),
                SourcePage.furniture(SourcePage.lines(coverage, source)));
    }

    private static List<Gap> gaps(Pen pen) {
        List<Gap> gaps = new ArrayList<>();
        for (Document document : pen.desk.atlas.documents()) {
            document.gaps().forEach(gap -> gaps.add(new Gap(pen.link(document.ref()), pen.in(gap.what()))));
        }
        return gaps;
    }

    private static List<Slip> slips(Pen pen) {
        List<Slip> slips = new ArrayList<>();
        for (Document document : pen.desk.atlas.documents()) {
            for (Clause clause : pen.desk.atlas.clauses(document)) {
                clause.errata().forEach(slip -> slips.add(new Slip(
                        new Part.Link(pen.desk.shortNumber(clause, pen.lang), pen.href(clause.ref()), clause.ref().kind().word),
                        pen.link(document.ref()), slip.printed(), slip.correct())));
            }
        }
        return slips;
    }
}
