package org.policyatlas.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.TermFault;
import org.policyatlas.mention.Words;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Name;
import org.policyatlas.model.Term;
import org.policyatlas.text.Terms;

/**
 * Where a term of the glossary or the name of an entity stands in the Chinese of a clause, one of its settled renderings stands
 * in the English. Terms and names are looked for together, so that only the longest at a place counts.
 */
final class TermCheck implements Check {

    private static final Set<Kind> NAMED = Set.of(Kind.PARK, Kind.CHAIN, Kind.PROJECT, Kind.ORGANIZATION, Kind.DISTRICT, Kind.REFERENCE);
    private static final int SHOWN_RENDERINGS = 4;

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Map<Terms.Entry, Entity> entries = entries(subject);
        Terms terms = new Terms(List.copyOf(entries.keySet().stream().sorted(Comparator.comparing(Terms.Entry::id)).toList()));
        return subject.content().allClauses().parallelStream().flatMap(clause -> Pair.of(clause)
                .flatMap(pair -> terms.check(Words.named(clause, pair.zh()), Words.named(clause, pair.en())).stream()
                        .map(found -> finding(subject, pair, found, entries))));
    }

    /** Ids sort entities before the terms that share their spelling: the first is the one that is found. */
    private static Map<Terms.Entry, Entity> entries(Subject subject) {
        Map<String, List<String>> settled = new HashMap<>();
        Map<Terms.Entry, Entity> entries = new HashMap<>();
        for (Term term : subject.content().all(Term.class)) {
            names(term, Lang.ZH).forEach(zh -> settled.put(zh, names(term, Lang.EN)));
            entries.put(new Terms.Entry("2 " + term.id(), names(term, Lang.ZH), names(term, Lang.EN), term.refuse()), term);
        }
        subject.entities().filter(entity -> NAMED.contains(entity.ref().kind())).forEach(entity -> {
            List<String> accepted = new ArrayList<>(names(entity, Lang.EN));
            names(entity, Lang.ZH).forEach(zh -> accepted.addAll(settled.getOrDefault(zh, List.of())));
            entries.put(new Terms.Entry("1 " + entity.ref(), names(entity, Lang.ZH), accepted, List.of()), entity);
        });
        return entries;
    }

    private static List<String> names(Entity entity, Lang lang) {
        return Stream.concat(Stream.of(entity.name().in(lang)), entity.aliases().stream().map((Name alias) -> alias.in(lang)).flatMap(Optional::stream))
                .toList();
    }

    private static Diagnostic finding(Subject subject, Pair pair, Terms.Finding found, Map<Terms.Entry, Entity> entries) {
        if (found instanceof Terms.Refused refused) {
            String words = pair.en().substring(refused.en().start(), refused.en().end());
            return new TermFault.Refused(subject.places().find(pair.owner(), "en", words), words,
                    refused.entry().zh().get(0), refused.entry().accepted().get(0));
        }
        Terms.Missing missing = (Terms.Missing) found;
        String zh = pair.zh().substring(missing.zh().start(), missing.zh().end());
        String accepted = String.join(" / ", missing.entry().accepted().stream().limit(SHOWN_RENDERINGS).map(en -> "\"" + en + "\"").toList());
        Entity entity = entries.get(missing.entry());
        return entity instanceof Term
                ? new TermFault.NotRendered(subject.places().find(pair.owner(), "zh", zh), zh, accepted)
                : new TermFault.NameNotRendered(subject.places().find(pair.owner(), "zh", zh), zh, accepted, entity.ref().toString());
    }
}
