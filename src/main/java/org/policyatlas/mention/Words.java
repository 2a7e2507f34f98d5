package org.policyatlas.mention;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Table;
import org.policyatlas.model.Title;

/** The words of a clause in one language. */
public final class Words {

    /** Stands for one character; no name holds it. */
    private static final String BLOT = "\uFFFC";

    private Words() {}

    /** The source's own words, part by part: heading, paragraphs, cells; what the editors added is left out. */
    public static Stream<String> parts(Clause clause, Lang lang) {
        Stream<String> title = clause.title().filter(heading -> !heading.editorial()).map(Title::both).map(name -> name.in(lang)).stream();
        Stream<String> text = clause.text().stream().flatMap(body -> body.paragraphs(lang).stream());
        Stream<String> cells = cells(clause).filter(cell -> !cell.editorial()).map(cell -> cell.in(lang));
        return Stream.of(title, text, cells).flatMap(part -> part);
    }

    public static Stream<Table.Cell> cells(Clause clause) {
        return clause.table().stream()
                .flatMap(table -> Stream.concat(table.columns().stream(), table.rows().stream().flatMap(List::stream)));
    }

    /** A text of the clause, with the words that hold a name by chance blotted out; every other character keeps its place. */
    public static String named(Clause clause, String text) {
        String named = text;
        for (String chance : clause.unnamed()) {
            named = named.replace(chance, BLOT.repeat(chance.length()));
        }
        return named;
    }

    /** Number, heading, paragraphs and cells as one text, for quotes. */
    public static String all(Clause clause, Lang lang) {
        return Stream.concat(clause.number().stream(), parts(clause, lang)).map(part -> part + "\n").collect(Collectors.joining());
    }
}
