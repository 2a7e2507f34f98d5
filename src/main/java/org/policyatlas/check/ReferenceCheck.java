package org.policyatlas.check;

import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.load.Fields;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Records;
import org.policyatlas.model.Ref;
import org.policyatlas.text.Nearest;

/** Every id that a record names is there; every chapter belongs to a document. */
final class ReferenceCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Stream<Diagnostic> named = subject.entities().flatMap(entity -> Records.leaves(entity))
                .filter(held -> held.value() instanceof Ref ref && subject.entity(ref).isEmpty())
                .map(held -> dangling(subject, held));
        return Stream.concat(named, orphans(subject));
    }

    private static Diagnostic dangling(Subject subject, Records.Held held) {
        Ref ref = (Ref) held.value();
        return new ReferenceFault.Dangling(subject.places().at(held.holder(), Fields.yaml(held.component()), held.index()),
                ref.kind().word, ref.id(), Nearest.word(ref.id(), ids(subject, ref.kind())));
    }

    private static List<String> ids(Subject subject, Kind kind) {
        return subject.entities().map(Entity::ref).filter(ref -> ref.kind() == kind).map(Ref::id).toList();
    }

    private static Stream<Diagnostic> orphans(Subject subject) {
        return subject.content().clauses().entrySet().stream()
                .filter(chapter -> !chapter.getValue().isEmpty())
                .filter(chapter -> subject.entity(new Ref(Kind.DOCUMENT, chapter.getKey())).isEmpty())
                .map(chapter -> new ReferenceFault.Dangling(subject.places().at(chapter.getValue().get(0)), Kind.DOCUMENT.word,
                        chapter.getKey(), Nearest.word(chapter.getKey(),
                                subject.content().all(Document.class).stream().map(Document::id).toList())));
    }
}
