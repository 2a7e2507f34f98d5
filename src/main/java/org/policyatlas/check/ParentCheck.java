package org.policyatlas.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

/** A clause stands below its parent; no chain or park is a part of itself. */
final class ParentCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Stream<Diagnostic> clauses = subject.content().clauses().values().stream().flatMap(document -> clauses(subject, document));
        Stream<Diagnostic> cycles = Stream.concat(subject.content().all(Chain.class).stream(), subject.content().all(Park.class).stream())
                .flatMap(entity -> cycle(subject, entity));
        return Stream.concat(clauses, cycles);
    }

    /** 2-11 needs a 2 above it; preamble-2 needs a preamble. */
    private static Stream<Diagnostic> clauses(Subject subject, List<Clause> document) {
        Set<String> above = new HashSet<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Clause clause : document) {
            int dash = clause.local().lastIndexOf('-');
            if (dash > 0 && !above.contains(clause.local().substring(0, dash))) {
                findings.add(new ReferenceFault.MissingParent(subject.places().at(clause, "id"), clause.local(),
                        clause.local().substring(0, dash)));
            }
            above.add(clause.local());
        }
        return findings.stream();
    }

    private static Stream<Diagnostic> cycle(Subject subject, Entity entity) {
        Set<Ref> path = new LinkedHashSet<>();
        return follow(subject, entity, entity.ref(), path)
                ? Stream.of(new ReferenceFault.Cycle(subject.places().at(entity, "within"),
                        path.stream().map(Ref::id).collect(Collectors.joining(" → ")) + " → " + entity.ref().id()))
                : Stream.empty();
    }

    private static boolean follow(Subject subject, Entity from, Ref goal, Set<Ref> path) {
        path.add(from.ref());
        for (Ref parent : within(from)) {
            if (parent.equals(goal)) {
                return true;
            }
            if (!path.contains(parent) && subject.entity(parent).map(next -> follow(subject, next, goal, path)).orElse(false)) {
                return true;
            }
        }
        path.remove(from.ref());
        return false;
    }

    private static List<Ref> within(Entity entity) {
        return entity instanceof Park park ? park.within() : ((Chain) entity).within();
    }
}
