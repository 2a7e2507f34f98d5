package org.policyatlas.link;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.policyatlas.cover.Coverage;
import org.policyatlas.mention.NameFinder;
import org.policyatlas.mention.Span;
import org.policyatlas.mention.Words;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;

/**
 * The whole atlas, linked. Derived once; no later stage adds to it.
 *
 * @param content what the editors wrote
 * @param coverage who owns each line of each seed
 * @param entities every entity, clauses too
 * @param documents the documents in time order
 * @param statuses the status of each document
 * @param backlinks the clauses that have to do with each entity
 * @param cited for each document, the clauses of others that cite it
 * @param names finds entities in running text
 */
public record Atlas(
        Content content,
        Coverage coverage,
        SortedMap<Ref, Entity> entities,
        List<Document> documents,
        SortedMap<Ref, Status> statuses,
        SortedMap<Ref, Backlinks> backlinks,
        SortedMap<Ref, List<Ref>> cited,
        NameFinder names) {

    /** The entity of a reference that the checks have found to be there. */
    public Entity entity(Ref ref) {
        Entity entity = entities.get(ref);
        if (entity == null) {
            throw new IllegalArgumentException("unchecked reference " + ref);
        }
        return entity;
    }

    public <E extends Entity> E entity(Ref ref, Class<E> type) {
        return type.cast(entity(ref));
    }

    public Backlinks backlinks(Ref ref) {
        return backlinks.getOrDefault(ref, Backlinks.NONE);
    }

    /** The clauses of a document in reading order. */
    public List<Clause> clauses(Document document) {
        return content.clauses().getOrDefault(document.id(), List.of());
    }

    public Document document(Clause clause) {
        return entity(new Ref(Kind.DOCUMENT, clause.document()), Document.class);
    }

    /** The unit that holds this one, if any. */
    public Optional<Clause> parent(Clause clause) {
        int dash = clause.id().lastIndexOf('-');
        while (dash > clause.id().indexOf('/')) {
            Entity parent = entities.get(new Ref(Kind.CLAUSE, clause.id().substring(0, dash)));
            if (parent != null) {
                return Optional.of((Clause) parent);
            }
            dash = clause.id().lastIndexOf('-', dash - 1);
        }
        return Optional.empty();
    }

    /** The units directly within this one, in reading order. */
    public List<Clause> children(Clause clause) {
        return clauses(document(clause)).stream()
                .filter(other -> other.id().startsWith(clause.id() + "-"))
                .filter(other -> parent(other).orElseThrow().id().equals(clause.id()))
                .toList();
    }

    /** The entities that a text of a clause names, but not the one of the page. */
    public List<Span> spans(Lang lang, Clause clause, String text, Ref self) {
        return spans(lang, Words.named(clause, text), self);
    }

    /** The entities that a text names, but not the one it belongs to. */
    public List<Span> spans(Lang lang, String text, Ref self) {
        return names.in(lang, text).stream().filter(span -> !span.target().equals(self)).toList();
    }
}
