package org.policyatlas.page;

import java.util.List;

/**
 * What a server shows for an unknown address, in all languages. Its links are relative to the root: a server that shows it at
 * a deeper address must redirect, for the base URL is unknown to a site that also works from a folder.
 */
public record NotFoundPage(Head head, List<CoverPage.Face> faces) implements Page {

    @Override
    public String template() {
        return "page/not-found";
    }
}
