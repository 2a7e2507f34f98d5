package org.policyatlas.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.page.SiteFile;

class RefusalTest {

    private static final List<SiteFile> A = Sites.version("a", 30);
    private static final List<SiteFile> B = Sites.version("b", 300);

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void name_the_site() {
        out = folder.resolve("site");
    }

    @Test
    void a_file_in_place_of_the_folder() throws IOException {
        Files.writeString(out, "mine");
        assertTrue(Sites.refusal(out, A).contains("is a file, and the site needs a folder"));
        assertEquals("mine", Files.readString(out));
    }

    @Test
    void a_parent_that_does_not_exist() throws IOException {
        assertTrue(Sites.refusal(folder.resolve("no/site"), A).contains("create it, or name another folder"));
    }

    @Test
    void a_link_to_nowhere() throws IOException {
        Files.createSymbolicLink(out, folder.resolve("nowhere"));
        assertTrue(Sites.refusal(out, A).contains("which does not exist"));
    }

    @Test
    void the_root_of_the_disk() {
        assertTrue(assertThrows(PublishException.class, () -> Publisher.publish(Path.of("/"), A)).getMessage().contains("is the root"));
    }

    @Test
    void two_files_of_one_name() throws IOException {
        List<SiteFile> twice = List.of(SiteFile.text("a/b.html", "1"), SiteFile.text("a/b.html", "2"));
        assertEquals("the site has two files named a/b.html; give one of them another name", Sites.refusal(out, twice));
    }

    @Test
    void names_that_differ_only_in_case() throws IOException {
        List<SiteFile> twins = List.of(SiteFile.text("a/Park.html", ""), SiteFile.text("a/park.html", ""));
        assertTrue(Sites.refusal(out, twins).startsWith("a/Park.html and a/park.html differ only in case"));
        List<SiteFile> folders = List.of(SiteFile.text("En/one.html", ""), SiteFile.text("en/two.html", ""));
        assertTrue(Sites.refusal(out, folders).startsWith("En and en differ only in case"));
    }

    @Test
    void one_name_for_a_file_and_a_folder() throws IOException {
        List<SiteFile> both = List.of(SiteFile.text("a", ""), SiteFile.text("a/b.html", ""));
        assertTrue(Sites.refusal(out, both).startsWith("a is a file of the site and a folder too"));
    }

    @Test
    void a_folder_that_may_not_be_written_to() throws IOException {
        Publisher.publish(out, A);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(out), "SKIPPED: this user, root perhaps, may write everywhere");
            assertTrue(Sites.refusal(out, B).contains("cannot be written to"));
        } finally {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_parent_that_may_not_be_written_to() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "SKIPPED: this user, root perhaps, may write everywhere");
            assertTrue(Sites.refusal(out, A).contains("Permission denied"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_disk_that_fills_up_at_any_file() throws IOException {
        Publisher.publish(out, A);
        for (int room = 0; room <= A.size(); room += 5) {
            Publisher full = new Publisher(Exchange.SYSTEM, writerWithRoomFor(room));
            PublishException refusal = assertThrows(PublishException.class, () -> full.run(out, B));
            assertTrue(refusal.getMessage().startsWith(out + " is unchanged: No space left on device ("), refusal.getMessage());
            assertTrue(refusal.getMessage().endsWith("free some space on that disk, then build again"), refusal.getMessage());
            assertEquals(Sites.contents(A), Sites.in(out));
            Sites.assertNothingLeftBeside(out);
        }
    }

    private static FileWriter writerWithRoomFor(int files) {
        int[] room = {files};
        return (file, bytes) -> {
            if (room[0]-- == 0) {
                Files.write(file, new byte[bytes.length / 2]);
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
            FileWriter.DISK.write(file, bytes);
        };
    }

    @Test
    void a_disk_that_really_is_full() throws Exception {
        Path mount = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=640k", "tmpfs", mount.toString()),
                "SKIPPED: only root may mount the small disk of this test");
        try {
            Path site = mount.resolve("site");
            Publisher.publish(site, A);
            String sentence = Sites.refusal(site, B);
            assertTrue(sentence.contains("No space left on device"), sentence);
            assertTrue(sentence.endsWith("free some space on that disk, then build again"), sentence);
            Sites.assertNothingLeftBeside(site);
            Publisher.publish(site, A);
        } finally {
            assertTrue(run("umount", mount.toString()));
        }
    }

    @Test
    void a_site_that_is_a_mount_point() throws Exception {
        Files.createDirectory(out);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=640k", "tmpfs", out.toString()),
                "SKIPPED: only root may mount the small disk of this test");
        try {
            assertTrue(Sites.refusal(out, A).contains("as if it were a mount point"));
            Sites.assertNothingLeftBeside(out);
        } finally {
            assertTrue(run("umount", out.toString()));
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void a_second_build_at_the_same_time() throws IOException {
        Publisher.publish(out, A);
        String[] second = new String[2];
        Publisher first = new Publisher((one, other) -> {
            // Twice, for a refused build must not take the lock from the one that has it.
            second[0] = Sites.refusal(out, A);
            second[1] = Sites.refusal(out, A);
            return Exchange.SYSTEM.exchange(one, other);
        }, FileWriter.DISK);
        first.run(out, B);
        String sentence = "another build is writing %s; wait until it has ended, then build again".formatted(out);
        assertEquals(List.of(sentence, sentence), List.of(second));
        assertEquals(Sites.contents(B), Sites.in(out));
        Publisher.publish(out, A);
    }

    @Test
    void a_foreign_folder_with_the_name_that_the_build_needs() throws IOException {
        Publisher.publish(out, A);
        for (String name : List.of(".site-new", ".site-old")) {
            Path mine = folder.resolve(name).resolve("mine.txt");
            Sites.write(mine, "mine");
            assertTrue(Sites.refusal(out, B).contains(name + " was not made by the atlas"));
            assertEquals("mine", Files.readString(mine));
            Files.delete(mine);
            Files.delete(mine.getParent());
        }
        assertFalse(Files.exists(folder.resolve(".site-new")));
    }
}
