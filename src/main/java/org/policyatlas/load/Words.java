package org.policyatlas.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Lang;

/** Every string of the interface, by key and language, as {@code templates/words.yaml} has them side by side. */
public final class Words {

    private static final String FILE = "words.yaml";

    private final SortedMap<String, SortedMap<String, String>> strings;

    private Words(SortedMap<String, SortedMap<String, String>> strings) {
        this.strings = strings;
    }

    /** The words, and what is wrong with them; a key that lacks a language is a finding. */
    public record Read(Words words, List<Diagnostic> findings) {}

    /**
     * Reads the words.
     *
     * @param templates the folder of templates
     * @throws IOException if the file is there and cannot be read
     */
    public static Read read(Path templates) throws IOException {
        String file = templates.toAbsolutePath().normalize().getFileName() + "/" + FILE;
        List<Diagnostic> findings = new ArrayList<>();
        SortedMap<String, SortedMap<String, String>> strings = new TreeMap<>();
        if (Files.exists(templates.resolve(FILE))) {
            Utf8.decode(file, Files.readAllBytes(templates.resolve(FILE)), findings::add)
                    .flatMap(text -> YamlReader.read(file, text, findings::add))
                    .ifPresent(node -> read(node, strings, findings));
        } else {
            findings.add(new YamlFault.MissingFile(Position.start(file)));
        }
        findings.sort(Diagnostic.ORDER);
        return new Read(new Words(Collections.unmodifiableSortedMap(strings)), List.copyOf(findings));
    }

    private static void read(Node node, SortedMap<String, SortedMap<String, String>> strings, List<Diagnostic> findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(new YamlFault.WrongType(node.at(), FILE, node.describe(), "a string in each language under each key"));
            return;
        }
        mapping.entries().forEach((key, entry) -> strings.put(key, string(key, entry, findings)));
    }

    private static SortedMap<String, String> string(String key, Node.Entry entry, List<Diagnostic> findings) {
        SortedMap<String, String> string = new TreeMap<>();
        for (Lang lang : Lang.values()) {
            Optional<String> text = entry.value() instanceof Node.Mapping mapping && mapping.entries().containsKey(lang.word)
                            && mapping.entries().get(lang.word).value() instanceof Node.Scalar scalar
                    ? Optional.of(scalar.text())
                    : Optional.empty();
            if (text.isEmpty()) {
                findings.add(new YamlFault.MissingField(entry.key(), key + "." + lang.word, "every string has both languages"));
            }
            string.put(lang.word, text.orElse(""));
        }
        return string;
    }

    public Set<String> keys() {
        return strings.keySet();
    }

    /** The string of a key in one language (by its word), or nothing when the key is unknown. */
    public Optional<String> get(String key, String lang) {
        return Optional.ofNullable(strings.get(key)).map(string -> string.get(lang));
    }
}
