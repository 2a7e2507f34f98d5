package org.policyatlas.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;

/** The records that name a thing, by their kind: what the page of the thing shows besides its own record. */
final class Referrers {

    /** The fields of the data that hold ids, and of which kind; {@code within} and the like hold ids of the record's own kind. */
    private static final Map<String, Kind> FIELDS = fields();
    private static final List<String> OF_OWN_KIND = List.of("within", "related", "distinct-from");

    private final Map<Ref, Map<String, Set<String>>> referrers = new HashMap<>();

    /** @param rows every kind's records, by the name of its file */
    Referrers(Map<String, List<Row>> rows) {
        rows.forEach((file, records) -> records.forEach(record -> read(record.fields(), file, record.fields().get("id").toString())));
    }

    /** Ids by the name of their file, in the order of the data; empty if nothing names the thing. */
    Map<String, Set<String>> of(Ref ref) {
        return referrers.getOrDefault(ref, Map.of());
    }

    private static Map<String, Kind> fields() {
        Map<String, Kind> fields = new HashMap<>();
        for (Kind kind : List.of(Kind.DOCUMENT, Kind.CLAUSE, Kind.PARK, Kind.CHAIN, Kind.PROJECT, Kind.ORGANIZATION, Kind.DISTRICT, Kind.SOURCE)) {
            fields.put(kind.word, kind);
            fields.put(kind.word + "s", kind);
        }
        List.of("lead", "with", "decides", "issuers").forEach(field -> fields.put(field, Kind.ORGANIZATION));
        return fields;
    }

    private void read(Object value, String file, String id) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((field, held) -> {
                Kind kind = FIELDS.get(OF_OWN_KIND.contains(field) ? file : field);
                if (kind != null) {
                    ids(held).forEach(named -> put(new Ref(kind, named), file, id));
                }
                read(held, file, id);
            });
        } else if (value instanceof Collection<?> list) {
            list.forEach(item -> read(item, file, id));
        }
    }

    private static List<String> ids(Object held) {
        if (held instanceof String one) {
            return List.of(one);
        }
        return held instanceof Collection<?> list ? list.stream().filter(String.class::isInstance).map(Object::toString).toList() : List.of();
    }

    private void put(Ref named, String file, String id) {
        referrers.computeIfAbsent(named, any -> new LinkedHashMap<>()).computeIfAbsent(file, any -> new LinkedHashSet<>()).add(id);
    }
}
