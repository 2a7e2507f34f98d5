package org.policyatlas.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policyatlas.TestFolders;
import org.policyatlas.text.Hash;

/** Writes a copy of an atlas with one hostile string at the end of every text; clauses, seed and hashes stay true to each other. */
final class HostileContent {

    /** Without white space. Marks of direction and line separators are refused as control characters, and cannot get here. */
    static final String MARK = "<script>alert(1)</script>\"><img src=x onerror=alert(2)></script><script>alert(3)</script>"
            + "'onmouseover='alert(4)'javascript:alert(5){{7*7}}${7*7}#{7*7}<!--]]><#assign/>&lt;b&gt;bold&lt;/b&gt;\\\\u003cb>";
    static final String TEXT = MARK + " =cmd";

    private static final YAMLMapper YAML = new YAMLMapper();

    private final List<String> seed;

    private HostileContent(List<String> seed) {
        this.seed = seed;
    }

    static void write(Path from, Path to) throws IOException {
        Path source = to.resolve("seeds/tiny.txt");
        HostileContent content = new HostileContent(new ArrayList<>(Files.readAllLines(from.resolve("seeds/tiny.txt"))));
        TestFolders.copy(from, to);
        for (Path file : TestFolders.files(to.resolve("content"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".md")) {
                Files.writeString(file, "\n" + TEXT + "\n\n[link](javascript:alert(6)) <b onclick='alert(7)'>raw</b>\n",
                        java.nio.file.StandardOpenOption.APPEND);
            } else if (name.endsWith(".yaml")) {
                JsonNode root = YAML.readTree(file.toFile());
                if (file.getParent().getFileName().toString().startsWith("tiny-") && root.isArray()) {
                    root.forEach(clause -> content.clause((ObjectNode) clause));
                } else {
                    if (file.getParent().endsWith("organizations")) {
                        keepName((ObjectNode) root);
                    } else if (name.equals("references.yaml")) {
                        root.forEach(one -> keepName((ObjectNode) one));
                    }
                    if (name.equals("glossary.yaml")) {
                        root.forEach(term -> content.texts(note((ObjectNode) term)));
                    } else {
                        content.texts(root);
                    }
                }
                YAML.writeValue(file.toFile(), root);
            }
        }
        byte[] bytes = (String.join("\n", content.seed) + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(source, bytes);
        Path sources = to.resolve("content/sources.yaml");
        JsonNode root = YAML.readTree(sources.toFile());
        ((ObjectNode) root.get(0)).put("sha256", TestFolders.sha256(bytes));
        YAML.writeValue(sources.toFile(), root);
    }

    /** Every pair of Chinese and English below a node. */
    private void texts(JsonNode node) {
        if (node.path("zh").isTextual() && node.path("en").isTextual()) {
            for (String language : List.of("zh", "en")) {
                ((ObjectNode) node).put(language, node.get(language).asText() + TEXT);
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().equals("aliases")) {
                texts(field.getValue());
            }
        }
        if (node.isArray()) {
            node.forEach(this::texts);
        }
    }

    /** The words of a term stay, or no clause would have it and its tooltip. */
    private static JsonNode note(ObjectNode term) {
        if (!term.has("note")) {
            term.putObject("note").put("zh", "注。").put("en", "A note.");
        }
        return term.get("note");
    }

    /** The clauses go on naming it so. */
    private static void keepName(ObjectNode entity) {
        if (!entity.has("aliases")) {
            entity.putArray("aliases").add(entity.get("name").deepCopy());
        }
    }

    private void clause(ObjectNode clause) {
        List<Integer> lines = new ArrayList<>();
        for (String range : clause.get("source").isArray() ? texts(clause.withArray("source")) : List.of(clause.get("source").asText())) {
            String[] ends = range.split("-");
            for (int line = Integer.parseInt(ends[0]); line <= Integer.parseInt(ends[ends.length - 1]); line++) {
                lines.add(line - 1);
            }
        }
        title(clause, lines);
        if (clause.has("text")) {
            ObjectNode text = (ObjectNode) clause.get("text");
            int last = lines.get(lines.size() - 1);
            seed.set(last, seed.get(last) + TEXT);
            text.put("zh", text.get("zh").asText() + TEXT).put("en", text.get("en").asText() + TEXT);
            text.put("of", Hash.of(text.get("zh").asText()));
        }
        for (Map.Entry<String, JsonNode> field : clause.properties()) {
            if (!List.of("title", "text", "table").contains(field.getKey())) {
                texts(field.getValue());
            }
        }
    }

    private void title(ObjectNode clause, List<Integer> lines) {
        String zh = clause.path("title").path("zh").asText();
        boolean editorial = clause.path("title").path("editorial").asBoolean();
        int line = lines.get(0);
        if (editorial) {
            texts(clause.get("title"));
        } else if (seed.get(line).contains(zh)) {
            seed.set(line, seed.get(line).replaceFirst(java.util.regex.Pattern.quote(zh), java.util.regex.Matcher.quoteReplacement(zh + TEXT)));
            texts(clause.get("title"));
        }
    }

    private static List<String> texts(ArrayNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(one -> all.add(one.asText()));
        return all;
    }
}
