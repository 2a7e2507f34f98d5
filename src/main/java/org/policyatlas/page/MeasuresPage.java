package org.policyatlas.page;

import java.util.List;

/** Every measure, in a plain table. */
public record MeasuresPage(Head head, List<Part.Offer> offers) implements Page {

    @Override
    public String template() {
        return "page/measures";
    }

    static MeasuresPage of(Pen pen) {
        return new MeasuresPage(pen.heading("measures").under("nav.home", "index.html").head(), pen.offers(pen.desk.offers));
    }
}
