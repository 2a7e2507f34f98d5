package org.policyatlas.model;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything that {@code content/} and {@code seeds/} say, as it was read.
 *
 * @param entities all entities but clauses, by reference
 * @param clauses the clauses of each document in reading order, by the document's id
 * @param vocabularies the closed lists, by name
 * @param seeds the lines of each seed, by the source's id
 * @param map the boundaries and waters that the map draws
 */
public record Content(
        Imprint imprint,
        SortedMap<Ref, Entity> entities,
        SortedMap<String, List<Clause>> clauses,
        SortedMap<String, List<Label>> vocabularies,
        SortedMap<String, List<String>> seeds,
        List<Waiver> waivers,
        List<Prose> prose,
        MapData map) {

    /** All entities of one kind but clauses, in the order of their ids. */
    public <E extends Entity> List<E> all(Class<E> type) {
        return entities.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** All clauses of all documents, document by document in reading order. */
    public List<Clause> allClauses() {
        return clauses.values().stream().flatMap(List::stream).toList();
    }
}
