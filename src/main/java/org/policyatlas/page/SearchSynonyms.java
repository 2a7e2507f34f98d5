package org.policyatlas.page;

import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Synonym;
import org.policyatlas.model.Term;

/** Words that search takes for each other: the glossary's, in both languages, and the editors' list of everyday words. */
public final class SearchSynonyms {

    /**
     * Words that mean the same.
     *
     * @param words each finds the others
     * @param typed each finds the words, and is not found by them
     */
    public record Group(List<String> words, List<String> typed) {}

    private SearchSynonyms() {}

    public static List<Group> of(Atlas atlas) {
        return Stream.concat(
                atlas.content().all(Term.class).stream().map(SearchSynonyms::group),
                atlas.content().synonyms().stream().map(SearchSynonyms::group)).toList();
    }

    private static Group group(Term term) {
        return new Group(Stream.of(Stream.of(term.zh()), term.variants().stream(), Stream.of(term.en()), term.accept().stream())
                .flatMap(words -> words).toList(), List.of());
    }

    private static Group group(Synonym synonym) {
        return new Group(synonym.words(), synonym.typed());
    }
}
