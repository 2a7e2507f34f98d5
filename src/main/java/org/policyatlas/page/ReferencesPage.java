package org.policyatlas.page;

import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;

/** Every document that a clause cites, in the atlas or not. */
public record ReferencesPage(Head head, int count, List<Entry> entries) implements Page {

    /** A reference, the document of the atlas that it is (or null), and the clauses that cite it. */
    public record Entry(String id, String name, String otherName, String otherTag, List<String> aliases, String number, Part.Link document,
            List<Run> note, List<Part.Group> citedBy) {}

    @Override
    public String template() {
        return "page/references";
    }

    static ReferencesPage of(Pen pen) {
        List<Entry> entries = Pen.each(pen.desk.sorted(Reference.class, pen.lang), reference -> new Entry(reference.id(), pen.name(reference),
                Pen.name(reference, pen.lang.other()), pen.lang.other().tag, pen.aliases(reference, pen.lang), reference.number().orElse(""),
                reference.document().map(pen::link).orElse(null), pen.runs(reference.note()),
                pen.groups(citing(pen, reference), reference.ref())));
        return new ReferencesPage(pen.heading("references").under("nav.home", "index.html").head(), entries.size(), entries);
    }

    /** The clauses that cite it; a document that prints its own title does not cite itself. */
    private static List<Ref> citing(Pen pen, Reference reference) {
        String own = reference.document().map(Ref::id).orElse("") + "/";
        return Stream.concat(pen.backlinks(reference.ref()).about().stream(), pen.backlinks(reference.ref()).mentioning().stream())
                .filter(clause -> !clause.id().startsWith(own))
                .toList();
    }
}
