package org.policyatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.Diagnostic;
import picocli.CommandLine.Option;

/** Prints what a build found. */
final class Report {

    /** How findings are printed. */
    enum Format { text, github }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text: a line each; github: annotations for a pull request (default: ${DEFAULT-VALUE}).")
    private Format format;

    void findings(List<Diagnostic> findings, PrintWriter out) {
        findings.forEach(finding -> out.println(format == Format.github ? annotation(finding) : finding.format()));
        if (!findings.isEmpty()) {
            out.println(findings.size() == 1 ? "1 finding." : findings.size() + " findings.");
        }
    }

    void coverage(Coverage coverage, PrintWriter out) {
        coverage.shares().forEach((source, share) -> out.printf(Locale.ROOT, "source %s: %s %% (%d of %d characters)%n",
                source, share.percent(), share.covered(), share.total()));
    }

    /** Each run of characters of incomplete sources that no clause has taken yet. */
    void uncovered(Coverage coverage, Map<String, String> files, PrintWriter out) {
        coverage.lines().forEach((source, lines) -> lines.forEach(line -> line.segments().stream()
                .filter(Coverage.Segment::uncovered)
                .forEach(segment -> out.printf(Locale.ROOT, "seeds/%s:%d: uncovered: %s%n", files.get(source), line.number(),
                        segment.text().strip()))));
    }

    /** Workflow commands take %, line ends, and in properties also : and , escaped. */
    private static String annotation(Diagnostic finding) {
        return "::error file=%s,line=%d,col=%d,title=%s::%s".formatted(property(finding.at().file()), finding.at().line(),
                finding.at().column(), finding.code(), data(finding.message() + "; " + finding.hint()));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
