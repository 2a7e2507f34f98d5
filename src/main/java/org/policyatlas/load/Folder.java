package org.policyatlas.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.YamlFault;

/** The files of one folder, read once, by their path in it with forward slashes; sorted, so that no file system's order shows. */
final class Folder {

    /** The dictionary and the schemas describe content and are none; what is hidden is the editor's own. */
    private static boolean ignored(String path) {
        return path.equals("README.md") || path.startsWith("schema/") || Stream.of(path.split("/")).anyMatch(part -> part.startsWith("."));
    }

    final String label;
    final SortedMap<String, Parsed> files = new TreeMap<>();

    /** A file of YAML as a tree; a Markdown file as text. A file that could not be understood has neither. */
    record Parsed(String label, String text, Optional<Node> node, List<Diagnostic> findings) {}

    private Folder(String label) {
        this.label = label;
    }

    static Folder read(Path root) throws IOException {
        Folder folder = new Folder(root.toAbsolutePath().normalize().getFileName().toString());
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path path : paths) {
            String inside = root.relativize(path).toString().replace('\\', '/');
            if (!ignored(inside)) {
                long size = Files.size(path);
                entries.add(new Entry(inside, size, size > Utf8.MAX_BYTES ? new byte[0] : Files.readAllBytes(path)));
            }
        }
        // Parsing is what takes the time; the order of the results is that of the list, whatever thread made them.
        entries.parallelStream().map(entry -> entry.parse(folder.label)).toList()
                .forEach(parsed -> folder.files.put(parsed.label().substring(folder.label.length() + 1), parsed));
        return folder;
    }

    /** The bytes of a file that is too large are never read. */
    private record Entry(String path, long size, byte[] bytes) {

        Parsed parse(String folder) {
            String file = folder + "/" + path;
            List<Diagnostic> findings = new ArrayList<>();
            Consumer<Diagnostic> add = findings::add;
            if (size > Utf8.MAX_BYTES) {
                add.accept(new YamlFault.TooLarge(Position.start(file), "the file has " + size + " bytes", Utf8.MAX_BYTES + " bytes"));
            }
            String text = Utf8.decode(file, bytes, add).orElse("");
            boolean yaml = path.endsWith(".yaml") || path.endsWith(".geojson");
            Optional<Node> node = yaml && findings.isEmpty() ? YamlReader.read(file, text, add) : Optional.empty();
            return new Parsed(file, text, node, findings);
        }
    }
}
