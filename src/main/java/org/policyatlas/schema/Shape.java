package org.policyatlas.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.District;
import org.policyatlas.model.Document;
import org.policyatlas.model.Imprint;
import org.policyatlas.model.Indicator;
import org.policyatlas.model.Label;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Reference;
import org.policyatlas.model.Source;
import org.policyatlas.model.Term;
import org.policyatlas.model.Synonym;
import org.policyatlas.model.Waiver;

/** The sorts of YAML file: which files they are, what record they hold, and whether they hold a list of it. */
public enum Shape {
    ATLAS("atlas.yaml", Imprint.class, false),
    SOURCES("sources.yaml", Source.class, true),
    VOCABULARIES("vocabularies.yaml", Label.class, true),
    GLOSSARY("glossary.yaml", Term.class, true),
    DISTRICTS("districts.yaml", District.class, true),
    INDICATORS("indicators.yaml", Indicator.class, true),
    REFERENCES("references.yaml", Reference.class, true),
    WAIVERS("waivers.yaml", Waiver.class, true),
    SYNONYMS("synonyms.yaml", Synonym.class, true),
    DOCUMENT("documents/*/document.yaml", Document.class, false),
    CHAPTER("documents/*/[0-9][0-9]-*.yaml", Clause.class, true),
    PARK("parks/*.yaml", Park.class, false),
    CHAIN("chains/*.yaml", Chain.class, false),
    PROJECT("projects/*.yaml", Project.class, false),
    ORGANIZATION("organizations/*.yaml", Organization.class, false);

    /** The files, as a glob below {@code content/}. */
    public final String files;
    final Class<?> record;
    final boolean list;

    Shape(String files, Class<?> record, boolean list) {
        this.files = files;
        this.record = record;
        this.list = list;
    }

    /** The schema's file name. */
    public String schema() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    /** The id comes from the file's or folder's name where a file holds one entity. */
    boolean idFromFile() {
        return !list;
    }

    /** For editors that map schemas to files themselves: each schema's file and the files it is for. */
    public static Map<String, List<String>> files() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(shape -> files.put(shape.schema(), List.of(shape.files)));
        return files;
    }
}
