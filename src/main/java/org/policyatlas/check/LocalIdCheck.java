package org.policyatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.load.Ids;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;

/** Measures and targets have ids of their own in their document, segments in their chain; former ids are free. */
final class LocalIdCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        List<Diagnostic> findings = new ArrayList<>();
        for (List<Clause> document : subject.content().clauses().values()) {
            Map<String, Position> known = new HashMap<>();
            for (Clause clause : document) {
                for (Measure measure : clause.measures()) {
                    take(known, measure.id(), subject.places().at(measure, "id"), findings);
                }
                for (Target target : clause.targets()) {
                    take(known, target.id(), subject.places().at(target, "id"), findings);
                }
            }
        }
        for (Chain chain : subject.content().all(Chain.class)) {
            Map<String, Position> known = new HashMap<>();
            chain.segments().forEach(segment -> take(known, segment.id(), subject.places().at(segment, "id"), findings));
        }
        subject.entities().forEach(entity -> former(subject, entity, findings));
        return findings.stream();
    }

    private static void take(Map<String, Position> known, String id, Position at, List<Diagnostic> findings) {
        if (!Ids.isId(id)) {
            findings.add(new YamlFault.BadId(at, Ids.shown(id)));
        }
        Position first = known.putIfAbsent(id, at);
        if (first != null) {
            findings.add(new YamlFault.DuplicateId(at, id, first));
        }
    }

    private static void former(Subject subject, Entity entity, List<Diagnostic> findings) {
        for (int i = 0; i < entity.formerly().size(); i++) {
            String id = entity.formerly().get(i);
            Position at = subject.places().at(entity, "formerly", i);
            if (!Ids.isId(id)) {
                findings.add(new YamlFault.BadId(at, Ids.shown(id)));
            }
            String prefix = entity instanceof Clause clause ? clause.document() + "/" : "";
            subject.entity(new Ref(entity.ref().kind(), prefix + id))
                    .ifPresent(taken -> findings.add(new YamlFault.DuplicateId(at, id, subject.places().at(taken))));
        }
    }
}
