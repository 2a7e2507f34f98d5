package org.policyatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TestFolders;
import org.policyatlas.site.Loud;

/** Whatever happens to a build, the site is the old one or the new one, complete. */
class InterruptedBuildIT {

    private static final int KILLS = 14;

    @TempDir
    static Path work;

    private static final Program PROGRAM = Program.here();
    private static Path a;
    private static Path b;
    private static SortedMap<String, String> siteA;
    private static SortedMap<String, String> siteB;
    private static long buildMillis;

    private final Random random = new Random();
    private final Path out;

    InterruptedBuildIT() throws IOException {
        Path folder = Files.createTempDirectory(work, "case");
        out = folder.resolve("site");
    }

    @BeforeAll
    static void two_atlases() throws Exception {
        a = TestFolders.copy(TestFolders.TINY, work.resolve("a"));
        b = TestFolders.copy(TestFolders.TINY, work.resolve("b"));
        change(b.resolve("content/atlas.yaml"), "Tiny Atlas", "Other Atlas");
        Files.delete(b.resolve("content/pages/about.en.md"));
        Files.delete(b.resolve("content/pages/about.zh.md"));
        siteA = built(a, work.resolve("whole-a"));
        long start = System.nanoTime();
        siteB = built(b, work.resolve("whole-b"));
        buildMillis = (System.nanoTime() - start) / 1_000_000;
        assertNotEquals(siteA, siteB);
    }

    @Test void killed_at_any_moment_the_site_is_complete() throws Exception {
        built(a, out);
        int old = 0;
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path next = siteA.equals(TestFolders.completeSite(out)) ? b : a;
            SortedMap<String, String> before = TestFolders.completeSite(out);
            Program.Running build = PROGRAM.start(Program.build(next, out));
            // Every other one while files are written, which is a small part of the time and the dangerous one.
            if (kill % 2 == 0) {
                Thread.sleep(random.nextLong(buildMillis));
            } else {
                waitUntilItWrites(build.process());
                Thread.sleep(random.nextInt(120));
            }
            build.kill();
            SortedMap<String, String> after = TestFolders.completeSite(out);
            assertTrue(after.equals(before) || after.equals(next.equals(a) ? siteA : siteB), "the old site or the new one");
            old += after.equals(before) ? 1 : 0;
            midway += Files.exists(out.resolveSibling(".site-new")) ? 1 : 0;
        }
        System.out.printf("%d kills: %d times the old site, %d times something left beside it%n", KILLS, old, midway);
        assertTrue(midway > 0, "at least one kill hit a build that was writing");
        built(a, out);
        assertEquals(List.of(".site-lock", "site"), TestFolders.names(out.getParent()));
    }

    @Test void on_a_full_disk_the_old_site_stays() throws Exception {
        Path disk = Files.createDirectories(work.resolve("disk"));
        long bytes = 0;
        for (Path file : TestFolders.files(work.resolve("whole-a"))) {
            // Whole pages of memory, and a little for the names.
            bytes += (Files.size(file) + 4095) / 4096 * 4096 + 64;
        }
        if (!done("mount", "-t", "tmpfs", "-o", "size=" + bytes * 3 / 2, "tmpfs", disk.toString())) {
            Loud.impossible("a full disk: this user may not mount a small one");
        }
        try {
            built(a, disk.resolve("site"));
            PROGRAM.run(Program.build(b, disk.resolve("site"))).refused("is unchanged", "No space left", "free some space");
            assertEquals(siteA, TestFolders.completeSite(disk.resolve("site")));
            assertEquals(List.of(".site-lock", "site"), TestFolders.names(disk));
        } finally {
            done("umount", disk.toString());
        }
    }

    @Test void a_folder_that_may_not_be_written_stays_as_it_is() throws Exception {
        built(a, out);
        List<String> asNobody = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            if (!done("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "test", "-r", TestFolders.PROJECT.resolve("target/atlas.jar").toString())) {
                Loud.impossible("a folder without rights: root has all of them, and setpriv is not there");
            }
            asNobody.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
            readable(work);
        }
        for (Path closed : List.of(out, out.getParent())) {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
            PROGRAM.start(asNobody, Program.build(b, out)).end().refused(out.toString());
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(siteA, TestFolders.completeSite(out));
    }

    @Test void of_two_builds_at_once_the_second_says_so() throws Exception {
        Program.Running first = PROGRAM.start(Program.build(a, out));
        while (!taken(out.resolveSibling(".site-lock"))) {
            assertTrue(first.process().isAlive(), "the first is at work");
            Thread.sleep(5);
        }
        PROGRAM.run(Program.build(b, out)).refused("another build is writing " + out);
        assertEquals(0, first.end().code());
        assertEquals(siteA, TestFolders.completeSite(out));
    }

    @Test void with_findings_nothing_is_written() throws Exception {
        built(a, out);
        Path wrong = TestFolders.copy(TestFolders.TINY, Files.createTempDirectory(work, "wrong"));
        change(wrong.resolve("content/parks/east-lake.yaml"), "面积约3.5平方公里", "面积约3.6平方公里");
        Program.Ended ended = PROGRAM.run(Program.build(wrong, out));
        assertEquals(1, ended.code(), ended::toString);
        assertTrue(ended.out().contains("parks/east-lake.yaml:") && ended.out().contains("Nothing was written."), ended::toString);
        assertEquals("", ended.err());
        assertEquals(siteA, TestFolders.completeSite(out));
        Path fresh = out.resolveSibling("fresh");
        assertEquals(1, PROGRAM.run(Program.build(wrong, fresh)).code());
        assertFalse(Files.exists(fresh));
    }

    @Test void a_folder_that_is_missing_is_named_in_one_sentence() throws Exception {
        built(a, out);
        PROGRAM.run(Program.build(work.resolve("nowhere"), out)).refused(work.resolve("nowhere/content").toString());
        PROGRAM.run("check", "--content", a.resolve("content").toString(), "--seeds", "no-seeds").refused("no-seeds");
        PROGRAM.run("schema", "--content", "no-content").refused("no-content");
        PROGRAM.run("serve", "--content", "no-content", "--port", "0").refused("no-content");
        PROGRAM.run(Program.build(a, work.resolve("not/there/site"))).refused("not/there");
        assertEquals(siteA, TestFolders.completeSite(out));
    }

    private void waitUntilItWrites(Process build) throws InterruptedException {
        while (build.isAlive() && !Files.exists(out.resolveSibling(".site-new"))) {
            Thread.sleep(1);
        }
    }

    private static boolean taken(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock mine = channel.tryLock()) {
            return mine == null;
        }
    }

    private static void readable(Path folder) throws IOException, InterruptedException {
        for (Path at = folder; at != null && Files.getOwner(at).getName().equals("root"); at = at.getParent()) {
            if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(at)).endsWith("x")) {
                Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        done("chmod", "-R", "a+rX", folder.toString());
    }

    private static boolean done(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static SortedMap<String, String> built(Path atlas, Path to) throws Exception {
        Program.Ended ended = PROGRAM.run(Program.build(atlas, to));
        assertEquals(0, ended.code(), ended::toString);
        return TestFolders.completeSite(to);
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }
}
