package org.policyatlas.page;

import org.policyatlas.model.Prose;

/**
 * A page of the editors' own words; its HTML is clean.
 *
 * @param figures what the build says of itself, on the page about the atlas; elsewhere null
 * @param copyMegabytes how large the copy for reading offline is, rounded up; 0 where nothing is to be said of it
 */
public record ProsePage(Head head, String id, String title, String html, BuildFigures figures, int copyMegabytes) implements Page {

    /** The page that says how the atlas was made. */
    private static final String ABOUT = "about";

    @Override
    public String template() {
        return "page/prose";
    }

    static ProsePage of(Pen pen, Prose prose) {
        Head head = pen.heading("about").under("nav.home", "index.html").title(pen.in(prose.title())).head();
        return new ProsePage(head, prose.id(), pen.in(prose.title()), Markdown.html(pen.in(prose.markdown())),
                prose.id().equals(ABOUT) ? BuildFigures.of(pen) : null, 0);
    }

    /** The page with the size of the copy on it, if it is the one that names it. */
    public ProsePage withCopy(int megabytes) {
        return figures == null ? this : new ProsePage(head, id, title, html, figures, megabytes);
    }
}
