package org.policyatlas.text;

import java.util.List;

/** The figures of a text, in the order in which they stand. Any string is allowed; one without figures gives an empty list. */
public final class Figures {
    private Figures() {}

    public static List<Figure> zh(String text) {
        return zh(text, Opaque.NONE);
    }

    /** @param opaque names whose numerals are part of the name and no figures: 百千万工程 */
    public static List<Figure> zh(String text, Opaque opaque) {
        return ChineseFigures.in(Masks.mask(text, opaque));
    }

    public static List<Figure> en(String text) {
        return en(text, Opaque.NONE);
    }

    /** @param opaque names whose numerals are part of the name and no figures: Made in China 2025 */
    public static List<Figure> en(String text, Opaque opaque) {
        return EnglishFigures.in(Masks.mask(text, opaque));
    }
}
