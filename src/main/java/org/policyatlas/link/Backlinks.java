package org.policyatlas.link;

import java.util.List;
import org.policyatlas.model.Ref;

/**
 * The clauses that have to do with an entity, each once, in reading order.
 *
 * @param about the clauses about it: those that say so, give it a duty, or prove a fact of it
 * @param mentioning the clauses that only name it
 */
public record Backlinks(List<Ref> about, List<Ref> mentioning) {

    public static final Backlinks NONE = new Backlinks(List.of(), List.of());
}
