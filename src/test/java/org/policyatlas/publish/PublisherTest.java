package org.policyatlas.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.page.SiteFile;

class PublisherTest {

    private static final List<SiteFile> A = Sites.version("a", 30);
    private static final List<SiteFile> B = Sites.version("b", 40);

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void name_the_site() {
        out = folder.resolve("site");
    }

    @Test
    void the_first_build_makes_the_folder() throws IOException {
        assertEquals(new Publication(out, 30, 0), Publisher.publish(out, A));
        assertEquals(Sites.contents(A), Sites.in(out));
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void the_next_build_replaces_all_that_the_atlas_wrote() throws IOException {
        Publisher.publish(out, A);
        assertEquals(new Publication(out, 40, 0), Publisher.publish(out, B));
        assertEquals(Sites.contents(B), Sites.in(out));
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void this_system_exchanges_both_folders_in_one_step() throws IOException {
        Path one = Files.createDirectory(folder.resolve("ä 一"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.createFile(one.resolve("was-one"));
        assertEquals(!System.getProperty("os.name").startsWith("Windows"), Exchange.SYSTEM.exchange(one, other));
        assertTrue(Files.exists(other.resolve("was-one")));
    }

    @Test
    void an_exchange_that_fails_says_why_and_changes_nothing() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        IOException refused = assertThrows(IOException.class, () -> Exchange.SYSTEM.exchange(one, folder.resolve("missing")));
        assertTrue(refused.getMessage().contains("errno 2"), refused.getMessage());
        assertTrue(Files.exists(one));
    }

    @Test
    void the_order_of_the_files_changes_nothing() throws IOException {
        Publisher.publish(out, A);
        byte[] manifest = Files.readAllBytes(out.resolve(Manifest.NAME));
        List<SiteFile> shuffled = new ArrayList<>(A);
        Collections.shuffle(shuffled, new Random(42));
        Publisher.publish(out, shuffled);
        assertArrayEquals(manifest, Files.readAllBytes(out.resolve(Manifest.NAME)));
        assertEquals(Sites.contents(A), Sites.in(out));
    }

    @Test
    void the_manifest_is_one_that_sha256sum_can_check() throws IOException {
        Publisher.publish(out, List.of(SiteFile.text("b/c.txt", "abc"), SiteFile.text("a.txt", "")));
        assertEquals("""
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/c.txt
                """, Files.readString(out.resolve(Manifest.NAME)));
    }

    @Test
    void a_link_to_a_folder_stays_a_link_and_the_folder_gets_the_site() throws IOException {
        Path real = Files.createDirectories(folder.resolve("web/atlas"));
        Files.createSymbolicLink(out, real);
        Publisher.publish(out, A);
        Publisher.publish(out, B);
        assertTrue(Files.isSymbolicLink(out));
        assertEquals(Sites.contents(B), Sites.in(real));
        Sites.assertNothingLeftBeside(real);
    }

    @Test
    void a_relative_path_is_as_good_as_an_absolute_one() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(out);
        Publisher.publish(relative, A);
        assertEquals(Sites.contents(A), Sites.in(out));
    }

    @Test
    void the_rights_on_the_folder_stay() throws IOException {
        Publisher.publish(out, A);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxrwxr-x"));
        Publisher.publish(out, B);
        assertEquals("rwxrwxr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
    }

    @Test
    void where_folders_cannot_be_exchanged_two_renames_do_it() throws IOException {
        Publisher twoSteps = new Publisher((one, other) -> false, FileWriter.DISK);
        Publisher.publish(out, A);
        Sites.write(out.resolve("notes.txt"), "mine");
        twoSteps.run(out, B);
        SortedMap<String, String> expected = Sites.contents(B);
        expected.put("notes.txt", "mine");
        assertEquals(expected, Sites.in(out));
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void an_empty_folder_of_the_old_site_goes_with_its_files() throws IOException {
        Publisher.publish(out, List.of(SiteFile.text("old/page.html", "")));
        Publisher.publish(out, List.of(SiteFile.text("old", "a file where a folder was")));
        assertTrue(Files.isRegularFile(out.resolve("old")));
        Publisher.publish(out, List.of(SiteFile.text("index.html", "")));
        assertFalse(Files.exists(out.resolve("old")));
    }
}
