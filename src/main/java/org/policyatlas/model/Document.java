package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("One policy document; the folder's name is its id.")
public record Document(
        @Id String id,
        @Doc("Its full title.") Bilingual title,
        @Doc("The name by which the pages call it.") Bilingual name,
        @Doc("Its number, as printed.") Optional<String> number,
        @Doc("What sort of document it is.") @Of("document-kinds") String kind,
        @Doc("The level of government that speaks.") @Of("levels") String level,
        @Doc("Who issued it.") @To(Kind.ORGANIZATION) List<Ref> issuers,
        @Doc("The districts it is for; none means the whole city.") @To(Kind.DISTRICT) List<Ref> districts,
        @Doc("The seed that holds it.") @To(Kind.SOURCE) Ref source,
        @Doc("How far it got: reported, draft, drawn up or issued.") Stage stage,
        @Doc("Its dates, each with what it is the date of.") List<Dated> dates,
        @Doc("How long it is valid.") Optional<Validity> validity,
        @Doc("The years that a plan plans.") Optional<Period> period,
        @Doc("What the document says of its relation to other documents.") List<Relation> relations,
        @Doc("How the document is built, and how the atlas divides it: the editors' words.") Optional<Bilingual> outline,
        @Doc("What the seed lacks of the document.") List<Gap> gaps,
        @Doc("Former ids.") List<String> formerly) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.DOCUMENT, id);
    }

    @Doc("How far a document got.")
    public record Stage(
            @Doc("The stage.") @Of("stages") String is,
            @Doc("What says so.") Evidence evidence) {}

    @Doc("A date of a document. Adoption, printing, publication and effect are four different dates.")
    public record Dated(
            @Doc("What happened then.") @Of("events") String event,
            @Doc("The day, or the month where no day is printed: 2022-07-21 or 2022-07.") DocumentDate date,
            @Doc("What says so; a date without evidence is shown as editorial.") Optional<Evidence> evidence) {}

    @Doc("How long a document is valid.")
    public record Validity(
            @Doc("For how many years.") int years,
            @Doc("The event from which they run.") @Of("events") String from,
            @Doc("What says so.") Evidence evidence) {}

    @Doc("The years that a plan plans, both included.")
    public record Period(
            @Doc("The first year.") int from,
            @Doc("The last year.") int to,
            @Doc("The year to which it looks ahead beyond its period, where it says so.") Optional<Integer> outlook,
            @Doc("What says so.") Evidence evidence) {}

    @Doc("What a document says of another.")
    public record Relation(
            @Doc("The relation.") @Of("relations") String is,
            @Doc("The reference it is to, where it names one.") @To(Kind.REFERENCE) Optional<Ref> to,
            @Doc("What it is to, in the editors' words, where it names no reference.") Optional<Bilingual> label,
            @Doc("What says so.") Evidence evidence) {}

    @Doc("A part of the document that the seed lacks.")
    public record Gap(
            @Doc("The clause after which it is missing; none at the beginning.") @To(Kind.CLAUSE) Optional<Ref> after,
            @Doc("What is missing, and how we know.") Bilingual what) {}
}
