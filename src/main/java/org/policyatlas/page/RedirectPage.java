package org.policyatlas.page;

/** The page of a former id: leads to the thing under its id of today. */
public record RedirectPage(Head head, Part.Link to, String url) implements Page {

    @Override
    public String template() {
        return "page/redirect";
    }
}
