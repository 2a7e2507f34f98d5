package org.policyatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Ref;

/** Two clauses that provide for the same matter are two, and are set beside each other once: the pages show it on both sides. */
final class SeeAlsoCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Map<Set<Ref>, Position> known = new HashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Clause clause : subject.content().allClauses()) {
            for (Clause.Parallel parallel : clause.seeAlso()) {
                Position at = subject.places().at(parallel, "clause");
                if (parallel.clause().equals(clause.ref())) {
                    findings.add(new ReferenceFault.SeeItself(at, clause.id()));
                } else {
                    Position first = known.putIfAbsent(Set.of(clause.ref(), parallel.clause()), at);
                    if (first != null) {
                        findings.add(new ReferenceFault.SeenTwice(at, clause.id(), parallel.clause().id(), first));
                    }
                }
            }
        }
        return findings.stream();
    }
}
