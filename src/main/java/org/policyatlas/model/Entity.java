package org.policyatlas.model;

import java.util.List;

/** A thing with an id, a name in both languages and a place on the site. */
public sealed interface Entity
        permits Document, Clause, Park, Chain, Project, Organization, District, Indicator, Reference, Term, Source {

    Ref ref();

    /** What a reader calls it. */
    Bilingual name();

    /** Other names under which texts mention it. */
    default List<Name> aliases() {
        return List.of();
    }

    /** Former ids, whose URLs redirect here. */
    default List<String> formerly() {
        return List.of();
    }
}
