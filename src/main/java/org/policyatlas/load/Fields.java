package org.policyatlas.load;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How a record's components are called in YAML: {@code nameBasis} is {@code name-basis}. */
public final class Fields {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    /** Asked for every field of every record; there are some hundred names. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Fields() {}

    public static String yaml(RecordComponent component) {
        return KNOWN.computeIfAbsent(component.getName(), name -> HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT));
    }
}
