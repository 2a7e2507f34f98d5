package org.policyatlas.page;

import java.util.List;

/** Two documents, subject by subject: what the earlier says of a chain, park or indicator, and what the later. */
public record ComparisonPage(Head head, Document earlier, Document later, List<Theme> chains, List<Theme> parks, List<Theme> indicators) implements Page {

    /** One of the two. */
    public record Document(Part.Link link, String number, String when, Part.Standing standing) {}

    /** A subject that both treat. */
    public record Theme(String id, Part.Link link, Side earlier, Side later) {}

    /** What one of them says of it: clauses about it, and targets for it. */
    public record Side(List<Part.Mention> clauses, List<Part.Aim> aims) {}

    @Override
    public String template() {
        return "page/comparison";
    }
}
