package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("A district of the city.")
public record District(
        @Doc("Its id.") @Id String id,
        @Doc("Its name.") Bilingual name,
        @Doc("Other names under which the texts mention it.") List<Name> aliases,
        @Doc("Its administrative division code, by which the map knows it.") String adcode,
        @Doc("The pinyin to sort by, where the characters alone mislead; a space between syllables.") Optional<String> pinyin) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.DISTRICT, id);
    }
}
