package org.policyatlas.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.load.Ids;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Reference;
import org.policyatlas.mention.Words;
import org.policyatlas.text.Nearest;

/** Every 《title》 that a clause cites is a reference. */
final class CitationCheck implements Check {

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
        return Words.parts(clause, Lang.ZH).flatMap(words -> titles(words).stream())
                .filter(title -> !titles.contains(title))
                .map(title -> new ReferenceFault.UnknownTitle(subject.places().find(clause, "text", title), Ids.shown(title),
                        Nearest.word(title, titles)));
    }

    /** What stands between 《 and its 》; a title within a title is part of it. */
    static List<String> titles(String words) {
        List<String> titles = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        List<String> within = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '《') {
                open.push(i + 1);
            } else if (words.charAt(i) == '》' && !open.isEmpty()) {
                within.add(words.substring(open.pop(), i));
                if (open.isEmpty()) {
                    titles.add(within.get(within.size() - 1));
                    within.clear();
                }
            }
        }
        // Where the outer one never closes, those within stand for themselves.
        titles.addAll(within);
        return titles.stream().filter(title -> !title.isBlank()).toList();
    }
}
