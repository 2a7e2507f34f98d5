package org.policyatlas.page;

import java.util.List;

/**
 * Two documents: which prevails, the clauses that provide for the same matter, and subject by subject what the earlier says of a chain, park or
 * indicator, and what the later.
 */
public record ComparisonPage(Head head, Document earlier, Document later, List<Precedence> precedences, List<Provisions.Block> provisions,
        List<Theme> chains, List<Theme> parks, List<Theme> indicators) implements Page {

    /** One of the two. */
    public record Document(Part.Link link, String number, String when, Part.Standing standing) {}

    /**
     * A document that prevails over something, and the words of it that say so.
     *
     * @param ended the status of the document where its validity has ended, else null: what it says of its precedence it says no longer
     */
    public record Precedence(Part.Link document, String over, Part.Standing ended, Part.Proof proof) {}

    /** Subjects of which both say the same things. */
    public record Theme(List<Subject> subjects, Side earlier, Side later) {}

    /** A subject that both treat, and where it stands on the page. */
    public record Subject(String id, Part.Link link) {}

    /** What one of them says: clauses about the subjects, and targets for them. */
    public record Side(List<Part.Mention> clauses, List<Part.Aim> aims) {}

    /** How many pairs of clauses provide for the same matter. */
    public int pairs() {
        return provisions.stream().mapToInt(block -> block.notes().size()).sum();
    }

    @Override
    public String template() {
        return "page/comparison";
    }
}
