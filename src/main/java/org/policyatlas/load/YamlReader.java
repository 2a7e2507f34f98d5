package org.policyatlas.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.YamlFault;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** One file of YAML as a tree with places. Plain data only: no tags, anchors, aliases, duplicate keys or second document. */
final class YamlReader {

    private static final int MAX_DEPTH = 24;
    private static final int MAX_KEY_CHARS = 100;
    /** A clause has some hundreds; what reads figures and names takes time that grows with the square. */
    private static final int MAX_SCALAR_CHARS = 20_000;
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Utf8.MAX_BYTES)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private final String file;
    private final YAMLParser parser;
    private final Consumer<Diagnostic> findings;

    private YamlReader(String file, YAMLParser parser, Consumer<Diagnostic> findings) {
        this.file = file;
        this.parser = parser;
        this.findings = findings;
    }

    /** The tree of the file, or nothing when it cannot be understood; the findings say why. */
    static Optional<Node> read(String file, String text, Consumer<Diagnostic> findings) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            return new YamlReader(file, parser, findings).document();
        } catch (JsonProcessingException e) {
            findings.accept(syntax(file, e));
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        } catch (TooDeep e) {
            findings.accept(new YamlFault.TooLarge(e.at, "the fields are nested too deep", MAX_DEPTH + " levels"));
            return Optional.empty();
        }
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            findings.accept(new YamlFault.MissingField(Position.start(file), "the whole file", "it holds nothing"));
            return Optional.empty();
        }
        Node node = node(0);
        if (parser.nextToken() != null) {
            findings.accept(new YamlFault.NotData(here(), "a second YAML document in one file"));
        }
        return Optional.of(node);
    }

    private Node node(int depth) throws IOException {
        Position at = here();
        if (depth > MAX_DEPTH) {
            throw new TooDeep(at);
        }
        refuseMagic(at);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            default -> scalar(at);
        };
    }

    private void refuseMagic(Position at) throws IOException {
        if (parser.isCurrentAlias()) {
            findings.accept(new YamlFault.NotData(at, "the alias *" + parser.getText()));
        } else if (parser.getObjectId() != null) {
            findings.accept(new YamlFault.NotData(at, "the anchor &" + parser.getObjectId()));
        }
        if (parser.getTypeId() != null) {
            findings.accept(new YamlFault.NotData(at, "the tag " + tag(parser.getTypeId().toString())));
        }
    }

    /** As the author wrote it: {@code !!float}, {@code !local}. */
    private static String tag(String id) {
        return id.startsWith(STANDARD_TAG) ? "!!" + id.substring(STANDARD_TAG.length()) : "!" + id;
    }

    private Node mapping(Position at, int depth) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyAt = here();
            parser.nextToken();
            Node value = node(depth + 1);
            if (key.length() > MAX_KEY_CHARS) {
                findings.accept(new YamlFault.TooLarge(keyAt, "a field's name has " + key.length() + " characters",
                        MAX_KEY_CHARS + " characters"));
                continue;
            }
            clean(keyAt, key);
            Node.Entry first = entries.putIfAbsent(key, new Node.Entry(keyAt, value));
            if (first != null) {
                findings.accept(new YamlFault.DuplicateKey(keyAt, key, first.key()));
            }
        }
        return new Node.Mapping(entries, at);
    }

    private Node sequence(Position at, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(items, at);
    }

    private Node scalar(Position at) throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        if (text.length() > MAX_SCALAR_CHARS) {
            findings.accept(new YamlFault.TooLarge(at, "the text has " + text.length() + " characters",
                    MAX_SCALAR_CHARS + " characters"));
            return new Node.Scalar("", at);
        }
        clean(at, text);
        return new Node.Scalar(text.strip(), at);
    }

    /** An escape for such a character brings in what the file itself may not hold. */
    private void clean(Position at, String text) {
        Utf8.refused(text).ifPresent(i -> findings.accept(new YamlFault.Encoding(at, Utf8.what(text.charAt(i)))));
    }

    private Position here() {
        return position(file, parser.currentTokenLocation());
    }

    private static Position position(String file, JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Position.start(file)
                : new Position(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** The parser's own place is that of the last token; the cause knows better, and says what it was reading and what stopped it. */
    private static Diagnostic syntax(String file, JsonProcessingException e) {
        if (!(e.getCause() instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            return new YamlFault.Syntax(position(file, e.getLocation()), firstLine(e.getOriginalMessage()));
        }
        // What is never closed is mended where it was opened, not at the end of the file.
        boolean unclosed = marked.getContextMark() != null && marked.getProblem().contains("unexpected end of stream");
        Mark mark = unclosed ? marked.getContextMark() : marked.getProblemMark();
        String context = Optional.ofNullable(marked.getContext()).map(reading -> firstLine(reading) + ", ").orElse("");
        return new YamlFault.Syntax(new Position(file, mark.getLine() + 1, mark.getColumn() + 1), context + firstLine(marked.getProblem()));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unknown problem").strip();
    }

    /** Unwinds the recursion; never leaves this class. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Position at;

        TooDeep(Position at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
