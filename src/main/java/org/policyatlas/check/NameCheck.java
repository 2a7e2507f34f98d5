package org.policyatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.diagnostic.TermFault;
import org.policyatlas.load.Places;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Name;
import org.policyatlas.model.Term;

/** No two entities share a Chinese name or alias, no two terms a spelling: a name in a text means one thing. */
final class NameCheck implements Check {

    private static final Set<Kind> NAMED = Set.of(Kind.PARK, Kind.CHAIN, Kind.PROJECT, Kind.ORGANIZATION, Kind.DISTRICT, Kind.REFERENCE);

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, Entity> owners = new HashMap<>();
        subject.entities().filter(entity -> NAMED.contains(entity.ref().kind())).forEach(entity -> {
            take(owners, entity, entity.name().zh(), subject.places().at(entity, "name"), findings);
            for (int i = 0; i < entity.aliases().size(); i++) {
                Position at = subject.places().at(entity, "aliases", i);
                entity.aliases().get(i).zh().ifPresent(alias -> take(owners, entity, alias, at, findings));
            }
        });
        terms(subject, findings);
        return findings.stream();
    }

    private static void take(Map<String, Entity> owners, Entity entity, String name, Position at, List<Diagnostic> findings) {
        Entity first = owners.putIfAbsent(name, entity);
        if (first != null && !first.ref().equals(entity.ref())) {
            findings.add(new ReferenceFault.SharedName(at, name, first.ref().toString()));
        }
    }

    private static void terms(Subject subject, List<Diagnostic> findings) {
        Places places = subject.places();
        Map<String, Term> owners = new HashMap<>();
        for (Term term : subject.content().all(Term.class)) {
            Stream<String> spellings = Stream.concat(Stream.of(term.zh()), term.aliases().stream().flatMap(alias -> zh(alias)));
            spellings.forEach(zh -> {
                Term first = owners.putIfAbsent(zh, term);
                if (first != null && first != term) {
                    findings.add(new TermFault.SharedTerm(places.at(term), zh, first.id(), Optional.of(places.at(first))));
                }
            });
        }
    }

    private static Stream<String> zh(Name alias) {
        return alias.in(Lang.ZH).stream();
    }
}
