package org.policyatlas.index;

import java.util.List;
import org.policyatlas.model.Lang;
import org.policyatlas.page.SearchDocument;

/** The parts of a document that are searched, and how much a word in each is worth (BM25F). */
enum Field {
    NAME(4, 0.3),
    /** A clause's heading is less its name than an entity's is. */
    HEADING(3, 0.4),
    ALIASES(4, 0.3),
    /** What a clause gives: readers ask for support by its name, which the clause often does not say. */
    OFFERS(2, 0.5),
    CONTEXT(0.8, 0.4),
    TEXT(1, 0.6);

    final double weight;
    /** How much a long field is held against a document, from 0 (not) to 1 (fully). */
    final double length;

    Field(double weight, double length) {
        this.weight = weight;
        this.length = length;
    }

    List<String> of(SearchDocument document, Lang lang) {
        boolean clause = document.kind().equals("clause");
        return switch (this) {
            case NAME -> clause ? List.of() : List.of(document.name().in(lang));
            case HEADING -> clause ? List.of(document.name().in(lang)) : List.of();
            case ALIASES -> document.aliases(lang);
            case OFFERS -> List.of(document.offers().in(lang));
            case CONTEXT -> List.of(document.context().in(lang));
            case TEXT -> List.of(document.text().in(lang));
        };
    }
}
