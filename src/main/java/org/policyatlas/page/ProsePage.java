package org.policyatlas.page;

import java.util.Map;
import org.policyatlas.model.Prose;

/**
 * A page of the editors' own words; its HTML is clean.
 *
 * @param figures what the build says of itself, on the page about the atlas; elsewhere null
 * @param take what readers may take with them, on the same page and once it is known; else null
 */
public record ProsePage(Head head, String id, String title, String html, BuildFigures figures, Take take) implements Page {

    /**
     * The whole of the atlas, for other uses.
     *
     * @param copy where the copy for reading offline is
     * @param megabytes how large it is, rounded up
     * @param data how many records of each kind stand in the files of data, by the files' name
     */
    public record Take(String copy, int megabytes, Map<String, Integer> data) {}

    /** The page that says how the atlas was made. */
    private static final String ABOUT = "about";

    @Override
    public String template() {
        return "page/prose";
    }

    static ProsePage of(Pen pen, Prose prose) {
        Head head = pen.heading("about").under("nav.home", "index.html").title(pen.in(prose.title())).head();
        return new ProsePage(head, prose.id(), pen.in(prose.title()), Markdown.html(pen.in(prose.markdown())),
                prose.id().equals(ABOUT) ? BuildFigures.of(pen) : null, null);
    }

    /** The page with what readers may take, if it is the one that says so. */
    public ProsePage with(Take take) {
        return figures == null ? this : new ProsePage(head, id, title, html, figures, take);
    }
}
