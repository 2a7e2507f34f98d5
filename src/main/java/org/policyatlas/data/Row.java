package org.policyatlas.data;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Ref;

/** One record of the data: its fields in a fixed order. What a thing has not is left out. */
final class Row {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Row row() {
        return new Row();
    }

    Map<String, Object> fields() {
        return fields;
    }

    Row put(String field, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(field, present));
        } else if (value instanceof Bilingual both) {
            fields.put(field, bilingual(both));
        } else if (value instanceof Ref ref) {
            fields.put(field, ref.id());
        } else if (value instanceof Evidence evidence) {
            fields.put(field, evidence(evidence));
        } else if (value instanceof BigDecimal number) {
            fields.put(field, plain(number));
        } else if (value instanceof Row row) {
            fields.put(field, row.fields);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    /** A list field; an empty list is left out. */
    <T> Row list(String field, List<T> values, Function<T, Object> item) {
        if (!values.isEmpty()) {
            fields.put(field, values.stream().map(item).map(value -> value instanceof Row row ? row.fields : value).toList());
        }
        return this;
    }

    Row refs(String field, List<Ref> refs) {
        return list(field, refs, Ref::id);
    }

    private static Map<String, Object> bilingual(Bilingual both) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("zh", both.zh());
        pair.put("en", both.en());
        return pair;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return row().put("clause", evidence.clause()).put("quote", evidence.quote())
                .put("before", evidence.before()).put("after", evidence.after()).fields;
    }

    /** 5000000, never 5E+6. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
