package org.policyatlas.page;

import org.policyatlas.model.Prose;

/** A page of the editors' own words; its HTML is clean. */
public record ProsePage(Head head, String id, String title, String html) implements Page {

    @Override
    public String template() {
        return "page/prose";
    }

    static ProsePage of(Pen pen, Prose prose) {
        Head head = pen.heading("about").under("nav.home", "index.html").title(pen.in(prose.title())).head();
        return new ProsePage(head, prose.id(), pen.in(prose.title()), Markdown.html(pen.in(prose.markdown())));
    }
}
