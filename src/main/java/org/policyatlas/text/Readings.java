package org.policyatlas.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How Chinese names are read: in pinyin without marks, by the table {@code readings.txt}, a reading and its characters on each
 * line. The table is ICU's; ICU itself takes a second to set up its rules, which is longer than a small atlas takes to build.
 */
public final class Readings {

    /** Below it stand letters that need no reading: Latin, Greek, punctuation. */
    static final int FIRST_HAN = 0x2E80;
    private static final Map<Integer, String> TABLE = table();

    private Readings() {}

    /** The name with each character replaced by its reading; what has none is left out. */
    public static String of(String name) {
        StringBuilder reading = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).codePoints()
                .forEach(c -> reading.append(c < FIRST_HAN ? Character.toString(c) : TABLE.getOrDefault(c, "")));
        return reading.toString();
    }

    private static Map<Integer, String> table() {
        Map<Integer, String> readings = new HashMap<>();
        try (InputStream in = Readings.class.getResourceAsStream("readings.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int blank = line.indexOf(' ');
                line.substring(blank + 1).codePoints().forEach(c -> readings.put(c, line.substring(0, blank)));
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return readings;
    }
}
