package org.policyatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders that tests read, copy and compare. Paths start at the project, where Maven runs the tests. */
public final class TestFolders {

    public static final Path PROJECT = Path.of("").toAbsolutePath();
    public static final Path TEMPLATES = PROJECT.resolve("templates");
    public static final Path TINY = PROJECT.resolve("src/test/resources/tiny");

    private static final String MANIFEST = ".atlas-manifest";

    private TestFolders() {}

    /** Every file below a folder, sorted. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }

    /** Copies a folder; the files are made in the order that the caller gives them, their times are today's. */
    public static Path copy(Path from, Path to, List<Path> order) throws IOException {
        for (Path file : order) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to;
    }

    public static Path copy(Path from, Path to) throws IOException {
        return copy(from, to, files(from));
    }

    /** The SHA-256 of each file of a site by its path, after a look that the site's own manifest says the same. */
    public static SortedMap<String, String> completeSite(Path site) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Path file : files(site)) {
            found.put(site.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
        }
        found.remove(MANIFEST);
        SortedMap<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(site.resolve(MANIFEST), StandardCharsets.UTF_8)) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        assertEquals(listed, found, "the files in " + site + " are those of its manifest");
        return found;
    }

    /** The names in a folder, dotted ones included. */
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = new ArrayList<>(walk.toList());
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException fault) {
            throw new AssertionError("every Java has SHA-256", fault);
        }
    }
}
