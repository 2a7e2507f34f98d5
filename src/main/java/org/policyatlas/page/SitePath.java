package org.policyatlas.page;

import java.util.regex.Pattern;

/**
 * A file of the site, relative to its root, always with forward slashes: {@code en/parks/pazhou-core.html}.
 * A {@link java.nio.file.Path} means a file on this disk; the two never mix.
 */
public record SitePath(String value) implements Comparable<SitePath> {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*|\\.nojekyll");

    /** Refuses whatever could leave the site's folder or differ between file systems. */
    public SitePath {
        for (String segment : value.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches()) {
                throw new IllegalArgumentException("not a path of the site: " + value);
            }
        }
    }

    /** The relative URL from this page to another file of the site. */
    public String to(SitePath target) {
        int shared = 0;
        int end = Math.min(value.lastIndexOf('/'), target.value.lastIndexOf('/')) + 1;
        for (int at = 0; at < end && value.charAt(at) == target.value.charAt(at); at++) {
            shared = value.charAt(at) == '/' ? at + 1 : shared;
        }
        int up = 0;
        for (int slash = value.indexOf('/', shared); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            up++;
        }
        return "../".repeat(up) + target.value.substring(shared);
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
