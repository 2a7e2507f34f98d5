package org.policyatlas.page;

import java.util.List;

/** What several sorts of page have in common. Each record says its words in the language of the page it stands on. */
public final class Part {

    private Part() {}

    /** A name that leads to its page. */
    public record Link(String text, String href, String kind) {}

    /** Words of one language, in runs. */
    public record Voice(String tag, List<Stretch> stretches) {}

    /**
     * Runs that belong together.
     *
     * @param id where a fact that rests on them leads; empty where none does, or where they go on with what an earlier stretch began
     * @param quoted whether a fact rests on them
     * @param sentence which sentences of the other language say the same: those with its number; 0 where only the paragraphs correspond
     */
    public record Stretch(String id, boolean quoted, int sentence, List<Run> runs) {}

    /** A paragraph, in each language. */
    public record Row(String id, List<Voice> voices) {}

    /** A table in one language. */
    public record Grid(String tag, List<GridCell> columns, List<GridRow> rows) {}

    /** A row of a table; its anchor is empty where no fact rests on it. */
    public record GridRow(String anchor, List<GridCell> cells) {}

    /** A cell of a table; editorial where the editors added it. */
    public record GridCell(List<Run> runs, boolean editorial) {}

    /**
     * What a fact rests on.
     *
     * @param quote the words, in the language of the source, and {@code said} the sentence of the translation that says them; empty
     *        where the page is in the language of the source or no sentence corresponds
     * @param number what a reference to the clause calls it, and {@code clause} its heading, or empty
     * @param caveat what must be known of the document, or null
     * @param own whether the page is of that document
     */
    public record Proof(String quote, String tag, String said, String href, String number, String clause, String document, Caveat caveat,
            boolean own) {}

    /** A document that is a draft, has ended or is only reported: the status and what pages call it. */
    public record Caveat(String is, String label) {}

    /** What a document is worth on the as-of date; {@code until} is an ISO date or empty, {@code because} may be null. */
    public record Standing(String is, String label, String until, Proof because) {}

    /**
     * A number with all that belongs to it. Numbers are plain decimals; what is missing is empty.
     *
     * @param unit the unit's id, and what pages call it
     * @param is the comparator's id, and what pages call it
     */
    public record Figure(String value, String low, String high, String unit, String unitLabel, String is, String isLabel) {

        public boolean empty() {
            return value.isEmpty() && low.isEmpty() && high.isEmpty();
        }
    }

    /** One thing stated of something: in a figure, in words, or by a link. */
    public record Statement(String label, Figure figure, List<Run> words, Proof proof) {}

    /** Something that stands in a relation to the thing of the page, and what says so (null when nothing needs to). */
    public record Related(Link link, String note, Proof proof) {}

    /** A clause, with the words of it that matter here. */
    public record Mention(Link clause, String number, String above, List<Run> excerpt) {}

    /** Clauses of one document. */
    public record Group(Link document, String number, String when, Standing standing, List<Mention> mentions) {}

    /** A figure of a measure, by its role: rate, cap, amount, threshold or period. */
    public record Sum(String role, Figure figure, String of, String per, String label, Proof proof) {}

    /**
     * Support that somebody can get.
     *
     * @param anchor its id on the page of all measures, where {@code href} leads
     * @param above the headings over its clause, the outer one first, or empty
     * @param amount the most money that any of its figures names, in yuan, or empty
     * @param keys ids by which a reader may filter: chain, park, district, department
     */
    public record Offer(
            String anchor,
            String href,
            String title,
            String instrument,
            String instrumentLabel,
            List<Sum> sums,
            String eligibility,
            Proof eligibilityProof,
            List<Link> chains,
            List<Link> parks,
            List<Link> districts,
            List<Link> departments,
            Link clause,
            String above,
            Link document,
            Standing standing,
            String amount,
            Keys keys) {}

    /** Ids, apart by spaces; for districts also the word for all of them. */
    public record Keys(String chains, String parks, String districts, String departments) {}

    /**
     * What is to be reached, or was.
     *
     * @param year the year or years, or empty
     * @param modality how firmly it is said, or empty
     * @param twins the same said again elsewhere
     */
    public record Aim(
            String anchor,
            String href,
            Link indicator,
            boolean city,
            List<Link> subjects,
            boolean result,
            String year,
            Figure figure,
            String goal,
            String modality,
            Link clause,
            Link document,
            Standing standing,
            Proof proof,
            List<Twin> twins) {

        Aim with(List<Twin> others) {
            return new Aim(anchor, href, indicator, city, subjects, result, year, figure, goal, modality, clause, document, standing, proof, others);
        }
    }

    /** Where a target is said again: its id on the page of all targets, and the words. */
    public record Twin(String anchor, Proof proof) {}

    /** How many of something there are; {@code data} is what the atlas's data call it, against which the audit holds the number. */
    public record Count(String data, int number, String href) {}

    /** One letter of an index and what stands under it. */
    public record Letter(String letter, String id, List<Item> items) {}

    /** A line of an index. */
    public record Item(String id, Link link, String note, String other, String otherTag, List<Link> links, int mentions) {}
}
