package org.policyatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.QuoteFault;
import org.policyatlas.mention.Words;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Records;
import org.policyatlas.model.Target;
import org.policyatlas.text.Nearest;
import org.policyatlas.text.Squeeze;

/** Every quote stands in its clause, exactly once. */
final class QuoteCheck implements Check {

    private static final int SHOWN = 200;

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        List<Diagnostic> findings = new ArrayList<>();
        subject.entities().flatMap(entity -> Records.records(entity))
                .filter(Evidence.class::isInstance).map(Evidence.class::cast)
                .forEach(evidence -> Optional.ofNullable(subject.clauses().get(evidence.clause())).ifPresent(clause -> quote(
                        clause, evidence.before(), evidence.quote(), evidence.after(),
                        subject.places().at(evidence, "quote"), findings)));
        for (Clause clause : subject.content().allClauses()) {
            inClause(subject, clause, findings);
        }
        return findings.stream();
    }

    private static void inClause(Subject subject, Clause clause, List<Diagnostic> findings) {
        for (Measure measure : clause.measures()) {
            Records.records(measure).forEach(part -> quoteOf(part).ifPresent(words -> quote(clause, Optional.empty(), words,
                    Optional.empty(), subject.places().at(part, "quote"), findings)));
        }
        for (Target target : clause.targets()) {
            quote(clause, target.before(), target.quote(), target.after(), subject.places().at(target, "quote"), findings);
            target.quoteUnit().filter(unit -> count(clause, unit) == 0).ifPresent(unit -> findings.add(new QuoteFault.QuoteNotFound(
                    subject.places().at(target, "quote-unit"), clause.id(), unit, Optional.empty())));
        }
        clause.errata().stream().filter(erratum -> count(clause, erratum.printed()) == 0)
                .forEach(erratum -> findings.add(new QuoteFault.ErratumNotFound(subject.places().at(erratum, "printed"), clause.id(),
                        erratum.printed(), Nearest.run(erratum.printed(), Words.all(clause, Lang.ZH)))));
        for (int i = 0; i < clause.unnamed().size(); i++) {
            String words = clause.unnamed().get(i);
            if (Stream.of(Lang.values()).flatMap(lang -> Words.parts(clause, lang)).noneMatch(part -> part.contains(words))) {
                findings.add(new QuoteFault.ChanceNotFound(subject.places().at(clause, "unnamed", i), clause.id(), words));
            }
        }
    }

    private static Optional<String> quoteOf(Object part) {
        if (part instanceof Measure.Rate rate) return Optional.of(rate.quote());
        if (part instanceof Measure.Amount amount) return Optional.of(amount.quote());
        if (part instanceof Measure.Duration duration) return Optional.of(duration.quote());
        return part instanceof Measure.Quoted quoted ? Optional.of(quoted.quote()) : Optional.empty();
    }

    private static void quote(Clause clause, Optional<String> before, String quote, Optional<String> after, Position at,
            List<Diagnostic> findings) {
        int times = count(clause, before.orElse("") + quote + after.orElse(""));
        if (times == 0) {
            findings.add(new QuoteFault.QuoteNotFound(at, clause.id(), shown(before.orElse("") + quote + after.orElse("")),
                    Nearest.run(shown(Squeeze.of(quote).text()), Squeeze.of(Words.all(clause, Lang.ZH)).text())));
        } else if (times > 1) {
            findings.add(new QuoteFault.QuoteNotUnique(at, clause.id(), shown(quote), times));
        }
    }

    /** The nearest run is looked for in time quote by text: a page quoted by mistake must not take an hour. */
    private static String shown(String quote) {
        return quote.length() > SHOWN ? quote.substring(0, SHOWN) : quote;
    }

    private static int count(Clause clause, String words) {
        String text = Squeeze.of(Words.all(clause, Lang.ZH)).text();
        String wanted = Squeeze.of(words).text();
        int count = 0;
        for (int i = text.indexOf(wanted); i >= 0 && !wanted.isEmpty(); i = text.indexOf(wanted, i + 1)) {
            count++;
        }
        return count;
    }
}
