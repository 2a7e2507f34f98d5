package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("An industry chain, industry or field; the file's name is its id.")
public record Chain(
        @Id String id,
        @Doc("Its name.") Bilingual name,
        @Doc("Other names under which the texts mention it.") List<Name> aliases,
        @Doc("Whether it is a chain, an industry or a field.") @Of("chain-kinds") String kind,
        @Doc("The wider chains it belongs to.") @To(Kind.CHAIN) List<Ref> within,
        @Doc("Chains close to it that are neither wider nor narrower.") @To(Kind.CHAIN) List<Ref> related,
        @Doc("Look-alikes with which it must not be confused.") @To(Kind.CHAIN) List<Ref> distinctFrom,
        @Doc("Its segments, from upstream to services.") List<Segment> segments,
        @Doc("What says that a document treats it.") List<Evidence> evidence,
        @Doc("A note of the editors.") Optional<Bilingual> note,
        @Doc("The pinyin to sort by, where the characters alone mislead; a space between syllables.") Optional<String> pinyin,
        @Doc("Former ids.") List<String> formerly) implements Entity {

    @Override
    public Ref ref() {
        return new Ref(Kind.CHAIN, id);
    }

    @Doc("A part of a chain that a document names.")
    public record Segment(
            @Doc("Its id in the chain.") String id,
            @Doc("Its position in the chain.") @Of("positions") String position,
            @Doc("Its name.") Bilingual name,
            @Doc("What says so.") Evidence evidence) {}
}
