package org.policyatlas.page;

import org.policyatlas.model.Ref;

/** Where the data about a thing stand. */
public final class DataPath {

    private DataPath() {}

    /** The file of one record, below the site's root: {@code data/parks/pazhou-core.json}. */
    public static String of(Ref ref) {
        return "data/" + ref.kind().word + "s/" + ref.id() + ".json";
    }
}
