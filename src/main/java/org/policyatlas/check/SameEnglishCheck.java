package org.policyatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.TextFault;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Text;
import org.policyatlas.text.Squeeze;

/** One English for two different Chinese texts is a copy that somebody forgot to change. */
final class SameEnglishCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Map<String, Text> known = new HashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Clause clause : subject.content().allClauses()) {
            clause.text().ifPresent(text -> {
                Text first = known.putIfAbsent(Squeeze.of(text.en()).text(), text);
                if (first != null && !Squeeze.of(first.zh()).text().equals(Squeeze.of(text.zh()).text())) {
                    findings.add(new TextFault.SameEnglish(subject.places().at(text, "en"),
                            text.en().substring(0, Math.min(40, text.en().length())), subject.places().at(first, "en")));
                }
            });
        }
        return findings.stream();
    }
}
