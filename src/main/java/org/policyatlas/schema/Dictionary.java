package org.policyatlas.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyatlas.load.Fields;
import org.policyatlas.model.Doc;
import org.policyatlas.model.Id;
import org.policyatlas.model.Of;
import org.policyatlas.model.Scalar;
import org.policyatlas.model.To;

/** The tables of the data dictionary: every field of every kind of record. */
public final class Dictionary {

    public static final String BEGIN = "<!-- fields: begin, written by `atlas schema` -->";
    public static final String END = "<!-- fields: end -->";

    private Dictionary() {}

    /** The text with the part between its two marks replaced by the tables as they are now. */
    public static String refreshed(String text) {
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IllegalArgumentException("the data dictionary lacks its two marks");
        }
        return text.substring(0, from) + "\n\n" + tables() + text.substring(to);
    }

    private static String tables() {
        StringBuilder tables = new StringBuilder();
        Set<Class<?>> described = new LinkedHashSet<>();
        for (Shape shape : Shape.values()) {
            tables.append("### `").append(shape.files).append("`").append(shape.list ? ", a list of:" : "").append("\n\n");
            Deque<Class<?>> waiting = new ArrayDeque<>(List.of(shape.record));
            while (!waiting.isEmpty()) {
                Class<?> type = waiting.removeFirst();
                if (described.add(type)) {
                    table(type, shape, tables, waiting);
                }
            }
        }
        return tables.toString();
    }

    private static void table(Class<?> type, Shape shape, StringBuilder tables, Deque<Class<?>> waiting) {
        String doc = Optional.ofNullable(type.getAnnotation(Doc.class)).map(Doc::value).orElse("");
        tables.append("**").append(type.getSimpleName()).append("**");
        tables.append(doc.isEmpty() ? "" : ": " + doc).append("\n\n| field | value | what it holds |\n| --- | --- | --- |\n");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean fromFile = component.isAnnotationPresent(Id.class) && shape.idFromFile();
            Optional<Class<?>> record = record(component.getGenericType());
            record.ifPresent(waiting::addLast);
            tables.append("| ").append(fromFile ? "(file name)" : "`" + Fields.yaml(component) + "`")
                    .append(Schemas.isRequired(component) ? "" : " (optional)")
                    .append(" | ").append(value(component, record))
                    .append(" | ").append(Optional.ofNullable(component.getAnnotation(Doc.class)).map(Doc::value).orElse("Its id."))
                    .append(" |\n");
        }
        tables.append('\n');
    }

    private static String value(RecordComponent component, Optional<Class<?>> record) {
        String many = component.getType() == List.class ? "list of " : "";
        if (component.isAnnotationPresent(To.class)) {
            return many + component.getAnnotation(To.class).value().word + " id";
        }
        if (component.isAnnotationPresent(Of.class)) {
            return many + "of the list `" + component.getAnnotation(Of.class).value() + "`";
        }
        return many + record.map(Class::getSimpleName).orElseGet(() -> plain(component.getGenericType()));
    }

    private static String plain(Type type) {
        if (type instanceof ParameterizedType generic) {
            return plain(generic.getActualTypeArguments()[0]);
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "int", "Integer" -> "whole number";
            case "BigDecimal" -> "number";
            case "boolean" -> "true or false";
            case "LocalDate" -> "day";
            case "DocumentDate" -> "day or month";
            case "Lines" -> "lines";
            default -> "text";
        };
    }

    private static Optional<Class<?>> record(Type type) {
        if (type instanceof ParameterizedType generic) {
            return record(generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        boolean own = plain.isRecord() && !Scalar.class.isAssignableFrom(plain);
        return own ? Optional.of(plain) : Optional.empty();
    }
}
