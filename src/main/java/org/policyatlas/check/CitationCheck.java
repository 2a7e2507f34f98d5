package org.policyatlas.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Reference;
import org.policyatlas.mention.Words;
import org.policyatlas.text.Nearest;

/** Every 《title》 that a clause cites is a reference. */
final class CitationCheck implements Check {

    private static final Pattern TITLE = Pattern.compile("《([^《》]+(?:《[^《》]+》[^《》]*)*)》");

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Set<String> titles = new HashSet<>();
        for (Reference reference : subject.content().all(Reference.class)) {
            titles.add(reference.name().zh());
            reference.aliases().forEach(alias -> alias.zh().ifPresent(titles::add));
        }
        return subject.content().allClauses().stream().flatMap(clause -> unknown(subject, clause, titles));
    }

    private static Stream<Diagnostic> unknown(Subject subject, Clause clause, Set<String> titles) {
        return Words.parts(clause, Lang.ZH).flatMap(words -> TITLE.matcher(words).results())
                .map(found -> found.group(1))
                .filter(title -> !titles.contains(title))
                .map(title -> new ReferenceFault.UnknownTitle(subject.places().find(clause, "text", title), title,
                        Nearest.word(title, titles)));
    }
}
