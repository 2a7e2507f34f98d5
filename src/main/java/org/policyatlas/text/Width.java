package org.policyatlas.text;

/**
 * A matching copy: full-width letters, digits and signs made half-width, dashes and spaces each made one. Char for char, so that every
 * offset in the copy is an offset in the original; NFKC was not used since it changes lengths (㎡, ㈠).
 */
final class Width {
    private static final String DASHES = "‐‑‒–—―－~～〜−─";
    private static final String RATIOS = "∶：︰";

    private Width() {}

    static String folded(String text) {
        StringBuilder copy = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) copy.append(folded(text.charAt(at)));
        return copy.toString();
    }

    private static char folded(char c) {
        if (c < 0x80) return c == '~' ? '-' : c;
        if (DASHES.indexOf(c) >= 0) return '-';
        if (RATIOS.indexOf(c) >= 0) return ':';
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) return ' ';
        // A full-width comma parts clauses and never groups digits, so it stays what it is.
        if (c == '，') return c;
        return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    }
}
