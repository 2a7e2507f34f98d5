package org.policyatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.policyatlas.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A preview that follows the editor. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Shows the site on this machine, and again after every change; findings stand on the page.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8000", description = "The port on the loopback address; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        requireFolders();
        try (Preview preview = Preview.start(folders.request(), port, out)) {
            out.println("The atlas is at " + preview.address() + " (stop with Ctrl-C).");
            preview.follow();
        }
        return 0;
    }

    /** A file that is being written comes back; a folder that was never there is a slip in the command. */
    private void requireFolders() throws IOException {
        Generator.Request request = folders.request();
        for (Path folder : List.of(request.content(), request.seeds(), request.templates())) {
            if (!Files.isDirectory(folder)) {
                throw new IOException("there is no folder " + folder);
            }
        }
    }
}
