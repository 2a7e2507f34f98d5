package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("The words of a clause, paragraphs apart by a blank line; plain text, not Markdown.")
public record Text(
        @Doc("The source's own words, complete and in order.") String zh,
        @Doc("The full English translation.") String en,
        @Doc("The first 12 hex digits of the SHA-256 of the zh that the en translates (NFC, white space removed); "
                + "a later change of zh makes the translation stale.") Optional<String> of) {

    /** Lines may be wrapped in YAML: within a paragraph a line break is nothing in Chinese and a space in English. */
    public Text {
        zh = unwrapped(zh, "");
        en = unwrapped(en, " ");
    }

    private static String unwrapped(String text, String lineBreak) {
        return text.strip().replaceAll("(?<![ \\t])[ \\t]*+\\n[ \\t]*+\\n\\s*", "\u0000")
                .replaceAll("(?<![ \\t])[ \\t]*+\\n[ \\t]*+", lineBreak).replace("\u0000", "\n\n");
    }

    /** The paragraphs in one language. */
    public List<String> paragraphs(Lang lang) {
        return List.of(in(lang).split("\n\n"));
    }

    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }
}
