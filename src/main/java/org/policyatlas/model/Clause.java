package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("A numbered or headed unit of a document.")
public record Clause(
        @Doc("Its id in the document; the parent of 2-11-1 is 2-11.") @Id String id,
        @Doc("What sort of unit it is; a plain one need not say.") @Of("clause-kinds") Optional<String> kind,
        @Doc("Its number, as printed, such as （十一）.") Optional<String> number,
        @Doc("Its heading.") Optional<Title> title,
        @Doc("The lines of the seed that hold its number, heading, text and table, in reading order.") List<Lines> source,
        @Doc("Its words.") Optional<Text> text,
        @Doc("Its table.") Optional<Table> table,
        @Doc("What it is about; mere mentions are found by the build.") Optional<About> about,
        @Doc("Who leads, where the clause says so.") @To(Kind.ORGANIZATION) List<Ref> lead,
        @Doc("Who assists, where the clause says so.") @To(Kind.ORGANIZATION) List<Ref> with,
        @Doc("Support that somebody can get by it.") List<Measure> measures,
        @Doc("What is to be reached, or was reached.") List<Target> targets,
        @Doc("Slips of the source, which stay in the text.") List<Erratum> errata,
        @Doc("Clauses that provide for the same matter, alike or otherwise; written on one side, shown on both.") List<Parallel> seeAlso,
        @Doc("Words of its text, in either language, that hold a name by chance: 扩大数据 does not speak of 大数据.") List<String> unnamed,
        @Doc("A note of the editors.") Optional<Bilingual> note,
        @Doc("Former ids.") List<String> formerly) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.CLAUSE, id);
    }

    /** The id of the document that holds it. */
    public String document() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The id within its document. */
    public String local() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Number and heading together, or the id where it has neither. */
    @Override
    public Bilingual name() {
        return title.map(Title::both).orElseGet(() -> {
            String name = number.orElse(local());
            return new Bilingual(name, name);
        });
    }

    /** A unit with words or a table of its own has a page; a bare heading is an anchor on the document's page. */
    public boolean hasPage() {
        return text.isPresent() || table.isPresent();
    }

    @Doc("What a clause is about.")
    public record About(
            @Doc("Parks.") @To(Kind.PARK) List<Ref> parks,
            @Doc("Chains.") @To(Kind.CHAIN) List<Ref> chains,
            @Doc("Projects.") @To(Kind.PROJECT) List<Ref> projects,
            @Doc("Organizations.") @To(Kind.ORGANIZATION) List<Ref> organizations,
            @Doc("Districts.") @To(Kind.DISTRICT) List<Ref> districts) {}

    @Doc("A clause that provides for the same matter.")
    public record Parallel(
            @Doc("The other clause, as document/clause.") @To(Kind.CLAUSE) Ref clause,
            @Doc("How the two compare, and which prevails: the editors' words.") Optional<Bilingual> note) {}

    @Doc("A slip of the source.")
    public record Erratum(
            @Doc("The word as the source prints it.") String printed,
            @Doc("The word that is meant.") String correct,
            @Doc("How we know.") Bilingual reason) {}
}
