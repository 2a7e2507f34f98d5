package org.policyatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.policyatlas.Build;
import org.policyatlas.Generator;
import org.policyatlas.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks, builds and publishes. */
@Command(name = "build", mixinStandardHelpOptions = true,
        description = "Builds the site. With a finding, nothing is written and the old site stays.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;
    @Mixin
    private Report report;
    @Option(names = "--out", paramLabel = "DIR", defaultValue = "site", description = "Where the site goes (default: ${DEFAULT-VALUE}).")
    private Path out;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        long start = System.nanoTime();
        try (Publisher.Turn turn = Publisher.begin(out)) {
            Build build = Generator.build(folders.request());
            build.coverage().ifPresent(coverage -> report.coverage(coverage, console));
            report.findings(build.findings(), console);
            if (!build.findings().isEmpty()) {
                console.println("Nothing was written.");
                return 1;
            }
            turn.publish(build.files());
            console.printf(Locale.ROOT, "%d files in %s, %.1f s.%n", build.files().size(), out, (System.nanoTime() - start) / 1e9);
            return 0;
        }
    }
}
