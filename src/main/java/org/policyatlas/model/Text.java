package org.policyatlas.model;

import java.util.Optional;

@Doc("The words of a clause, paragraphs apart by a blank line; plain text, not Markdown.")
public record Text(
        @Doc("The source's own words, complete and in order.") String zh,
        @Doc("The full English translation.") String en,
        @Doc("The first 12 hex digits of the SHA-256 of the zh that the en translates (NFC, white space removed); "
                + "a later change of zh makes the translation stale.") Optional<String> of) {

    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }
}
