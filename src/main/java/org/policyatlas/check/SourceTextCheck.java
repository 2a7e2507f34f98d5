package org.policyatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.CoverageFault;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.QuoteFault;
import org.policyatlas.diagnostic.SeedFault;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lines;
import org.policyatlas.model.Source;
import org.policyatlas.text.Nearest;

/** The Chinese of a clause is its source's own, in the lines it names; repairs mend what really stands there. */
final class SourceTextCheck implements Check {

    private static final int SHOWN = 40;

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Stream<Diagnostic> misses = subject.coverage().misses().stream().map(miss -> missed(subject, miss));
        Stream<Diagnostic> lines = subject.content().allClauses().stream().flatMap(clause -> beyond(subject, clause));
        Stream<Diagnostic> repairs = subject.content().all(Source.class).stream().flatMap(source -> repairs(subject, source));
        return Stream.of(misses, lines, repairs).flatMap(part -> part);
    }

    private static Diagnostic missed(Subject subject, Coverage.Miss miss) {
        Clause clause = miss.clause();
        Position at = subject.places().at(clause, miss.part());
        String lines = clause.source().stream().map(Lines::toString).collect(Collectors.joining(", "));
        return miss.takenBy().<Diagnostic>map(owner -> new CoverageFault.TakenTwice(at, lines, shown(miss.words()), owner.id()))
                .orElseGet(() -> {
                    int same = samePrefix(miss);
                    String from = miss.words().substring(same, Math.min(miss.words().length(), same + SHOWN));
                    return new QuoteFault.TextNotInSource(differing(subject, miss, at, same), miss.part(), from, lines,
                            Nearest.run(from, miss.haystack()));
                });
    }

    /** How much of the words stands in the lines, so that the finding shows where they part. */
    private static int samePrefix(Coverage.Miss miss) {
        int low = 0;
        int high = miss.words().length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (miss.haystack().contains(miss.words().substring(0, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, Math.min(low - 4, miss.words().length() - 1));
    }

    private static Position differing(Subject subject, Coverage.Miss miss, Position at, int same) {
        String near = miss.words().substring(same, Math.min(miss.words().length(), same + 6));
        Position found = subject.places().find(miss.clause(), miss.part(), near);
        return found.compareTo(at) < 0 ? at : found;
    }

    private static String shown(String words) {
        return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }

    private static Stream<Diagnostic> beyond(Subject subject, Clause clause) {
        Source source = subject.source(clause).orElse(null);
        List<Diagnostic> findings = new ArrayList<>();
        if (source != null) {
            int last = subject.content().seeds().get(source.id()).size();
            for (int i = 0; i < clause.source().size(); i++) {
                if (clause.source().get(i).to() > last) {
                    findings.add(new SeedFault.NotInSource(subject.places().at(clause, "source", i),
                            "there are no lines " + clause.source().get(i) + " in seeds/" + source.file(), last));
                }
            }
        }
        return findings.stream();
    }

    private static Stream<Diagnostic> repairs(Subject subject, Source source) {
        List<String> seed = subject.content().seeds().get(source.id());
        return source.repairs().stream()
                .filter(repair -> repair.line() < 1 || repair.line() > seed.size() || !seed.get(repair.line() - 1).contains(repair.was()))
                .map(repair -> new SeedFault.NotInSource(subject.places().at(repair, "was"),
                        "line " + repair.line() + " of seeds/" + source.file() + " does not hold \"" + repair.was() + "\"", seed.size()));
    }
}
