package org.policyatlas.model;

import java.util.Optional;

@Doc("What targets and results measure.")
public record Indicator(
        @Doc("Its id.") @Id String id,
        @Doc("Its name.") Bilingual name,
        @Doc("What exactly it counts, where the name alone may mislead.") Optional<Bilingual> note) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.INDICATOR, id);
    }
}
