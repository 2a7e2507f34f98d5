package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;

/** Sets documents side by side that treat the same subjects: each pair has a page. */
final class Comparisons {

    /** The relation of a document to those that give way to it. */
    private static final String PREVAILS = "prevails-over";
    /** The status of a document whose validity is over. */
    private static final String ENDED = "validity-ended";

    private final Desk desk;
    /** By document, the clauses about each chain and park, and none for an indicator of one of its targets. */
    private final Map<Document, Map<Ref, List<Ref>>> treated = new HashMap<>();

    private final Provisions provisions;

    /** Two documents that have something in common, a subject or clauses that provide for the same matter; the first is the earlier. */
    record Pair(Document earlier, Document later, List<Ref> shared, List<Provisions.Match> provisions) {

        String file() {
            return Comparisons.file(earlier, later);
        }
    }

    /** A subject that both treat, and what each says of it. */
    private record Treatment(List<Ref> earlier, List<Ref> later, List<Desk.Aimed> earlierAims, List<Desk.Aimed> laterAims) {}

    Comparisons(Desk desk) {
        this.desk = desk;
        this.provisions = new Provisions(desk);
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

    static String file(Document earlier, Document later) {
        return earlier.id() + "--" + later.id() + ".html";
    }

    /** In the order of the later document, then of the earlier. */
    List<Pair> pairs() {
        List<Document> documents = desk.atlas.documents();
        List<Pair> pairs = new ArrayList<>();
        for (int later = 1; later < documents.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Set<Ref> shared = new TreeSet<>(treated.get(documents.get(earlier)).keySet());
                shared.retainAll(treated.get(documents.get(later)).keySet());
                List<Provisions.Match> matches = provisions.of(documents.get(earlier), documents.get(later));
                if (!shared.isEmpty() || !matches.isEmpty()) {
                    pairs.add(new Pair(documents.get(earlier), documents.get(later), List.copyOf(shared), matches));
                }
            }
        }
        return pairs;
    }

    ComparisonPage page(Pen pen, Pair pair) {
        String title = pen.in(pair.earlier().name()) + " · " + pen.in(pair.later().name());
        Head head = pen.heading("compare").under("nav.home", "index.html").under("nav.compare", "compare/index.html").title(title).description(title).head();
        List<Provisions.Block> provisions = Provisions.blocks(pen, pair.provisions());
        Set<List<String>> said = new HashSet<>();
        provisions.stream().flatMap(block -> Stream.concat(block.earlier().stream(), block.later().stream())).forEach(one -> said.add(whole(one.clause())));
        return new ComparisonPage(head, document(pen, pair.earlier()), document(pen, pair.later()), precedences(pen, pair),
                provisions, themes(pen, pair, Kind.CHAIN, said),
                themes(pen, pair, Kind.PARK, said), themes(pen, pair, Kind.INDICATOR, said));
    }

    private static ComparisonPage.Document document(Pen pen, Document document) {
        return new ComparisonPage.Document(pen.link(document.ref()), document.number().orElse(""), Pen.when(document), pen.standing(document));
    }

    /** What either document says of its precedence over the other. */
    private List<ComparisonPage.Precedence> precedences(Pen pen, Pair pair) {
        return Stream.concat(precedences(pen, pair.earlier(), pair.later()), precedences(pen, pair.later(), pair.earlier())).toList();
    }

    private Stream<ComparisonPage.Precedence> precedences(Pen pen, Document one, Document other) {
        return one.relations().stream().filter(relation -> relation.is().equals(PREVAILS) && reaches(one, relation, other))
                .map(relation -> new ComparisonPage.Precedence(pen.link(one.ref()),
                        relation.to().map(any -> pen.in(other.name())).orElseGet(() -> pen.in(relation.label())),
                        Optional.of(pen.standing(one)).filter(standing -> standing.is().equals(ENDED)).orElse(null), pen.proof(relation.evidence())));
    }

    /** A relation to documents that it does not name is to those of its own level of government: a city does not speak of a district's. */
    private boolean reaches(Document one, Document.Relation relation, Document other) {
        return relation.to().map(ref -> desk.atlas.entity(ref, Reference.class).document().equals(Optional.of(other.ref())))
                .orElseGet(() -> one.level().equals(other.level()));
    }

    /**
     * Subjects of which both documents say the same things are one theme.
     *
     * @param said the words that stand on the page already; those of these themes are added
     */
    private List<ComparisonPage.Theme> themes(Pen pen, Pair pair, Kind kind, Set<List<String>> said) {
        Map<Treatment, List<Entity>> themes = new LinkedHashMap<>();
        List<Entity> subjects = pair.shared().stream().filter(ref -> ref.kind() == kind).map(desk.atlas::entity).toList();
        desk.sorted(subjects, pen.lang).forEach(subject -> themes.computeIfAbsent(treatment(pair, subject.ref()), any -> new ArrayList<>()).add(subject));
        return Pen.each(themes.entrySet(), theme -> {
            List<Ref> refs = Pen.each(theme.getValue(), Entity::ref);
            return new ComparisonPage.Theme(Pen.each(refs, ref -> new ComparisonPage.Subject(kind.word + "-" + ref.id(), pen.link(ref))),
                    side(pen, theme.getKey().earlier(), theme.getKey().earlierAims(), refs, said),
                    side(pen, theme.getKey().later(), theme.getKey().laterAims(), refs, said));
        });
    }

    private Treatment treatment(Pair pair, Ref subject) {
        return new Treatment(treated.get(pair.earlier()).get(subject), treated.get(pair.later()).get(subject), aims(pair.earlier(), subject),
                aims(pair.later(), subject));
    }

    private List<Desk.Aimed> aims(Document document, Ref subject) {
        return desk.aimsAt(subject).stream().filter(one -> one.clause().document().equals(document.id())).toList();
    }

    private ComparisonPage.Side side(Pen pen, List<Ref> clauses, List<Desk.Aimed> aims, List<Ref> subjects, Set<List<String>> said) {
        return new ComparisonPage.Side(Pen.each(clauses, clause -> once(pen.mention(desk.atlas.entity(clause, Clause.class), subjects), said)), pen.aims(aims));
    }

    /** A paragraph that names ten industries stands on the page once, and that of a clause which stands there whole not again; then the clause is named only. */
    private static Part.Mention once(Part.Mention mention, Set<List<String>> said) {
        String words = mention.excerpt().stream().map(Run::text).collect(Collectors.joining());
        return !said.contains(whole(mention.clause())) && said.add(List.of(mention.clause().href(), words))
                ? mention : new Part.Mention(mention.clause(), mention.number(), mention.above(), List.of());
    }

    /** What is said by a clause that stands on the page whole. */
    private static List<String> whole(Part.Link clause) {
        return List.of(clause.href());
    }
}
