package org.policyatlas.page;

import java.util.List;
import org.policyatlas.model.Kind;

/**
 * All of one kind, under their letters; documents are in time order and have none.
 *
 * @param kind the folder of the kind, such as {@code parks}
 */
public record IndexPage(Head head, String kind, int count, List<Part.Letter> letters, List<HomePage.Shown> documents) implements Page {

    @Override
    public String template() {
        return "page/index";
    }

    static IndexPage of(Pen pen, Kind kind) {
        boolean documents = kind == Kind.DOCUMENT;
        return new IndexPage(pen.heading(kind.folder).under("nav.home", "index.html").head(), kind.folder, pen.desk.count(kind),
                documents ? List.of() : Lists.letters(pen, pen.desk.atlas.content().all(kind.type)),
                documents ? HomePage.documents(pen) : List.of());
    }
}
