package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("One file in seeds/: never edited, pinned by its hash.")
public record Source(
        @Doc("The number under which it is cited.") @Id String id,
        @Doc("The file in seeds/.") String file,
        @Doc("The SHA-256 of the file, in hex.") String sha256,
        @Doc("What the file holds.") Bilingual name,
        @Doc("Where it came from.") Bilingual origin,
        @Doc("True when every character of it must belong to a clause or to furniture.") boolean complete,
        @Doc("A publication that reports on a document and is not the document itself.") boolean secondary,
        @Doc("What the extraction did to the text.") List<Bilingual> defects,
        @Doc("Strings of the extraction that are no text, such as **, removed wherever they stand.") List<String> markup,
        @Doc("What belongs to the file but to no document.") List<Furniture> furniture,
        @Doc("Characters that the extraction got wrong, put right.") List<Repair> repairs) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.SOURCE, id);
    }

    @Doc("Running heads, page numbers, navigation: what belongs to the file but to no document. Give lines, or line and text, or pattern.")
    public record Furniture(
            @Doc("What it is.") @Of("furniture") String kind,
            @Doc("Whole lines, such as 96-117.") List<Lines> lines,
            @Doc("A part of the lines: this text, wherever it stands in them.") Optional<String> text,
            @Doc("A regular expression: every match in the file.") Optional<String> pattern) {}

    @Doc("Characters that the extraction got wrong.")
    public record Repair(
            @Doc("The line of the seed.") int line,
            @Doc("What stands there.") String was,
            @Doc("What must stand there.") String is,
            @Doc("How we know.") Bilingual reason) {}
}
