package org.policyatlas.load;

import java.util.List;
import java.util.Map;
import org.policyatlas.diagnostic.Position;

/** YAML as it stands in the file: scalars are text until a record says what they are. */
sealed interface Node {

    Position at();

    /** Says what it is in an author's words. */
    String describe();

    record Scalar(String text, Position at) implements Node {
        public String describe() {
            return "the text \"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
        }
    }

    record Sequence(List<Node> items, Position at) implements Node {
        public String describe() {
            return "a list";
        }
    }

    record Mapping(Map<String, Entry> entries, Position at) implements Node {
        public String describe() {
            return "a group of fields";
        }
    }

    /** A field: where its key stands, and its value. */
    record Entry(Position key, Node value) {}
}
