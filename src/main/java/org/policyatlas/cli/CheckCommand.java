package org.policyatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.policyatlas.Build;
import org.policyatlas.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything but writing. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks the content and the site it would give, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;
    @Mixin
    private Report report;
    @Option(names = "--uncovered", description = "List what of the sources belongs to no clause yet.")
    private boolean uncovered;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Build build = Generator.build(folders.request());
        build.coverage().ifPresent(coverage -> {
            report.coverage(coverage, out);
            if (uncovered) {
                report.uncovered(coverage, build.seedFiles(), out);
            }
        });
        report.findings(build.findings(), out);
        out.println(build.findings().isEmpty() ? "All checks pass." : "The content has findings; nothing was written.");
        return build.findings().isEmpty() ? 0 : 1;
    }
}
