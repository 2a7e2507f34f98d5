package org.policyatlas.load;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.TextFault;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Doc;
import org.policyatlas.model.DocumentDate;
import org.policyatlas.model.Id;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lines;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Scalar;
import org.policyatlas.model.Table;
import org.policyatlas.model.To;
import org.policyatlas.text.Nearest;

/**
 * Makes records of YAML: a field for each component, its type from the component's. Every fault of a file is reported,
 * not only the first. A component that is no {@link Optional}, {@link List} or boolean is required.
 */
final class Binder {

    /** Exponents are refused: nobody reads 1E+999999999 as a number, and it fills the memory. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,12})?");
    /** Years, lines, metres: none needs more digits, and dates stay dates that Java can add. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final String A_DAY = "a day as 2022-09-04";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String A_DAY_OR_MONTH = "a day as 2022-09-04, or a month as 2022-09";
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    /** What an {@link Id} component gets when its value was refused; the file is not used then. */
    static final String NO_ID = "";

    private final Places places;
    private final Consumer<Diagnostic> findings;
    private final String idPrefix;

    /** @param idPrefix what stands before the ids of the file: the document of its clauses, with a slash */
    Binder(Places places, String idPrefix, Consumer<Diagnostic> findings) {
        this.places = places;
        this.idPrefix = idPrefix;
        this.findings = findings;
    }

    /** The record that a mapping says, or nothing if that is impossible; findings say why. */
    <R> Optional<R> bind(Class<R> type, Node node, Optional<String> fileId) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.accept(new YamlFault.WrongType(node.at(), type.getSimpleName().toLowerCase(Locale.ROOT),
                    node.describe(), "its fields, each as name: value"));
            return Optional.empty();
        }
        return record(type, mapping, fileId).map(type::cast);
    }

    private Optional<Object> record(Class<?> type, Node.Mapping mapping, Optional<String> fileId) {
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(mapping, components, fileId.isPresent());
        Object[] values = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            Optional<Object> value = component(components[i], mapping, fileId);
            complete &= value.isPresent();
            values[i] = value.orElse(null);
        }
        if (!complete) {
            return Optional.empty();
        }
        Object read = construct(type, components, values);
        places.put(read, mapping);
        return Optional.of(read);
    }

    private void refuseUnknown(Node.Mapping mapping, RecordComponent[] components, boolean idFromFile) {
        List<String> known = Arrays.stream(components)
                .filter(component -> !(idFromFile && component.isAnnotationPresent(Id.class)))
                .map(Fields::yaml)
                .toList();
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.accept(new YamlFault.UnknownField(entry.key(), key, Nearest.word(key, known), String.join(", ", known)));
            }
        });
    }

    private Optional<Object> component(RecordComponent component, Node.Mapping mapping, Optional<String> fileId) {
        String field = Fields.yaml(component);
        if (component.isAnnotationPresent(Id.class)) {
            return Optional.of(id(mapping, field, fileId));
        }
        Node.Entry entry = mapping.entries().get(field);
        Type type = component.getGenericType();
        boolean empty = entry == null || entry.value() instanceof Node.Scalar scalar && scalar.text().isEmpty();
        if (empty) {
            return absent(component, type, field, entry == null ? mapping.at() : entry.key());
        }
        return value(type, component, field, entry.value());
    }

    private Optional<Object> absent(RecordComponent component, Type type, String field, Position at) {
        if (type == boolean.class) {
            return Optional.of(false);
        }
        if (raw(type) == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (raw(type) == List.class) {
            return Optional.of(List.of());
        }
        if (field.equals("zh") || field.equals("en")) {
            findings.accept(new TextFault.Untranslated(at, field.equals("zh") ? "Chinese" : "English"));
            return Optional.empty();
        }
        Doc doc = component.getAnnotation(Doc.class);
        findings.accept(new YamlFault.MissingField(at, field, doc == null ? "it is required" : doc.value()));
        return Optional.empty();
    }

    private Object id(Node.Mapping mapping, String field, Optional<String> fileId) {
        if (fileId.isPresent()) {
            return idPrefix + fileId.get();
        }
        Node.Entry entry = mapping.entries().get(field);
        if (entry == null) {
            findings.accept(new YamlFault.MissingField(mapping.at(), field, "a name of its own, such as pazhou-core"));
            return NO_ID;
        }
        String id = entry.value() instanceof Node.Scalar scalar ? scalar.text() : NO_ID;
        if (!Ids.isId(id)) {
            findings.accept(new YamlFault.BadId(entry.value().at(), Ids.shown(id)));
            return NO_ID;
        }
        return idPrefix + id;
    }

    private Optional<Object> value(Type type, RecordComponent component, String field, Node node) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return value(argument(type), component, field, node).map(Optional::of);
        }
        if (raw == List.class) {
            return list(argument(type), component, field, node);
        }
        if (raw == Table.Cell.class && node instanceof Node.Scalar scalar) {
            return Optional.of(new Table.Cell(scalar.text(), scalar.text(), false));
        }
        if (raw.isRecord() && !Scalar.class.isAssignableFrom(raw)) {
            return node instanceof Node.Mapping mapping
                    ? record(raw, mapping, Optional.empty())
                    : wrong(node, field, "its fields, each as name: value");
        }
        return node instanceof Node.Scalar scalar
                ? scalar(raw, component, field, scalar)
                : wrong(node, field, "one value");
    }

    /** A list of one may be written without its brackets. */
    private Optional<Object> list(Type item, RecordComponent component, String field, Node node) {
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (Node each : nodes) {
            value(item, component, field, each).ifPresent(values::add);
        }
        return values.size() == nodes.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> scalar(Class<?> type, RecordComponent component, String field, Node.Scalar scalar) {
        String text = scalar.text();
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type == Ref.class) {
            return ref(component.getAnnotation(To.class).value(), scalar, field);
        }
        if (type == boolean.class) {
            return text.equals("true") || text.equals("false")
                    ? Optional.of(Boolean.valueOf(text))
                    : wrong(scalar, field, "true or false");
        }
        if (type == BigDecimal.class || type == int.class || type == Integer.class) {
            return number(type, field, scalar);
        }
        if (type == LocalDate.class) {
            return DAY.matcher(text).matches()
                    ? parsed(LocalDate::parse, scalar, field, A_DAY)
                    : wrong(scalar, field, A_DAY);
        }
        if (type == DocumentDate.class) {
            return DAY_OR_MONTH.matcher(text).matches()
                    ? parsed(DocumentDate::parse, scalar, field, A_DAY_OR_MONTH)
                    : wrong(scalar, field, A_DAY_OR_MONTH);
        }
        if (type == Lines.class) {
            return parsed(Lines::parse, scalar, field, "lines of the seed as 12 or 12-15");
        }
        throw new IllegalStateException("no YAML for " + type + " " + field);
    }

    private Optional<Object> ref(Kind kind, Node.Scalar scalar, String field) {
        boolean valid = kind == Kind.CLAUSE ? Ids.isClauseId(scalar.text()) : Ids.isId(scalar.text());
        return valid
                ? Optional.of(new Ref(kind, scalar.text()))
                : wrong(scalar, field, kind == Kind.CLAUSE ? "the clause as document/clause" : "the id of a " + kind.word);
    }

    private Optional<Object> number(Class<?> type, String field, Node.Scalar scalar) {
        if (type != BigDecimal.class) {
            return WHOLE.matcher(scalar.text()).matches()
                    ? Optional.of(Integer.valueOf(scalar.text()))
                    : wrong(scalar, field, "a whole number of at most seven digits");
        }
        return NUMBER.matcher(scalar.text()).matches()
                ? Optional.of(new BigDecimal(scalar.text()))
                : wrong(scalar, field, "a number in digits, without separators, such as 5000000 or 14.9");
    }

    private <T> Optional<Object> parsed(Function<String, T> parse, Node.Scalar scalar, String field, String expected) {
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (NumberFormatException | DateTimeParseException e) {
            return wrong(scalar, field, expected);
        }
    }

    private Optional<Object> wrong(Node node, String field, String expected) {
        findings.accept(new YamlFault.WrongType(node.at(), field, node.describe(), expected));
        return Optional.empty();
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
