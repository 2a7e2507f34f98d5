package org.policyatlas.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.OutputFault;

/** Every page says its language, has a title and a counterpart, one place per id, and counts that are true. */
final class PageAudit {

    private PageAudit() {}

    static Stream<Diagnostic> of(BuiltPage page, Map<String, BuiltPage> all, Map<String, Integer> counts) {
        Document html = page.html().orElseThrow();
        List<Diagnostic> findings = new ArrayList<>();
        Element root = html.selectFirst("html");
        if (root.attr("lang").isBlank()) {
            findings.add(new OutputFault.PageLacks(page.at(root), "language"));
        }
        if (html.title().isBlank()) {
            findings.add(new OutputFault.PageLacks(page.at(root), "title"));
        }
        if (html.select("h1").size() != 1 && html.selectFirst("meta[http-equiv=refresh]") == null) {
            findings.add(new OutputFault.PageLacks(page.at(root), "single main heading"));
        }
        counterpart(page, all, root, findings);
        uniqueIds(page, html, findings);
        counts(page, html, counts, findings);
        leftOvers(page, html, findings);
        return findings.stream();
    }

    /** A page below zh/ has the same path below en/, and links to it. */
    private static void counterpart(BuiltPage page, Map<String, BuiltPage> all, Element root, List<Diagnostic> findings) {
        if (!page.path().matches("(zh|en)/.*")) {
            return;
        }
        String other = (page.path().startsWith("zh/") ? "en/" : "zh/") + page.path().substring(3);
        boolean linked = page.html().orElseThrow().select("a[hreflang]").stream()
                .anyMatch(link -> LinkAudit.resolve(page.path(), link.attr("href").replaceFirst("[?#].*", "")).filter(other::equals).isPresent());
        boolean redirect = page.html().orElseThrow().selectFirst("meta[http-equiv=refresh]") != null;
        if (!all.containsKey(other) || !linked && !redirect) {
            findings.add(new OutputFault.PageLacks(page.at(root), "counterpart in the other language"));
        }
    }

    private static void uniqueIds(BuiltPage page, Document html, List<Diagnostic> findings) {
        Set<String> known = new HashSet<>();
        for (Element element : html.select("[id]")) {
            if (!known.add(element.id())) {
                findings.add(new OutputFault.DuplicateAnchor(page.at(element), element.id()));
            }
        }
    }

    private static void counts(BuiltPage page, Document html, Map<String, Integer> counts, List<Diagnostic> findings) {
        for (Element element : html.select("[data-count]")) {
            String kind = element.attr("data-count");
            String actual = String.valueOf(counts.get(kind));
            if (!element.text().replaceAll("\\D", "").equals(actual)) {
                findings.add(new OutputFault.WrongCount(page.at(element), kind, element.text(), actual));
            }
        }
    }

    /** Seeds are shown as they are, marks of the extraction too; nowhere else does a reader meet two asterisks. */
    private static void leftOvers(BuiltPage page, Document html, List<Diagnostic> findings) {
        for (Element element : html.body().select("p, li, td, h1, h2, h3, h4")) {
            if (element.ownText().contains("**") && element.closest("[data-seed], code, pre") == null) {
                findings.add(new OutputFault.LeftOverMarkup(page.at(element), element.ownText()));
            }
        }
    }
}
