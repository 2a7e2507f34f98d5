package org.policyatlas.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyatlas.page.SiteFile;

/** Sites to publish, and what the tests look at afterwards. */
final class Sites {

    private Sites() {}

    /** A site of pages and data whose every file says which version it is of; both versions have pages the other lacks. */
    static List<SiteFile> version(String name, int files) {
        List<SiteFile> site = new ArrayList<>();
        site.add(SiteFile.text("index.html", "cover of " + name));
        site.add(SiteFile.text("data/parks.json", "data of " + name));
        for (int i = 2; i < files - 1; i++) {
            site.add(SiteFile.text("en/d%d/page-%d.html".formatted(i % 7, i), "page %d of %s\n".formatted(i, name).repeat(50)));
        }
        site.add(SiteFile.text("only/in-%s.html".formatted(name), "only in " + name));
        return site;
    }

    /** Every file under a folder by its path, as text; the manifest is left out. */
    static SortedMap<String, String> in(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                found.put(Foreign.slashed(folder.relativize(file)), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        found.remove(Manifest.NAME);
        return found;
    }

    static SortedMap<String, String> contents(List<SiteFile> files) {
        SortedMap<String, String> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path().value(), file.text()));
        return contents;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The names beside the site; only the lock may stay. */
    static void assertNothingLeftBeside(Path out) throws IOException {
        try (Stream<Path> beside = Files.list(out.toAbsolutePath().getParent())) {
            List<String> dotted = beside.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("."))
                    .sorted().toList();
            assertEquals(List.of(".%s-lock".formatted(out.getFileName())), dotted);
        }
    }

    /** The sentence with which publishing is refused, after a look that the site is what it was. */
    static String refusal(Path out, List<SiteFile> files) throws IOException {
        SortedMap<String, String> before = Files.isDirectory(out) ? in(out) : new TreeMap<>();
        String sentence = assertThrows(PublishException.class, () -> Publisher.publish(out, files)).getMessage();
        assertEquals(before, Files.isDirectory(out) ? in(out) : new TreeMap<>(), "the site is what it was");
        assertEquals(1, sentence.lines().count());
        return sentence;
    }
}
