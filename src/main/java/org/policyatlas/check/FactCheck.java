package org.policyatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.FigureFault;
import org.policyatlas.mention.Words;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Records;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;
import org.policyatlas.text.Figure;
import org.policyatlas.text.Figures;
import org.policyatlas.text.Quantity;

/** A figure in the data is the figure of its quote, and stands in the clause's English too. */
final class FactCheck implements Check {

    private static final int SHOWN = 60;
    private static final int SHOWN_FIGURES = 5;

    /** A figure somewhere in the data, and the words that prove it. */
    private record Claim(Object holder, String field, BigDecimal value, String unit, String quote, Clause clause, boolean table) {

        Claim(Object holder, String field, BigDecimal value, String unit, String quote, Clause clause) {
            this(holder, field, value, unit, quote, clause, false);
        }

        Claim inTable() {
            return new Claim(holder, field, value, unit, quote, clause, true);
        }
    }

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Stream<Claim> inClauses = subject.content().allClauses().stream().flatMap(clause -> Stream.concat(
                clause.measures().stream().flatMap(measure -> Records.records(measure)).flatMap(part -> measure(part, clause)),
                clause.targets().stream().flatMap(target -> target(target, clause))));
        Stream<Claim> inEntities = subject.content().entities().values().stream()
                .flatMap(entity -> Records.records(entity)).flatMap(part -> fact(subject, part));
        // Many facts rest on one clause: its English is read once.
        Map<Ref, List<Figure>> english = new HashMap<>();
        return Stream.concat(inClauses, inEntities).flatMap(claim -> prove(subject, claim,
                english.computeIfAbsent(claim.clause().ref(), any -> Figures.en(Words.all(claim.clause(), Lang.EN)))));
    }

    private static Stream<Claim> measure(Object part, Clause clause) {
        if (part instanceof Measure.Rate rate) {
            return claims(rate, rate.percent(), "percent", rate.low(), rate.high(), "percent", rate.quote(), clause);
        }
        if (part instanceof Measure.Amount amount) {
            return claims(amount, amount.amount(), "amount", amount.low(), amount.high(), amount.unit().orElse("yuan"), amount.quote(), clause);
        }
        if (part instanceof Measure.Duration duration) {
            return Stream.of(new Claim(duration, "value", duration.value(), duration.unit(), duration.quote(), clause));
        }
        return Stream.empty();
    }

    private static Stream<Claim> target(Target target, Clause clause) {
        // A table prints its unit once, in a head: "8.5" below 亿元 is 850000000 yuan, in both languages.
        String quote = target.quoteUnit().map(unit -> target.quote() + unit)
                .orElse(target.before().orElse("") + target.quote() + target.after().orElse(""));
        return claims(target, target.value(), "value", target.low(), target.high(), target.unit().orElse(""), quote, clause)
                .map(claim -> target.quoteUnit().isPresent() ? claim.inTable() : claim);
    }

    private static Stream<Claim> claims(Object holder, Optional<BigDecimal> value, String field, Optional<BigDecimal> low,
            Optional<BigDecimal> high, String unit, String quote, Clause clause) {
        return Stream.of(
                value.map(figure -> new Claim(holder, field, figure, unit, quote, clause)),
                low.map(figure -> new Claim(holder, "low", figure, unit, quote, clause)),
                high.map(figure -> new Claim(holder, "high", figure, unit, quote, clause))).flatMap(Optional::stream);
    }

    private static Stream<Claim> fact(Subject subject, Object part) {
        if (part instanceof Park.Fact fact && fact.value().isPresent()) {
            return claim(subject, fact, fact.value().get(), fact.unit().orElse(""), fact.evidence());
        }
        return part instanceof Project.Size size
                ? claim(subject, size, size.value(), size.unit(), size.evidence())
                : Stream.empty();
    }

    private static Stream<Claim> claim(Subject subject, Object holder, BigDecimal value, String unit, Evidence evidence) {
        return Optional.ofNullable(subject.clauses().get(evidence.clause())).stream()
                .map(clause -> new Claim(holder, "value", value, unit, evidence.quote(), clause));
    }

    private static Stream<Diagnostic> prove(Subject subject, Claim claim, List<Figure> inEnglish) {
        String value = claim.value().toPlainString() + (claim.unit().isEmpty() ? "" : " " + claim.unit());
        List<Diagnostic> findings = new ArrayList<>();
        if (!Quantity.says(claim.quote(), claim.value(), claim.unit())) {
            findings.add(new FigureFault.NotInQuote(subject.places().at(claim.holder(), claim.field()), value, "the quote", shown(claim.quote()),
                    figures(Figures.zh(claim.quote()), claim.quote())));
        }
        // Table cells are compared with each other by FigureCheck; their unit stands apart in English too.
        if (!claim.table() && !Quantity.says(inEnglish, claim.value(), claim.unit())) {
            String english = Words.all(claim.clause(), Lang.EN);
            findings.add(new FigureFault.NotInQuote(subject.places().at(claim.holder(), claim.field()), value,
                    "the English of " + claim.clause().id(), shown(english), figures(inEnglish, english)));
        }
        return findings.stream();
    }

    /** What the author meant is probably one of the figures that do stand there. */
    private static List<String> figures(List<Figure> figures, String text) {
        return figures.stream().filter(figure -> !figure.loose())
                .map(figure -> text.substring(figure.start(), figure.end())).distinct().limit(SHOWN_FIGURES).toList();
    }

    /** The beginning, in one line. */
    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
