package org.policyatlas.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code atlas}. */
@Command(name = "atlas", mixinStandardHelpOptions = true, version = "atlas 1.0.0",
        description = "Turns content about policy documents into a bilingual, cross-linked, searchable site.",
        subcommands = {BuildCommand.class, CheckCommand.class, ServeCommand.class, SchemaCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:All is well.", "1:The content has findings.", "2:The command or the machine is at fault."})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // Findings hold Chinese, whatever the console's locale says.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int code = run(args);
        // Maven runs the build in its own process, and has more to do when all is well.
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a command and gives its exit code. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            command.getErr().println("atlas: " + sentence(fault));
            return 2;
        });
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }

    /** A broken machine in one sentence. */
    private static String sentence(Exception fault) {
        Throwable cause = fault instanceof UncheckedIOException unchecked ? unchecked.getCause() : fault;
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile() + "; change its rights or choose another folder";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (cause instanceof IOException && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return "a fault of the program itself (" + cause + "); please report it with the command and the content";
    }
}
