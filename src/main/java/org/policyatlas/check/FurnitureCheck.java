package org.policyatlas.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyatlas.cover.BoundedPattern;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Source;

/** Furniture says what it is, and its patterns can be read and come to an end. */
final class FurnitureCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        return subject.content().all(Source.class).stream()
                .flatMap(source -> source.furniture().stream().flatMap(item -> fault(subject, source, item).stream()));
    }

    private static Optional<Diagnostic> fault(Subject subject, Source source, Source.Furniture item) {
        if (item.lines().isEmpty() && item.text().isEmpty() && item.pattern().isEmpty()) {
            return Optional.of(new YamlFault.MissingField(subject.places().at(item), "lines",
                    "which lines are furniture, or which text or pattern"));
        }
        List<String> seed = subject.content().seeds().get(source.id());
        return item.pattern().flatMap(pattern -> BoundedPattern.problem(pattern, seed)
                .map(expected -> new YamlFault.WrongType(subject.places().at(item, "pattern"), "pattern",
                        "the regular expression \"" + shown(pattern) + "\"", expected)));
    }

    private static String shown(String pattern) {
        return pattern.length() > 40 ? pattern.substring(0, 40) + "…" : pattern;
    }
}
