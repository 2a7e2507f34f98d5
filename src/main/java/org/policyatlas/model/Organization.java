package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("A department, company, laboratory, university, hospital or association; the file's name is its id.")
public record Organization(
        @Id String id,
        @Doc("Its name at the time of the document.") Bilingual name,
        @Doc("Other names under which the texts mention it.") List<Name> aliases,
        @Doc("What sort of organization it is.") @Of("organization-kinds") String kind,
        @Doc("The district it belongs to, if any.") @To(Kind.DISTRICT) Optional<Ref> district,
        @Doc("Today's name of a department that was reorganized: editorial, only where certain.") Optional<Bilingual> successor,
        @Doc("Look-alikes with which it must not be confused.") @To(Kind.ORGANIZATION) List<Ref> distinctFrom,
        @Doc("What names it, where the texts do not do so by one of its names.") List<Evidence> evidence,
        @Doc("A note of the editors.") Optional<Bilingual> note,
        @Doc("The pinyin to sort by, where the characters alone mislead; a space between syllables.") Optional<String> pinyin,
        @Doc("Former ids.") List<String> formerly) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.ORGANIZATION, id);
    }
}
