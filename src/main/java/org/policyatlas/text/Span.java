package org.policyatlas.text;

/** A run of a text: the offset of its first char and the offset after its last, in UTF-16 units. */
public record Span(int start, int end) {
    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
