package org.policyatlas.check;

import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.load.Fields;
import org.policyatlas.model.Label;
import org.policyatlas.model.Of;
import org.policyatlas.model.Records;
import org.policyatlas.text.Nearest;

/** Every value of a closed list stands in that list. */
final class VocabularyCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        return subject.entities().flatMap(entity -> Records.leaves(entity))
                .filter(held -> held.component().isAnnotationPresent(Of.class))
                .flatMap(held -> unlisted(subject, held));
    }

    private static Stream<Diagnostic> unlisted(Subject subject, Records.Held held) {
        String list = held.component().getAnnotation(Of.class).value();
        List<String> known = subject.content().vocabularies().getOrDefault(list, List.of()).stream().map(Label::id).toList();
        String value = (String) held.value();
        return known.contains(value) ? Stream.empty() : Stream.of(new ReferenceFault.NotInList(
                subject.places().at(held.holder(), Fields.yaml(held.component()), held.index()),
                value, list, Nearest.word(value, known), String.join(", ", known)));
    }
}
