package org.policyatlas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text without its white space, and the way back: sources break lines anywhere, and a quote should be found all the same. */
public final class Squeeze {
    private static final String FURTHER_SPACE = "\u00A0\u3000\u200B\u2007\u202F";

    private final String text;
    /** Of each char that is left, its offset in the original. */
    private final int[] offsets;

    private Squeeze(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    public static Squeeze of(String original) {
        StringBuilder kept = new StringBuilder(original.length());
        int[] offsets = new int[original.length()];
        for (int at = 0; at < original.length(); at++) {
            if (isSpace(original.charAt(at))) continue;
            offsets[kept.length()] = at;
            kept.append(original.charAt(at));
        }
        return new Squeeze(kept.toString(), Arrays.copyOf(offsets, kept.length()));
    }

    /** Java's own white space leaves out the spaces that do not break a line, and the one of no width. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || FURTHER_SPACE.indexOf(c) >= 0;
    }

    public String text() {
        return text;
    }

    /** @param span not empty, in offsets of {@link #text()}; the answer is in offsets of the original */
    public Span original(Span span) {
        return new Span(offsets[span.start()], offsets[span.end() - 1] + 1);
    }

    /** Every place of the original where the quote stands, white space aside, overlaps included; none for a blank quote. */
    public List<Span> find(String quote) {
        String wanted = of(quote).text();
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) return found;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            found.add(original(new Span(at, at + wanted.length())));
        }
        return found;
    }
}
