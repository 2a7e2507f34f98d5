package org.policyatlas.model;

/** The same said in both languages. */
public record Bilingual(
        @Doc("In Chinese.") String zh,
        @Doc("In English.") String en) {

    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }
}
