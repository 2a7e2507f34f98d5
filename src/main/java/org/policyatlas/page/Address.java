package org.policyatlas.page;

import java.util.Optional;

/** Where something stands on the site: a file, and the place in it if it shares the file with others. */
public record Address(SitePath path, Optional<String> fragment) {

    /** The relative URL from a page. */
    public String from(SitePath page) {
        String file = page.equals(path) && fragment.isPresent() ? "" : page.to(path);
        return file + fragment.map(id -> "#" + id).orElse("");
    }

    /** The URL below the site's root. */
    public String absolute() {
        return path + fragment.map(id -> "#" + id).orElse("");
    }
}
