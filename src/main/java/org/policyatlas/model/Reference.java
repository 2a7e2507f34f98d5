package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("A document that a clause cites, in the atlas or not.")
public record Reference(
        @Doc("Its id.") @Id String id,
        @Doc("Its title, without the 《》.") Bilingual name,
        @Doc("Other titles under which the texts cite it.") List<Name> aliases,
        @Doc("Its number, where the text prints it.") Optional<String> number,
        @Doc("The document of the atlas that it is.") @To(Kind.DOCUMENT) Optional<Ref> document,
        @Doc("A note of the editors.") Optional<Bilingual> note) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.REFERENCE, id);
    }
}
