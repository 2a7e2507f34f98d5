package org.policyatlas.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyatlas.cover.Coverage;
import org.policyatlas.load.Places;
import org.policyatlas.mention.Mentions;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Source;
import org.policyatlas.model.Term;

/**
 * What is checked, and what several checks ask of it.
 *
 * @param content what the editors wrote
 * @param places where each record stands
 * @param coverage who owns each line of each seed
 * @param mentions who is named where
 * @param clauses every clause by its reference
 */
record Subject(Content content, Places places, Coverage coverage, Mentions mentions, Map<Ref, Clause> clauses) {

    static Subject of(Content content, Places places, Coverage coverage, Mentions mentions) {
        Map<Ref, Clause> clauses = new HashMap<>();
        content.allClauses().forEach(clause -> clauses.put(clause.ref(), clause));
        return new Subject(content, places, coverage, mentions, clauses);
    }

    /** Every entity, clauses too. */
    Stream<Entity> entities() {
        return Stream.concat(content.entities().values().stream(), content.allClauses().stream());
    }

    Optional<Entity> entity(Ref ref) {
        return Optional.<Entity>ofNullable(clauses.get(ref)).or(() -> Optional.ofNullable(content.entities().get(ref)));
    }

    /** The source of a clause's document, where both are there. */
    Optional<Source> source(Clause clause) {
        return entity(new Ref(Kind.DOCUMENT, clause.document()))
                .map(Document.class::cast)
                .flatMap(document -> entity(document.source()))
                .map(Source.class::cast);
    }

    /** Chinese names whose numerals are no figures. */
    List<String> opaqueZh() {
        return opaque().flatMap(term -> Stream.concat(Stream.of(term.zh()), term.variants().stream())).toList();
    }

    /** English names whose numerals are no figures. */
    List<String> opaqueEn() {
        return opaque().flatMap(term -> Stream.concat(Stream.of(term.en()), term.accept().stream())).toList();
    }

    private Stream<Term> opaque() {
        return content.all(Term.class).stream().filter(Term::opaque);
    }
}
