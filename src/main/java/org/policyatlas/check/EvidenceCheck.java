package org.policyatlas.check;

import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Records;

/** Everything in the atlas is there because a clause names it. */
final class EvidenceCheck implements Check {

    /** Districts, indicators and terms are the atlas's own order of things; documents and sources prove themselves. */
    private static final Set<Kind> PROVEN = Set.of(Kind.PARK, Kind.CHAIN, Kind.PROJECT, Kind.ORGANIZATION, Kind.REFERENCE);

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        return subject.entities()
                .filter(entity -> PROVEN.contains(entity.ref().kind()))
                .filter(entity -> subject.mentions().clauses(entity.ref()).isEmpty() && !hasEvidence(entity))
                .map(entity -> new ReferenceFault.NoEvidence(subject.places().at(entity, "name"), entity.ref().toString(),
                        entity.name().zh()));
    }

    private static boolean hasEvidence(Entity entity) {
        return Records.records(entity).anyMatch(Evidence.class::isInstance);
    }
}
