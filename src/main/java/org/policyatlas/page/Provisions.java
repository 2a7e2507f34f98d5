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
        return new Provision(pen.mention(clause, clause.ref()), Pen.each(own, offer -> new Gift(
                new Part.Link(offer.title(), offer.href(), "measure"), offer.instrumentLabel(),
                Pen.each(offer.sums(), sum -> new Compared(sum, differ(figures(Basis.of(offer, sum), own), figures(Basis.of(offer, sum), others)))))));
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
