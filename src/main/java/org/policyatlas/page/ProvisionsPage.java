package org.policyatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.policyatlas.model.Document;

/** All clauses that provide for the same matter, two by two: who differs from whom, and on what. */
public record ProvisionsPage(Head head, int count, int differing, List<Group> groups) implements Page {

    /** Those of two documents; of one with itself where {@code later} is null. {@code page} sets the two side by side, or is null. */
    public record Group(Part.Link earlier, Part.Link later, Part.Link page, List<Provisions.Pair> pairs) {}

    @Override
    public String template() {
        return "page/provisions";
    }

    static ProvisionsPage of(Pen pen) {
        Provisions provisions = new Provisions(pen.desk);
        List<Group> groups = new ArrayList<>();
        List<Document> documents = pen.desk.atlas.documents();
        for (int later = 0; later < documents.size(); later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                List<Provisions.Match> matches = provisions.of(documents.get(earlier), documents.get(later));
                if (!matches.isEmpty()) {
                    groups.add(group(pen, documents.get(earlier), documents.get(later), matches));
                }
            }
        }
        return new ProvisionsPage(pen.heading("provisions").under("nav.home", "index.html").under("nav.compare", "compare/index.html").head(),
                provisions.count(), (int) groups.stream().flatMap(group -> group.pairs().stream()).filter(Provisions.Pair::differing).count(), groups);
    }

    private static Group group(Pen pen, Document earlier, Document later, List<Provisions.Match> matches) {
        SitePath page = new SitePath(pen.lang.word + "/compare/" + Comparisons.file(earlier, later));
        boolean one = earlier == later;
        return new Group(pen.link(earlier.ref()), one ? null : pen.link(later.ref()),
                one ? null : new Part.Link(pen.in(later.name()), pen.here.to(page) + "#provisions", "document"),
                Pen.each(matches, match -> Provisions.pair(pen, match)));
    }
}
