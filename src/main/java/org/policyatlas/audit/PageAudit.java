package org.policyatlas.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.OutputFault;

/** Every page says its language, has a title and a counterpart, one place per id, and counts that are true. */
final class PageAudit {

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PageAudit() {}

    static Stream<Diagnostic> of(BuiltPage page, Map<String, BuiltPage> all, Map<String, Integer> counts) {
        List<Diagnostic> findings = new ArrayList<>();
        if (page.root().get("lang").isBlank()) {
            findings.add(new OutputFault.PageLacks(page.at(page.root()), "language"));
        }
        if (page.title().isBlank()) {
            findings.add(new OutputFault.PageLacks(page.at(page.root()), "title"));
        }
        if (page.headings() != 1 && !page.redirect()) {
            findings.add(new OutputFault.PageLacks(page.at(page.root()), "single main heading"));
        }
        counterpart(page, all, findings);
        page.repeated().forEach(tag -> findings.add(new OutputFault.DuplicateAnchor(page.at(tag), tag.get("id"))));
        page.counts().forEach(stated -> count(page, stated, counts, findings));
        // Seeds are shown as they are, marks of the extraction too; nowhere else does a reader meet two asterisks.
        page.leftOvers().forEach(left -> findings.add(new OutputFault.LeftOverMarkup(page.at(left.tag()), oneLine(left.words()))));
        return findings.stream();
    }

    /** A page below zh/ has the same path below en/, and links to it. */
    private static void counterpart(BuiltPage page, Map<String, BuiltPage> all, List<Diagnostic> findings) {
        if (!page.path().startsWith("zh/") && !page.path().startsWith("en/")) {
            return;
        }
        String other = (page.path().startsWith("zh/") ? "en/" : "zh/") + page.path().substring(3);
        boolean linked = page.links().stream().filter(link -> link.name().equals("a") && link.has("hreflang"))
                .anyMatch(link -> LinkAudit.resolve(page.path(), LinkAudit.file(link.get("href"))).filter(other::equals).isPresent());
        if (!all.containsKey(other) || !linked && !page.redirect()) {
            findings.add(new OutputFault.PageLacks(page.at(page.root()), "counterpart in the other language"));
        }
    }

    private static void count(BuiltPage page, BuiltPage.Words stated, Map<String, Integer> counts, List<Diagnostic> findings) {
        String kind = stated.tag().get("data-count");
        String actual = String.valueOf(counts.get(kind));
        if (!NO_DIGIT.matcher(stated.words()).replaceAll("").equals(actual)) {
            findings.add(new OutputFault.WrongCount(page.at(stated.tag()), kind, oneLine(stated.words()), actual));
        }
    }

    private static String oneLine(String words) {
        return SPACE.matcher(words.strip()).replaceAll(" ");
    }
}
