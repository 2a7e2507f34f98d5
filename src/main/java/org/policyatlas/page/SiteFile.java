package org.policyatlas.page;

import java.nio.charset.StandardCharsets;

/** One finished file of the site. The bytes are not changed after it is made. */
public record SiteFile(SitePath path, byte[] bytes) {

    public static SiteFile text(String path, String text) {
        return new SiteFile(new SitePath(path), text.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
