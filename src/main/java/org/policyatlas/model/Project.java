package org.policyatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Doc("A named undertaking that a document lists; the file's name is its id.")
public record Project(
        @Id String id,
        @Doc("Its name.") Bilingual name,
        @Doc("Other names under which the texts mention it.") List<Name> aliases,
        @Doc("How far it has got, as the document says.") @Of("project-stages") String stage,
        @Doc("The parks it is in.") @To(Kind.PARK) List<Ref> parks,
        @Doc("The districts it is in, where no park says so.") @To(Kind.DISTRICT) List<Ref> districts,
        @Doc("The chains it serves.") @To(Kind.CHAIN) List<Ref> chains,
        @Doc("Who builds or runs it.") List<Park.Role> organizations,
        @Doc("Sums and sizes that a document states.") List<Size> sizes,
        @Doc("Look-alikes with which it must not be confused.") @To(Kind.PROJECT) List<Ref> distinctFrom,
        @Doc("What says that it exists or is planned.") List<Evidence> evidence,
        @Doc("A note of the editors.") Optional<Bilingual> note,
        @Doc("The pinyin to sort by, where the characters alone mislead; a space between syllables.") Optional<String> pinyin,
        @Doc("Former ids.") List<String> formerly) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.PROJECT, id);
    }

    @Doc("A sum or size of a project.")
    public record Size(
            @Doc("What is measured.") @Of("project-facts") String fact,
            @Doc("The figure, in full.") BigDecimal value,
            @Doc("Its unit.") @Of("units") String unit,
            @Doc("How the figure is meant.") @Of("comparators") Optional<String> is,
            @Doc("What says so.") Evidence evidence) {}
}
