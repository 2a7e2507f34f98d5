package org.policyatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Doc("A place to which a document gives an industrial role; the file's name is its id.")
public record Park(
        @Id String id,
        @Doc("Its name.") Bilingual name,
        @Doc("Whether the English name is official or the editors' translation.") @Of("name-bases") String nameBasis,
        @Doc("Other names under which the texts mention it.") List<Name> aliases,
        @Doc("What sort of place it is.") @Of("park-kinds") String kind,
        @Doc("The districts it lies in.") @To(Kind.DISTRICT) List<Ref> districts,
        @Doc("The parks it is a part of.") @To(Kind.PARK) List<Ref> within,
        @Doc("Look-alikes with which it must not be confused.") @To(Kind.PARK) List<Ref> distinctFrom,
        @Doc("Where it is: the editors' estimate, not from the source.") Optional<Location> location,
        @Doc("What documents state of it.") List<Fact> facts,
        @Doc("The chains it hosts or is to host.") List<Hosted> chains,
        @Doc("Who operates, builds or anchors it.") List<Role> organizations,
        @Doc("What says that it exists or is planned.") List<Evidence> evidence,
        @Doc("A note of the editors.") Optional<Bilingual> note,
        @Doc("The pinyin to sort by, where the characters alone mislead; a space between syllables.") Optional<String> pinyin,
        @Doc("Former ids.") List<String> formerly) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.PARK, id);
    }

    @Doc("A place on the map, WGS-84: always the editors' estimate.")
    public record Location(
            @Doc("Degrees north.") BigDecimal lat,
            @Doc("Degrees east.") BigDecimal lon,
            @Doc("The true centre is probably within so many metres.") int precisionM,
            @Doc("False where it is too uncertain to draw.") boolean plot,
            @Doc("What the estimate rests on.") Bilingual basis) {}

    @Doc("One thing a document states of a park.")
    public record Fact(
            @Doc("What it is about.") @Of("park-facts") String fact,
            @Doc("The figure, where it is one.") Optional<BigDecimal> value,
            @Doc("Its unit.") @Of("units") Optional<String> unit,
            @Doc("How the figure is meant.") @Of("comparators") Optional<String> is,
            @Doc("The fact in words, where it is no figure.") Optional<Bilingual> text,
            @Doc("What says so.") Evidence evidence) {}

    @Doc("A chain that a park hosts.")
    public record Hosted(
            @Doc("The chain.") @To(Kind.CHAIN) Ref chain,
            @Doc("What says so.") Evidence evidence) {}

    @Doc("An organization's part in something.")
    public record Role(
            @Doc("The organization.") @To(Kind.ORGANIZATION) Ref organization,
            @Doc("Its part.") @Of("roles") String role,
            @Doc("What says so.") Evidence evidence) {}
}
