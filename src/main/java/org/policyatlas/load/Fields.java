package org.policyatlas.load;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** How a record's components are called in YAML: {@code nameBasis} is {@code name-basis}. */
public final class Fields {

    private Fields() {}

    public static String yaml(RecordComponent component) {
        return component.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
