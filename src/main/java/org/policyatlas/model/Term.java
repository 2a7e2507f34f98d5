package org.policyatlas.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Doc("A word of the documents and its settled English.")
public record Term(
        @Doc("Its id.") @Id String id,
        @Doc("The Chinese term.") String zh,
        @Doc("Other spellings of it.") List<String> variants,
        @Doc("The preferred English: singular, lower case unless a name.") String en,
        @Doc("Other English that may stand for it.") List<String> accept,
        @Doc("English that must not stand for it.") List<String> refuse,
        @Doc("True where numerals in the term are part of its name and no figures.") boolean opaque,
        @Doc("What it means, for a reader who does not know it; the editors' words.") Optional<Bilingual> note) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.TERM, id);
    }

    @Override
    public Bilingual name() {
        return new Bilingual(zh, en);
    }

    @Override
    public List<Name> aliases() {
        Stream<Name> chinese = variants.stream().map(name -> new Name(Optional.of(name), Optional.empty()));
        Stream<Name> english = accept.stream().map(name -> new Name(Optional.empty(), Optional.of(name)));
        return Stream.concat(chinese, english).toList();
    }
}
