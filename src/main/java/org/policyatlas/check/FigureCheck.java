package org.policyatlas.check;

import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.FigureFault;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.load.Ids;
import org.policyatlas.text.Figure;
import org.policyatlas.text.FigureComparison;
import org.policyatlas.text.Mismatch;
import org.policyatlas.text.Opaque;

/** Each figure in the Chinese has its counterpart in the English, and the other way round. */
final class FigureCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Opaque opaqueZh = Opaque.of(subject.opaqueZh());
        Opaque opaqueEn = Opaque.of(subject.opaqueEn());
        return subject.entities().toList().parallelStream().flatMap(Pair::of).flatMap(pair -> FigureComparison.compare(pair.zh(), pair.en(), opaqueZh, opaqueEn)
                .stream()
                .filter(FigureCheck::stops)
                .map(mismatch -> finding(subject, pair, mismatch)));
    }

    /** How loosely prose says "over" for 以上, or "by 2027" for 2027年底前, is a matter of style and no fault. */
    private static boolean stops(Mismatch mismatch) {
        return mismatch.kind().level() == Mismatch.Level.ERROR || mismatch.kind() == Mismatch.Kind.CURRENCY_UNNAMED
                || mismatch.kind() == Mismatch.Kind.MULTIPLE;
    }

    private static Diagnostic finding(Subject subject, Pair pair, Mismatch mismatch) {
        Figure figure = mismatch.figure();
        boolean bounds = mismatch.kind() == Mismatch.Kind.BOUND_REVERSED || mismatch.kind() == Mismatch.Kind.BOUND_EDGE;
        boolean inZh = mismatch.missingInEnglish() || bounds;
        String words = (inZh ? pair.zh() : pair.en()).substring(figure.start(), figure.end());
        Position at = subject.places().find(pair.owner(), inZh ? "zh" : "en", words);
        String shown = "\"" + Ids.shown(words) + "\"";
        String problem = inZh ? "stands in the Chinese and not in the English" : "stands in the English and not in the Chinese";
        String hint = mismatch.other().map(other -> inZh ? pair.en().substring(other.start(), other.end()) : pair.zh().substring(other.start(), other.end()))
                .map(near -> "the other side says \"" + Ids.shown(near) + "\"")
                .orElse("make both sides say the same figure");
        return switch (mismatch.kind()) {
            case MONEY, LEVEL -> new FigureFault.Money(at, shown, problem, hint);
            case CURRENCY_UNNAMED -> new FigureFault.Currency(at, Ids.shown(words));
            case PERCENT -> new FigureFault.Percent(at, shown, problem, hint);
            case POINTS -> new FigureFault.Points(at, shown, problem, hint);
            case MULTIPLE -> new FigureFault.Multiple(at, shown, problem, hint);
            case DATE, END_OF_YEAR -> new FigureFault.Date(at, shown, problem, hint);
            case PLAN_PERIOD -> new FigureFault.PlanPeriod(at, shown, problem, hint);
            case COUNT -> new FigureFault.Count(at, shown, problem, hint);
            case BOUND_REVERSED, BOUND_EDGE -> new FigureFault.Comparator(at, shown, "is bounded otherwise in the other language", hint);
        };
    }
}
