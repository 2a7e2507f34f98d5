package org.policyatlas.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything that {@code content/} and {@code seeds/} say, as it was read.
 *
 * @param entities all entities but clauses, by reference
 * @param clauses the clauses of each document in reading order, by the document's id
 * @param vocabularies the closed lists, by name
 * @param seeds the lines of each seed, by the source's id
 * @param synonyms words that search takes for each other, beyond the glossary's
 * @param map the boundaries and waters that the map draws
 */
public record Content(
        Imprint imprint,
        SortedMap<Ref, Entity> entities,
        SortedMap<String, List<Clause>> clauses,
        SortedMap<String, List<Label>> vocabularies,
        SortedMap<String, List<String>> seeds,
        List<Waiver> waivers,
        List<Synonym> synonyms,
        List<Prose> prose,
        MapData map) {

    /**
     * The same content, as it is published: at another address than the imprint says, if one is given, and without the map,
     * if it is to be left out.
     */
    public Content published(Optional<String> baseUrl, boolean withMap) {
        Imprint published = baseUrl.map(url -> new Imprint(imprint.title(), imprint.tagline(), url.endsWith("/") ? url : url + "/",
                imprint.asOf(), imprint.dataVersion(), imprint.licence(), imprint.contact(), imprint.place())).orElse(imprint);
        return new Content(published, entities, clauses, vocabularies, seeds, waivers, synonyms, prose,
                withMap ? map : new MapData(List.of(), List.of()));
    }

    /** All entities of one kind but clauses, in the order of their ids. */
    public <E extends Entity> List<E> all(Class<E> type) {
        return entities.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** All clauses of all documents, document by document in reading order. */
    public List<Clause> allClauses() {
        return clauses.values().stream().flatMap(List::stream).toList();
    }
}
