package org.policyatlas.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** One page of each sort: the largest, for that has most that can go wrong. */
final class Sorts {

    private static final Pattern SHEET = Pattern.compile("documents/[^/]+/.+\\.html");

    private Sorts() {}

    /** The path of the page below the language's folder, by the name of the sort. */
    static Map<String, String> of(SiteUnderTest site) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Path english = site.folder().resolve("en");
        for (String page : site.pages()) {
            if (page.startsWith("en/") && !site.html(page).contains("http-equiv=\"refresh\"")) {
                String path = page.substring(3);
                chosen.merge(sort(path), path, keeping(english, path));
            }
        }
        return chosen;
    }

    private static BinaryOperator<String> keeping(Path folder, String path) {
        Comparator<String> bySize = Comparator.comparingLong((String one) -> size(folder.resolve(one))).thenComparing(Comparator.naturalOrder());
        // A source is as long as its file, and every line looks like the next.
        return path.startsWith("sources/") ? BinaryOperator.minBy(bySize) : BinaryOperator.maxBy(bySize);
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
