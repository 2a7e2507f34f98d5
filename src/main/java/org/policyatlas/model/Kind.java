package org.policyatlas.model;

/** The kinds of thing that have an id and a place on the site. */
public enum Kind {
    DOCUMENT("document", "documents", Document.class),
    CLAUSE("clause", "documents", Clause.class),
    PARK("park", "parks", Park.class),
    CHAIN("chain", "chains", Chain.class),
    PROJECT("project", "projects", Project.class),
    ORGANIZATION("organization", "organizations", Organization.class),
    DISTRICT("district", "districts", District.class),
    INDICATOR("indicator", "indicators", Indicator.class),
    REFERENCE("reference", "references", Reference.class),
    TERM("term", "glossary", Term.class),
    SOURCE("source", "sources", Source.class);

    /** The word in the code, in the data and in template names. */
    public final String word;
    /** The folder in the URL and, but for clauses, the folder or file in {@code content/}. */
    public final String folder;
    public final Class<? extends Entity> type;

    Kind(String word, String folder, Class<? extends Entity> type) {
        this.word = word;
        this.folder = folder;
        this.type = type;
    }
}
