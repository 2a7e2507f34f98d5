package org.policyatlas.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks a record through all its components, so that no stage lists the fields of a kind: a field added to a record is
 * followed, checked and linked at once.
 */
public final class Records {

    private Records() {}

    /** A value and where it stands: the record that holds it, the component, and its place in a list (else 0). */
    public record Held(Object holder, RecordComponent component, int index, Object value) {}

    /** Every value within the record that is no record, list or optional itself, in the order of the fields; and every {@link Ref}. */
    public static Stream<Held> leaves(Object holder) {
        return components(holder).flatMap(component -> leaves(holder, component, 0, get(holder, component)));
    }

    /** The record and every record within it. */
    public static Stream<Object> records(Object holder) {
        return Stream.concat(Stream.of(holder), components(holder).flatMap(component -> within(get(holder, component))));
    }

    private static Stream<Object> within(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Records::within);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(Records::within);
        }
        return isStructure(value) ? records(value) : Stream.empty();
    }

    private static Stream<Held> leaves(Object holder, RecordComponent component, int index, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(inner -> leaves(holder, component, index, inner));
        }
        if (value instanceof List<?> many) {
            return Stream.iterate(0, i -> i < many.size(), i -> i + 1)
                    .flatMap(i -> leaves(holder, component, i, many.get(i)));
        }
        return isStructure(value) ? leaves(value) : Stream.of(new Held(holder, component, index, value));
    }

    private static boolean isStructure(Object value) {
        return value instanceof Record && !(value instanceof Scalar);
    }

    private static Stream<RecordComponent> components(Object holder) {
        return Arrays.stream(holder.getClass().getRecordComponents());
    }

    private static Object get(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model must be public: " + holder.getClass(), e);
        }
    }
}
