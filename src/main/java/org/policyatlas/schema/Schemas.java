package org.policyatlas.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyatlas.load.Fields;
import org.policyatlas.model.Doc;
import org.policyatlas.model.DocumentDate;
import org.policyatlas.model.Id;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Label;
import org.policyatlas.model.Lines;
import org.policyatlas.model.Of;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Scalar;
import org.policyatlas.model.Table;
import org.policyatlas.model.To;

/** A JSON Schema (draft 2020-12) for each sort of YAML file, for editors; the build itself checks with better messages. */
public final class Schemas {

    private static final String ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String CLAUSE_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$";

    private final SortedMap<String, List<Label>> vocabularies;

    private Schemas(SortedMap<String, List<Label>> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The schemas by file name. */
    public static SortedMap<String, String> of(SortedMap<String, List<Label>> vocabularies) {
        Schemas schemas = new Schemas(vocabularies);
        SortedMap<String, String> files = new TreeMap<>();
        for (Shape shape : Shape.values()) {
            files.put(shape.schema(), json(schemas.file(shape)));
        }
        return files;
    }

    private Map<String, Object> file(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "content/" + shape.files);
        Map<String, Object> record = record(shape.record, shape.idFromFile());
        if (shape == Shape.VOCABULARIES) {
            schema.put("type", "object");
            schema.put("additionalProperties", list(record));
        } else {
            schema.putAll(shape.list ? list(record) : record);
        }
        return schema;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    private Map<String, Object> record(Class<?> type, boolean idFromFile) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Optional.ofNullable(type.getAnnotation(Doc.class)).ifPresent(doc -> schema.put("description", doc.value()));
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (idFromFile && component.isAnnotationPresent(Id.class)) {
                continue;
            }
            Map<String, Object> property = property(component);
            properties.put(Fields.yaml(component), property);
            if (isRequired(component)) {
                required.add(Fields.yaml(component));
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** As in loading: what is no option, list or flag must be there. */
    static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return type != Optional.class && type != List.class && type != boolean.class;
    }

    private Map<String, Object> property(RecordComponent component) {
        Map<String, Object> property = new LinkedHashMap<>(value(component.getGenericType(), component));
        Optional.ofNullable(component.getAnnotation(Doc.class)).ifPresent(doc -> property.put("description", doc.value()));
        return property;
    }

    private Map<String, Object> value(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType generic) {
            Map<String, Object> item = value(generic.getActualTypeArguments()[0], component);
            // A list of one may stand without its brackets.
            return generic.getRawType() == List.class ? Map.of("anyOf", List.of(list(item), item)) : item;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Table.Cell.class) {
            return Map.of("anyOf", List.of(Map.of("type", List.of("string", "number")), record(plain, false)));
        }
        return plain.isRecord() && !Scalar.class.isAssignableFrom(plain) ? record(plain, false) : scalar(plain, component);
    }

    private Map<String, Object> scalar(Class<?> type, RecordComponent component) {
        if (component.isAnnotationPresent(Of.class)) {
            List<Label> labels = vocabularies.getOrDefault(component.getAnnotation(Of.class).value(), List.of());
            return Map.of("enum", labels.stream().map(Label::id).toList());
        }
        if (component.isAnnotationPresent(Id.class)) {
            return Map.of("type", "string", "pattern", ID_PATTERN);
        }
        if (type == Ref.class) {
            boolean clause = component.getAnnotation(To.class).value() == Kind.CLAUSE;
            return Map.of("type", "string", "pattern", clause ? CLAUSE_PATTERN : ID_PATTERN);
        }
        if (type == Lines.class) {
            return Map.of("type", List.of("string", "integer"), "pattern", "^[0-9]+(-[0-9]+)?$");
        }
        if (type == DocumentDate.class) {
            return Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$");
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        return type == int.class || type == Integer.class ? Map.of("type", "integer") : Map.of("type", List.of("string", "number"));
    }

    private static String json(Object value) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        try {
            return JsonMapper.builder()
                    .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true).build()
                    .writer(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                    .writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists cannot fail to be written", e);
        }
    }
}
