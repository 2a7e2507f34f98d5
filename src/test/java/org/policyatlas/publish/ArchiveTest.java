package org.policyatlas.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.page.SiteFile;
import org.policyatlas.page.SitePath;

class ArchiveTest {

    @TempDir
    private Path temp;

    private static SiteFile file(String path, byte[] bytes) {
        return new SiteFile(new SitePath(path), bytes);
    }

    /** Texts, noise, one letter again and again, bytes of all values, more than a window, and nothing. */
    private static List<SiteFile> files() {
        Random random = new Random(11);
        byte[] noise = new byte[70_000];
        random.nextBytes(noise);
        byte[] far = new byte[100_000];
        System.arraycopy(noise, 0, far, 0, 300);
        System.arraycopy(noise, 0, far, 32_768 + 300, 300);
        System.arraycopy(noise, 0, far, 99_000, 300);
        String text = IntStream.range(0, 20_000).mapToObj(i -> "<li>园区" + random.nextInt(50) + "</li>\n").collect(Collectors.joining());
        return List.of(SiteFile.text("index.html", "<p>园区</p>"), SiteFile.text("en/a.html", text), file("en/noise.bin", noise),
                file("zh/far.bin", far), SiteFile.text("zh/same.txt", "a".repeat(1000)), SiteFile.text("zh/short.txt", "ab"), SiteFile.text(".nojekyll", ""));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), in.readAllBytes());
            }
        }
        return found;
    }

    @Test
    void what_is_packed_comes_out_again() throws IOException {
        Map<String, byte[]> found = unpacked(Archive.of(Archive.pack(files())).get(0).bytes());
        assertEquals(files().size(), found.size());
        files().forEach(file -> assertArrayEquals(file.bytes(), found.get("atlas/" + file.path().value()), file.path().value()));
    }

    /** By way of its directory, which is how programs for archives read it. */
    @Test
    void the_directory_of_the_archive_leads_to_every_file() throws IOException {
        Path zip = Files.write(temp.resolve("a.zip"), Archive.of(Archive.pack(files())).get(0).bytes());
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            assertEquals(files().size(), archive.size());
            for (SiteFile file : files()) {
                assertArrayEquals(file.bytes(), archive.getInputStream(archive.getEntry("atlas/" + file.path().value())).readAllBytes());
            }
        }
    }

    @Test
    void the_order_of_the_files_changes_nothing() {
        List<SiteFile> shuffled = new ArrayList<>(files());
        Collections.shuffle(shuffled, new Random(3));
        assertArrayEquals(Archive.of(Archive.pack(files())).get(0).bytes(), Archive.of(Archive.pack(shuffled)).get(0).bytes());
    }

    @Test
    void repeated_words_become_small_and_noise_hardly_grows() {
        byte[] text = "措施与目标。".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        assertTrue(Deflate.of(text).length < text.length / 50);
        byte[] noise = new byte[50_000];
        new Random(5).nextBytes(noise);
        assertTrue(Deflate.of(noise).length < noise.length * 1.1);
    }

    @Test
    void its_size_is_rounded_up() {
        byte[] noise = new byte[1_000_000];
        new Random(5).nextBytes(noise);
        assertEquals(0, Archive.megabytes(List.of()));
        assertEquals(1, Archive.megabytes(Archive.pack(List.of(file("a", new byte[1])))));
        assertEquals(2, Archive.megabytes(Archive.pack(List.of(file("a", noise)))));
    }
}
