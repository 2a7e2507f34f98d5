package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;

/** Sets documents side by side that treat the same subjects: each pair has a page. */
final class Comparisons {

    private final Desk desk;
    /** By document, the clauses about each chain and park, and none for an indicator of one of its targets. */
    private final Map<Document, Map<Ref, List<Ref>>> treated = new HashMap<>();

    /** Two documents that have something in common; the first is the earlier. */
    record Pair(Document earlier, Document later, List<Ref> shared) {

        String file() {
            return earlier.id() + "--" + later.id() + ".html";
        }
    }

    Comparisons(Desk desk) {
        this.desk = desk;
        desk.atlas.documents().forEach(document -> treated.put(document, new TreeMap<>()));
        desk.atlas.backlinks().forEach((ref, links) -> {
            if (ref.kind() == Kind.CHAIN || ref.kind() == Kind.PARK) {
                links.about().forEach(clause -> clauses(clause, ref).add(clause));
            }
        });
        desk.aims.forEach(one -> clauses(one.clause().ref(), one.target().indicator()));
    }

    private List<Ref> clauses(Ref clause, Ref subject) {
        Document document = desk.atlas.document(desk.atlas.entity(clause, Clause.class));
        return treated.get(document).computeIfAbsent(subject, any -> new ArrayList<>());
    }

    /** In the order of the later document, then of the earlier. */
    List<Pair> pairs() {
        List<Document> documents = desk.atlas.documents();
        List<Pair> pairs = new ArrayList<>();
        for (int later = 1; later < documents.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Set<Ref> shared = new TreeSet<>(treated.get(documents.get(earlier)).keySet());
                shared.retainAll(treated.get(documents.get(later)).keySet());
                if (!shared.isEmpty()) {
                    pairs.add(new Pair(documents.get(earlier), documents.get(later), List.copyOf(shared)));
                }
            }
        }
        return pairs;
    }

    ComparisonPage page(Pen pen, Pair pair) {
        String title = pen.in(pair.earlier().name()) + " · " + pen.in(pair.later().name());
        Head head = pen.heading("compare").under("nav.home", "index.html").under("nav.compare", "compare/index.html").title(title).description(title).head();
        return new ComparisonPage(head, document(pen, pair.earlier()), document(pen, pair.later()), themes(pen, pair, Kind.CHAIN),
                themes(pen, pair, Kind.PARK), themes(pen, pair, Kind.INDICATOR));
    }

    private static ComparisonPage.Document document(Pen pen, Document document) {
        return new ComparisonPage.Document(pen.link(document.ref()), document.number().orElse(""), Pen.when(document), pen.standing(document));
    }

    private List<ComparisonPage.Theme> themes(Pen pen, Pair pair, Kind kind) {
        List<Entity> subjects = pair.shared().stream().filter(ref -> ref.kind() == kind).map(desk.atlas::entity).toList();
        return Pen.each(desk.sorted(subjects, pen.lang), subject -> new ComparisonPage.Theme(kind.word + "-" + subject.ref().id(), pen.link(subject.ref()),
                side(pen, pair.earlier(), subject.ref()), side(pen, pair.later(), subject.ref())));
    }

    private ComparisonPage.Side side(Pen pen, Document document, Ref subject) {
        List<Part.Mention> clauses = Pen.each(treated.get(document).get(subject), clause -> pen.mention(desk.atlas.entity(clause, Clause.class), subject));
        return new ComparisonPage.Side(clauses, pen.aims(desk.aimsAt(subject).stream()
                .filter(one -> one.clause().document().equals(document.id())).toList()));
    }
}
