package org.policyatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.TermFault;
import org.policyatlas.diagnostic.TextFault;
import org.policyatlas.text.Scripts;

/** No Chinese is left in English, and no dirt of the extraction in Chinese. */
final class ScriptCheck implements Check {

    private static final int SHOWN = 12;

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        return subject.entities().flatMap(Pair::of).flatMap(pair -> pair(subject, pair));
    }

    private static Stream<Diagnostic> pair(Subject subject, Pair pair) {
        List<Diagnostic> findings = new ArrayList<>();
        OptionalInt han = Scripts.hanIn(pair.en());
        if (han.isPresent()) {
            String run = run(pair.en(), han.getAsInt());
            findings.add(new TermFault.ChineseInEnglish(subject.places().find(pair.owner(), "en", run), run));
        }
        for (int dirt : Scripts.dirtIn(pair.zh())) {
            String run = run(pair.zh(), dirt);
            findings.add(new TextFault.Unclean(subject.places().find(pair.owner(), "zh", run), "a character or space that no reader typed", run));
        }
        return findings.stream();
    }

    private static String run(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + SHOWN));
    }
}
