package org.policyatlas.model;

import java.util.Optional;

@Doc("One value of a closed list.")
public record Label(
        @Doc("The value that content files write.") String id,
        @Doc("What pages call it in Chinese.") String zh,
        @Doc("What pages call it in English.") String en,
        @Doc("What it means.") Optional<Bilingual> note) {

    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }
}
