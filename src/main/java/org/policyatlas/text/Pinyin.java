package org.policyatlas.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How readers type Chinese in Latin letters: without tones, ü as v. {@link Readings} knows one reading of each character; the
 * others of common characters, which stand in names more often than not, are in {@code polyphones.txt}.
 */
public final class Pinyin {

    private static final Map<String, List<String>> OTHERS = others();
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** The readings of one character, the usual one first; none if it is no Han character. */
    public static List<String> readings(String character) {
        return KNOWN.computeIfAbsent(character, one -> OTHERS.getOrDefault(one, usual(one)));
    }

    /** A name as its characters are usually read, in one word; letters and digits stay. Empty if it has no Chinese. */
    public static String of(String name) {
        String joined = Tokens.joined(name);
        String read = joined.codePoints().mapToObj(Character::toString)
                .map(one -> readings(one).stream().findFirst().orElse(one)).collect(Collectors.joining());
        return read.equals(joined) ? "" : read;
    }

    private static List<String> usual(String character) {
        String reading = character.codePointAt(0) < Readings.FIRST_HAN ? "" : Readings.of(character);
        return reading.matches("[a-z]+") ? List.of(reading) : List.of();
    }

    private static Map<String, List<String>> others() {
        try (InputStream in = Pinyin.class.getResourceAsStream("polyphones.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(line -> line[0], line -> Stream.of(line).skip(1).toList()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
