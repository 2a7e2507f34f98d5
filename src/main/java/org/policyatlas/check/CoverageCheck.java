package org.policyatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.CoverageFault;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.model.Source;

/** Every character of a source that is marked complete belongs to a clause or to furniture. */
final class CoverageCheck implements Check {

    private static final int SHOWN = 40;

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        return subject.content().all(Source.class).stream().filter(Source::complete)
                .flatMap(source -> uncovered(source, subject.coverage().lines().get(source.id())));
    }

    /** One finding for each run of uncovered characters in a line. */
    private static Stream<Diagnostic> uncovered(Source source, List<Coverage.Line> lines) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Coverage.Line line : lines) {
            int column = 1;
            for (Coverage.Segment segment : line.segments()) {
                if (segment.uncovered()) {
                    String run = segment.text().strip();
                    findings.add(new CoverageFault.Uncovered(new Position("seeds/" + source.file(), line.number(), column),
                            run.length() > SHOWN ? run.substring(0, SHOWN) + "…" : run, run.length()));
                }
                column += segment.text().length();
            }
        }
        return findings.stream();
    }
}
