package org.policyatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.load.Loaded;
import org.policyatlas.load.Loader;
import org.policyatlas.model.Label;
import org.policyatlas.schema.Dictionary;
import org.policyatlas.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what is made from the model for editors. */
@Command(name = "schema", mixinStandardHelpOptions = true,
        description = "Writes content/schema/*.json and the tables of content/README.md anew, after the model or a closed list changed.")
final class SchemaCommand implements Callable<Integer> {

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", description = "What editors write (default: ${DEFAULT-VALUE}).")
    private Path content;
    @Option(names = "--seeds", paramLabel = "DIR", defaultValue = "seeds", description = "The source texts (default: ${DEFAULT-VALUE}).")
    private Path seeds;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Loaded loaded = Loader.load(content, seeds);
        if (loaded.content().isEmpty()) {
            loaded.findings().stream().map(Diagnostic::format).forEach(spec.commandLine().getOut()::println);
            return 1;
        }
        SortedMap<String, List<Label>> vocabularies = new TreeMap<>(loaded.content().get().vocabularies());
        Path folder = Files.createDirectories(content.resolve("schema"));
        for (Map.Entry<String, String> schema : Schemas.of(vocabularies).entrySet()) {
            Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
        }
        Path dictionary = content.resolve("README.md");
        Files.writeString(dictionary, Dictionary.refreshed(Files.readString(dictionary)));
        spec.commandLine().getOut().println("The schemas and the data dictionary are current.");
        return 0;
    }
}
