package org.policyatlas.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyatlas.diagnostic.Position;

/**
 * A file of the site, and what the audit asks of it; a file that is no page has its path only.
 *
 * @param html the page's own text, to tell lines from offsets
 * @param root the tag of the whole page, or of nothing at its start where there is none
 * @param title the words of the title
 * @param headings how many main headings there are
 * @param redirect whether the page leads elsewhere at once
 * @param anchors the places that links may name
 * @param repeated the tags whose id stands before them already
 * @param links the tags that name another file
 * @param counts numbers of things, where the page states them
 * @param leftOvers where markup stands in text
 */
record BuiltPage(String path, String html, Tag root, String title, int headings, boolean redirect, Set<String> anchors,
        List<Tag> repeated, List<Tag> links, List<Words> counts, List<Words> leftOvers) {

    private static final Tag NOWHERE = new Tag("", Map.of(), 0);

    /** A tag and the words behind it. */
    record Words(Tag tag, String words) {}

    static BuiltPage read(String path, String html) {
        return PageReader.read(path, html);
    }

    static BuiltPage other(String path) {
        return new BuiltPage(path, "", NOWHERE, "", 0, false, Set.of(), List.of(), List.of(), List.of(), List.of());
    }

    boolean isPage() {
        return !html.isEmpty();
    }

    Position at(Tag tag) {
        int line = 1 + (int) html.substring(0, tag.offset()).chars().filter(c -> c == '\n').count();
        return new Position("site/" + path, line, tag.offset() - html.lastIndexOf('\n', tag.offset() - 1));
    }
}
