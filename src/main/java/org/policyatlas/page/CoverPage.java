package org.policyatlas.page;

import java.util.List;

/** The cover, in all languages at once. */
public record CoverPage(Head head, List<Face> faces) implements Page {

    /** What the cover says in one language. */
    public record Face(String lang, String tag, String title, String tagline, String href, List<Part.Count> counts) {}

    @Override
    public String template() {
        return "page/cover";
    }
}
