package org.policyatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.TermFault;
import org.policyatlas.model.Synonym;
import org.policyatlas.text.Tokens;

/**
 * No word stands in two sets of synonyms: it would find the words of both, and nobody who reads the one set would know. A word of
 * the glossary may stand in a set, which then adds to it.
 */
final class SynonymCheck implements Check {

    /** Where a word stands first. */
    private record Owner(Synonym set, Position at) {}

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, Owner> owners = new HashMap<>();
        for (Synonym set : subject.content().synonyms()) {
            take(owners, set, set.words(), "words", subject, findings);
            take(owners, set, set.typed(), "typed", subject, findings);
        }
        return findings.stream();
    }

    private static void take(Map<String, Owner> owners, Synonym set, List<String> words, String field, Subject subject, List<Diagnostic> findings) {
        for (int i = 0; i < words.size(); i++) {
            Position at = subject.places().at(set, field, i);
            Owner first = owners.putIfAbsent(Tokens.key(words.get(i)), new Owner(set, at));
            if (first != null && first.set != set) {
                findings.add(new TermFault.SharedSynonym(at, words.get(i), first.at));
            }
        }
    }
}
