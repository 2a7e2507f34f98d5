package org.policyatlas.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Makes spellings of the same characters equal, one character to one character, so that a place in the folded text is the
 * same place in the text.
 *
 * <p>Full width becomes half width and A–Z become a–z by arithmetic; Latin letters lose their accents and traditional,
 * compatibility and radical forms become simplified characters by the table {@code fold.txt}. No Java or browser function
 * is asked ({@code normalize}, {@code toLowerCase}): their Unicode versions differ, and the browser must fold as we do.
 *
 * <p>The table holds one group a line: a character, then all that become it.
 */
public final class Fold {

    private static final SortedMap<Character, String> GROUPS = groups();
    private static final char[] TABLE = table();

    private Fold() {}

    /** The text in its plain spelling, as long as before. */
    public static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(folded[i]);
        }
        return new String(folded);
    }

    static char of(char c) {
        char half = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        return half >= 'A' && half <= 'Z' ? (char) (half + 32) : TABLE[half];
    }

    /**
     * The groups whose plain character is wanted, as the browser gets them: apart by blanks. Who ships only the characters
     * that his texts hold loses nothing, for no other can be found anyway.
     */
    public static String groups(IntPredicate wanted) {
        StringBuilder out = new StringBuilder();
        GROUPS.forEach((plain, others) -> {
            if (wanted.test(plain)) {
                out.append(out.length() == 0 ? "" : " ").append(plain.charValue()).append(others);
            }
        });
        return out.toString();
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        GROUPS.forEach((plain, others) -> others.chars().forEach(other -> table[other] = plain));
        return table;
    }

    private static SortedMap<Character, String> groups() {
        SortedMap<Character, String> groups = new TreeMap<>();
        try (InputStream in = Fold.class.getResourceAsStream("fold.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> groups.put(line.charAt(0), line.substring(1)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return groups;
    }
}
