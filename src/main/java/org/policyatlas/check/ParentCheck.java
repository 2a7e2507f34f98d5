package org.policyatlas.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Algorithm: breadth-first search among the ancestors; each is asked once, so that many ways to one ancestor cost nothing. */
    private static Stream<Diagnostic> cycle(Subject subject, Entity entity) {
        Map<Ref, Ref> child = new HashMap<>();
        Deque<Entity> waiting = new ArrayDeque<>(List.of(entity));
        while (!waiting.isEmpty()) {
            Entity next = waiting.removeFirst();
            for (Ref parent : within(next)) {
                if (child.putIfAbsent(parent, next.ref()) == null && !parent.equals(entity.ref())) {
                    subject.entity(parent).ifPresent(waiting::addLast);
                }
            }
        }
        return child.containsKey(entity.ref())
                ? Stream.of(new ReferenceFault.Cycle(subject.places().at(entity, "within"), circle(entity.ref(), child)))
                : Stream.empty();
    }

    /** The way up from the entity to itself, read from its end. */
    private static String circle(Ref entity, Map<Ref, Ref> child) {
        Deque<String> path = new ArrayDeque<>(List.of(entity.id()));
        for (Ref at = child.get(entity); !at.equals(entity); at = child.get(at)) {
            path.addFirst(at.id());
        }
        path.addFirst(entity.id());
        return String.join(" → ", path);
    }

    private static List<Ref> within(Entity entity) {
        return entity instanceof Park park ? park.within() : ((Chain) entity).within();
    }
}
