package org.policyatlas.model;

/**
 * One entity, by kind and id. The id of a clause is {@code document/clause}, of a measure or target
 * {@code document/id}; every other id is one lower-case kebab-case word.
 */
public record Ref(Kind kind, String id) implements Comparable<Ref>, Scalar {

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind.word + "/" + id;
    }
}
