package org.policyatlas.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Ref;

/** Clauses that provide for the same matter, as the editors have paired them: what each gives, and where their figures differ. */
public final class Provisions {

    private final Map<Ref, Integer> readingOrder = new HashMap<>();
    private final List<Match> matches = new ArrayList<>();

    /** Two clauses, in the order of their documents and within one document in reading order; and the editors' note on how they compare. */
    record Match(Clause earlier, Clause later, Optional<Bilingual> note) {

        boolean isOf(Document one, Document other) {
            return earlier.document().equals(one.id()) && later.document().equals(other.id());
        }

        boolean shares(Match other) {
            return earlier == other.earlier || later == other.later;
        }
    }

    /**
     * Two clauses side by side.
     *
     * @param note how they compare, in the editors' words; empty where they have not said it
     * @param differing whether any figure of one is another in the other
     */
    public record Pair(Provision earlier, Provision later, List<Run> note, boolean differing) {}

    /** One of them: the clause, with its first words, and what it gives. */
    public record Provision(Part.Mention clause, List<Gift> gifts) {}

    /** Clauses of two documents of which one answers to another, each of them once: what the editors say of each pair, and the clauses. */
    public record Block(List<Note> notes, List<Whole> earlier, List<Whole> later) {

        /** Whether any figure of one side is another on the other. */
        public boolean differing() {
            return Stream.of(earlier, later).flatMap(List::stream).flatMap(one -> one.gifts().stream()).flatMap(gift -> gift.sums().stream())
                    .anyMatch(Compared::differs);
        }
    }

    /**
     * How two clauses compare.
     *
     * @param words the editors' words; empty where they have not said it
     */
    public record Note(Part.Link earlier, Part.Link later, List<Run> words) {}

    /** A clause with its whole text, paragraph by paragraph, and what it gives. */
    public record Whole(Part.Link clause, List<String> text, List<Gift> gifts) {}

    /** A measure, and its figures. */
    public record Gift(Part.Link measure, String instrument, List<Compared> sums) {}

    /** A figure; it differs where the one figure that the other clause gives for the same instrument, role, basis, case and unit is another. */
    public record Compared(Part.Sum sum, boolean differs) {}

    /** What must be the same for two figures to be comparable. */
    private record Basis(String instrument, String role, String of, String per, String label, String unit) {

        static Basis of(Part.Offer offer, Part.Sum sum) {
            return new Basis(offer.instrument(), sum.role(), sum.of(), sum.per(), sum.label(), sum.figure().unit());
        }
    }

    Provisions(Desk desk) {
        desk.atlas.documents().stream().flatMap(document -> desk.atlas.clauses(document).stream())
                .forEach(clause -> readingOrder.put(clause.ref(), readingOrder.size()));
        Set<Set<Ref>> seen = new HashSet<>();
        for (Clause clause : desk.atlas.content().allClauses()) {
            for (Clause.Parallel parallel : clause.seeAlso()) {
                if (seen.add(Set.of(clause.ref(), parallel.clause()))) {
                    matches.add(match(clause, desk.atlas.entity(parallel.clause(), Clause.class), parallel.note()));
                }
            }
        }
        matches.sort(Comparator.comparing((Match match) -> readingOrder.get(match.earlier().ref()))
                .thenComparing(match -> readingOrder.get(match.later().ref())));
    }

    private Match match(Clause one, Clause other, Optional<Bilingual> note) {
        boolean inOrder = readingOrder.get(one.ref()) < readingOrder.get(other.ref());
        return new Match(inOrder ? one : other, inOrder ? other : one, note);
    }

    int count() {
        return matches.size();
    }

    /** The pairs of two documents, or of one with itself. */
    List<Match> of(Document earlier, Document later) {
        return matches.stream().filter(match -> match.isOf(earlier, later)).toList();
    }

    static Pair pair(Pen pen, Match match) {
        List<Part.Offer> earlier = pen.offers(pen.desk.offersIn(match.earlier()));
        List<Part.Offer> later = pen.offers(pen.desk.offersIn(match.later()));
        Provision first = provision(pen, match.earlier(), earlier, later);
        Provision second = provision(pen, match.later(), later, earlier);
        boolean differing = List.of(first, second).stream().flatMap(side -> side.gifts().stream()).flatMap(gift -> gift.sums().stream())
                .anyMatch(Compared::differs);
        return new Pair(first, second, pen.runs(match.note()), differing);
    }

    private static Provision provision(Pen pen, Clause clause, List<Part.Offer> own, List<Part.Offer> others) {
        return new Provision(pen.mention(clause, clause.ref()), gifts(own, List.of(others)));
    }

    /** @param counterparts what each clause gives that answers to the one that gives these */
    private static List<Gift> gifts(List<Part.Offer> own, List<List<Part.Offer>> counterparts) {
        return Pen.each(own, offer -> new Gift(new Part.Link(offer.title(), offer.href(), "measure"), offer.instrumentLabel(),
                Pen.each(offer.sums(), sum -> {
                    Basis basis = Basis.of(offer, sum);
                    return new Compared(sum, counterparts.stream().anyMatch(others -> differ(figures(basis, own), figures(basis, others))));
                })));
    }

    /** Pairs of which one has a clause of the other are one block, so that no clause stands on a page twice. */
    static List<Block> blocks(Pen pen, List<Match> matches) {
        List<List<Match>> groups = new ArrayList<>();
        for (Match match : matches) {
            List<Match> group = new ArrayList<>();
            groups.removeIf(other -> other.stream().anyMatch(match::shares) && group.addAll(other));
            group.add(match);
            groups.add(group);
        }
        groups.forEach(group -> group.sort(Comparator.comparing(matches::indexOf)));
        groups.sort(Comparator.comparing(group -> matches.indexOf(group.get(0))));
        return Pen.each(groups, group -> block(pen, group));
    }

    private static Block block(Pen pen, List<Match> group) {
        return new Block(
                Pen.each(group, match -> new Note(pen.link(match.earlier().ref()), pen.link(match.later().ref()), pen.runs(match.note()))),
                Pen.each(group.stream().map(Match::earlier).distinct().toList(),
                        clause -> whole(pen, clause, group.stream().filter(match -> match.earlier() == clause).map(Match::later).toList())),
                Pen.each(group.stream().map(Match::later).distinct().toList(),
                        clause -> whole(pen, clause, group.stream().filter(match -> match.later() == clause).map(Match::earlier).toList())));
    }

    private static Whole whole(Pen pen, Clause clause, List<Clause> counterparts) {
        return new Whole(pen.link(clause.ref()),
                clause.text().map(text -> text.paragraphs(pen.lang)).orElseGet(() -> List.of(pen.desk.prose(clause, pen.lang).text())),
                gifts(pen.offers(pen.desk.offersIn(clause)), Pen.each(counterparts, other -> pen.offers(pen.desk.offersIn(other)))));
    }

    private static List<Part.Figure> figures(Basis basis, List<Part.Offer> offers) {
        return offers.stream().flatMap(offer -> offer.sums().stream().filter(sum -> Basis.of(offer, sum).equals(basis))).map(Part.Sum::figure).toList();
    }

    /** Where a clause gives several figures on one basis, nothing says which of them answers to which. */
    private static boolean differ(List<Part.Figure> own, List<Part.Figure> others) {
        return own.size() == 1 && others.size() == 1 && !same(own.get(0), others.get(0));
    }

    private static boolean same(Part.Figure one, Part.Figure other) {
        return same(one.value(), other.value()) && same(one.low(), other.low()) && same(one.high(), other.high());
    }

    /** 333.333 hectares and 333.33 are one figure, rounded twice. */
    private static boolean same(String one, String other) {
        if (one.equals(other) || one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        BigDecimal a = new BigDecimal(one);
        BigDecimal b = new BigDecimal(other);
        int digits = Math.min(a.scale(), b.scale());
        return digits > 0 && a.setScale(digits, RoundingMode.HALF_UP).compareTo(b.setScale(digits, RoundingMode.HALF_UP)) == 0;
    }
}
