package org.policyatlas.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One page of each sort; by the name of the sort, its path below the language's folder. */
final class Sorts {

    private static final Pattern SHEET = Pattern.compile("documents/[^/]+/.+\\.html");

    private Sorts() {}

    /** The largest of each, for that has most that can go wrong. */
    static Map<String, String> of(SiteUnderTest site) {
        return chosen(site, false);
    }

    /** One of middling size, for tools that take a minute for the largest. */
    static Map<String, String> typical(SiteUnderTest site) {
        return chosen(site, true);
    }

    private static Map<String, String> chosen(SiteUnderTest site, boolean typical) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Path english = site.folder().resolve("en");
        for (String page : site.pages()) {
            if (page.startsWith("en/") && !site.html(page).contains("http-equiv=\"refresh\"")) {
                all.computeIfAbsent(sort(page.substring(3)), any -> new ArrayList<>()).add(page.substring(3));
            }
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        all.forEach((sort, paths) -> {
            paths.sort(Comparator.comparingLong((String one) -> size(english.resolve(one))).thenComparing(Comparator.naturalOrder()));
            // A source is as long as its file, and every line looks like the next.
            chosen.put(sort, paths.get(sort.equals("source") ? 0 : typical ? (paths.size() - 1) / 2 : paths.size() - 1));
        });
        return chosen;
    }

    private static String sort(String path) {
        if (SHEET.matcher(path).matches()) {
            return path.endsWith("/index.html") ? "document" : "clause";
        }
        if (path.startsWith("about/") || path.endsWith("index.html")) {
            return path.replaceFirst("/?(index)?\\.html", "").replaceFirst("^$", "home") + (path.contains("/") ? " index" : "");
        }
        return path.substring(0, path.indexOf('/')).replaceFirst("s$", "");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
