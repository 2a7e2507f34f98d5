package org.policyatlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.policyatlas.Generator;
import picocli.CommandLine.Option;

/** The folders that every command reads. */
final class Folders {

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", description = "What editors write (default: ${DEFAULT-VALUE}).")
    private Path content;

    @Option(names = "--seeds", paramLabel = "DIR", defaultValue = "seeds", description = "The source texts (default: ${DEFAULT-VALUE}).")
    private Path seeds;

    @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates", description = "The templates (default: ${DEFAULT-VALUE}).")
    private Path templates;

    @Option(names = "--base-url", paramLabel = "URL", description = "Where the site will be published, instead of what atlas.yaml says.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--no-maps", description = "Leave the maps out; lists by district stay.")
    private boolean noMaps;

    Generator.Request request() {
        return new Generator.Request(content, seeds, templates, baseUrl, !noMaps);
    }
}
