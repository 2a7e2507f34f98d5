package org.policyatlas.load;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policyatlas.diagnostic.Position;

/**
 * Where each record was read from, so that the model need not know. Records are told apart by identity: two equal
 * records read from two places keep both.
 */
public final class Places {

    private final Map<Object, Node> nodes = new IdentityHashMap<>();
    private final Map<String, List<String>> lines = new TreeMap<>();

    void put(Object read, Node node) {
        nodes.put(read, node);
    }

    void putLines(String file, String text) {
        lines.put(file, text.lines().toList());
    }

    void addAll(Places others) {
        nodes.putAll(others.nodes);
        lines.putAll(others.lines);
    }

    /** Where the record begins. */
    public Position at(Object read) {
        Node node = nodes.get(read);
        if (node == null) {
            throw new IllegalArgumentException("not read from a file: " + read);
        }
        return node.at();
    }

    /** Where the value of one field begins (the field by its name in YAML); the record's own place when it was not given. */
    public Position at(Object read, String field) {
        return node(read, field).at();
    }

    /** Where one item of a list field begins. */
    public Position at(Object read, String field, int index) {
        Node node = node(read, field);
        if (node instanceof Node.Sequence sequence && index < sequence.items().size()) {
            return sequence.items().get(index).at();
        }
        return node.at();
    }

    /** Where some words stand in the value of a field, to the very character where they stand unbroken in one line. */
    public Position find(Object read, String field, String words) {
        Position start = at(read, field);
        List<String> file = lines.getOrDefault(start.file(), List.of());
        int end = Math.min(file.size(), endOf(read, field, start, file.size()));
        for (int line = start.line(); line <= end; line++) {
            int from = line == start.line() ? start.column() - 1 : 0;
            int column = words.isEmpty() ? -1 : file.get(line - 1).indexOf(words, Math.min(from, file.get(line - 1).length()));
            if (column >= 0) {
                return new Position(start.file(), line, column + 1);
            }
        }
        return start;
    }

    /** The line before which the field ends: that of the next field of the same record, if there is one. */
    private int endOf(Object read, String field, Position start, int lastLine) {
        int end = lastLine;
        if (nodes.get(read) instanceof Node.Mapping mapping && mapping.entries().containsKey(field)) {
            for (Node.Entry entry : mapping.entries().values()) {
                if (entry.key().line() > start.line()) {
                    end = Math.min(end, entry.key().line() - 1);
                }
            }
        }
        return end;
    }

    private Node node(Object read, String field) {
        Node node = nodes.get(read);
        if (node == null) {
            throw new IllegalArgumentException("not read from a file: " + read);
        }
        return node instanceof Node.Mapping mapping && mapping.entries().containsKey(field)
                ? mapping.entries().get(field).value()
                : node;
    }
}
