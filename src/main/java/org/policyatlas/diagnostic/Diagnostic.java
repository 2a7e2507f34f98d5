package org.policyatlas.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Something in the content that its author can put right. */
public sealed interface Diagnostic
        permits YamlFault, SeedFault, QuoteFault, CoverageFault, FigureFault, TermFault, TextFault, ReferenceFault,
                OutputFault, WaiverFault {

    /** By place, then by code, so that the same findings always come in the same order. */
    Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    Position at();

    /** What is wrong, in the author's own words. */
    String message();

    /** What to do, or what was probably meant; never empty. */
    String hint();

    default String code() {
        return getClass().getAnnotation(Code.class).value();
    }

    default String format() {
        // One finding is one line, whatever line breaks a key or a quote brought along.
        return "%s: %s: %s; %s".formatted(at(), code(), message(), hint()).replaceAll("\\s*\\R\\s*", " ");
    }

    /** Every code, with the record that carries it. */
    static SortedMap<String, Class<?>> codes() {
        SortedMap<String, Class<?>> codes = new TreeMap<>();
        for (Class<?> group : Diagnostic.class.getPermittedSubclasses()) {
            Arrays.stream(group.getPermittedSubclasses())
                    .forEach(type -> codes.put(type.getAnnotation(Code.class).value(), type));
        }
        return codes;
    }

    /** The hint that offers the nearest candidate, or says otherwise what to do. */
    static String nearest(Optional<String> candidate, String otherwise) {
        return candidate.map(found -> "did you mean \"" + found + "\"?").orElse(otherwise);
    }
}
