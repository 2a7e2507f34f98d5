package org.policyatlas.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.OutputFault;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.page.SiteFile;

/** Reads every page that was built, and weighs what search fetches. */
public final class Audit {

    private Audit() {}

    /**
     * Finds what is wrong with a site.
     *
     * @param files all files of the site
     * @param counts how many there are of each kind, by the word in {@code data-count}
     */
    public static List<Diagnostic> check(List<SiteFile> files, Map<String, Integer> counts) {
        Map<String, BuiltPage> pages = new TreeMap<>();
        files.parallelStream().filter(file -> file.path().value().endsWith(".html"))
                .map(file -> BuiltPage.read(file.path().value(), file.text()))
                .toList().forEach(page -> pages.put(page.path(), page));
        Map<String, BuiltPage> all = new HashMap<>(pages);
        files.forEach(file -> all.putIfAbsent(file.path().value(), BuiltPage.other(file.path().value())));
        Stream<Diagnostic> onPages = files.parallelStream().filter(file -> pages.containsKey(file.path().value()))
                .flatMap(file -> faults(pages.get(file.path().value()), all, counts));
        return Stream.of(samePaths(files), SearchBudget.of(files), onPages).flatMap(findings -> findings).sorted(Diagnostic.ORDER).toList();
    }

    private static Stream<Diagnostic> faults(BuiltPage page, Map<String, BuiltPage> all, Map<String, Integer> counts) {
        return Stream.concat(LinkAudit.of(page, all), PageAudit.of(page, all, counts));
    }

    /** Paths that differ in case only are one file on many systems. */
    private static Stream<Diagnostic> samePaths(List<SiteFile> files) {
        Map<String, String> known = new HashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (SiteFile file : files) {
            String path = file.path().value();
            if (known.putIfAbsent(path.toLowerCase(Locale.ROOT), path) != null) {
                findings.add(new OutputFault.SamePath(Position.start("site/" + path), path));
            }
        }
        return findings.stream();
    }
}
