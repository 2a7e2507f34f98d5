package org.policyatlas.model;

/** The two languages of the atlas. They are equals: no stage asks which is the default. */
public enum Lang {
    ZH("zh", "zh-Hans"), EN("en", "en");

    /** The word in YAML, in URLs and in the data. */
    public final String word;
    /** The BCP 47 tag in {@code lang} and {@code hreflang}. */
    public final String tag;

    Lang(String word, String tag) {
        this.word = word;
        this.tag = tag;
    }

    public Lang other() {
        return this == ZH ? EN : ZH;
    }
}
