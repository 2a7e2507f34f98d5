package org.policyatlas.mention;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;

/**
 * Who is named where.
 *
 * @param names finds entities in any text
 * @param clauses for each entity that is named, the clauses whose words name it in either language, in the order of the content
 */
public record Mentions(NameFinder names, SortedMap<Ref, Set<Ref>> clauses) {

    public static Mentions of(Content content) {
        NameFinder names = new NameFinder(content.entities().values());
        SortedMap<Ref, Set<Ref>> clauses = new TreeMap<>();
        for (Clause clause : content.allClauses()) {
            for (Lang lang : Lang.values()) {
                Words.parts(clause, lang).flatMap(words -> names.in(lang, Words.named(clause, words)).stream())
                        .forEach(span -> clauses.computeIfAbsent(span.target(), any -> new LinkedHashSet<>()).add(clause.ref()));
            }
        }
        return new Mentions(names, Collections.unmodifiableSortedMap(clauses));
    }

    public Set<Ref> clauses(Ref entity) {
        return clauses.getOrDefault(entity, Set.of());
    }
}
