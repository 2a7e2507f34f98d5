package org.policyatlas.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.page.SiteFile;

/** Each test stops a build at one place by an error that nothing catches, as a kill would, and looks at what the next does. */
class RecoveryTest {

    private static final List<SiteFile> A = Sites.version("a", 30);
    private static final List<SiteFile> B = Sites.version("b", 30);

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void publish_a() throws IOException {
        out = folder.resolve("site");
        Publisher.publish(out, A);
        Sites.write(out.resolve("notes.txt"), "mine");
    }

    @Test
    void stopped_while_it_writes() throws IOException {
        stopped(new Publisher(Exchange.SYSTEM, (file, bytes) -> {
            if (file.endsWith("index.html")) {
                throw new Killed();
            }
            FileWriter.DISK.write(file, bytes);
        }));
        theSiteIs(A);
        Publisher.recover(out);
        Sites.assertNothingLeftBeside(out);
        theSiteIs(A);
    }

    @Test
    void stopped_before_the_exchange_it_does_not_bring_back_what_was_deleted_since() throws IOException {
        stopped(new Publisher((one, other) -> {
            throw new Killed();
        }, FileWriter.DISK));
        Files.delete(out.resolve("notes.txt"));
        Publisher.recover(out);
        assertFalse(Files.exists(out.resolve("notes.txt")));
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void stopped_after_the_exchange() throws IOException {
        stopped(new Publisher((one, other) -> {
            Sites.write(other.resolve("late.txt"), "mine");
            Exchange.SYSTEM.exchange(one, other);
            throw new Killed();
        }, FileWriter.DISK));
        theSiteIs(B);
        Publisher.recover(out);
        assertEquals("mine", Files.readString(out.resolve("late.txt")));
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void stopped_after_the_exchange_with_a_folder_that_had_no_manifest() throws IOException {
        Path other = folder.resolve("web/other");
        Sites.write(other.resolve("CNAME"), "atlas.example");
        assertThrows(Killed.class, () -> new Publisher((one, two) -> {
            Exchange.SYSTEM.exchange(one, two);
            throw new Killed();
        }, FileWriter.DISK).run(other, B));
        Publisher.publish(other, B);
        assertEquals("atlas.example", Files.readString(other.resolve("CNAME")));
        Sites.assertNothingLeftBeside(other);
    }

    @Test
    void stopped_between_two_renames_the_old_site_is_put_back() throws IOException {
        stopBetweenTwoRenames();
        assertFalse(Files.exists(out));
        Publisher.recover(out);
        theSiteIs(A);
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void stopped_between_two_renames_the_next_build_still_knows_whose_files_they_are() throws IOException {
        stopBetweenTwoRenames();
        Publisher.publish(out, B);
        theSiteIs(B);
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void stopped_after_two_renames_the_new_site_stays() throws IOException {
        stopBetweenTwoRenames();
        Files.move(folder.resolve(".site-new"), out);
        Publisher.recover(out);
        theSiteIs(B);
        Sites.assertNothingLeftBeside(out);
    }

    /** As far as a build gets that has moved the old site away and not yet the new one in. */
    private void stopBetweenTwoRenames() throws IOException {
        stopped(new Publisher((one, other) -> {
            throw new Killed();
        }, FileWriter.DISK));
        Files.writeString(folder.resolve(".site-lock"), Swap.TWO_RENAMES);
        Files.move(out, folder.resolve(".site-old"));
    }

    private void stopped(Publisher publisher) {
        assertThrows(Killed.class, () -> publisher.run(out, B));
    }

    private void theSiteIs(List<SiteFile> files) throws IOException {
        SortedMap<String, String> expected = Sites.contents(files);
        expected.put("notes.txt", "mine");
        SortedMap<String, String> found = Sites.in(out);
        assertEquals(expected, found);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
