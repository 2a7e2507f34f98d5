package org.policyatlas.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.page.SiteFile;

/** Kills builds as the system kills them (SIGKILL), at moments nobody chose, and looks at what is left. */
class PublisherKillIT {

    private static final List<SiteFile> A = Sites.version("a", 300);
    private static final List<SiteFile> B = Sites.version("b", 350);

    @TempDir
    Path folder;

    private Path out;

    /** How often a kill left something beside the site: without that, nothing was tested. */
    private int interrupted;

    @BeforeEach
    void publish_a() throws IOException {
        out = folder.resolve("site");
        Publisher.publish(out, A);
        Sites.write(out.resolve("en/notes.txt"), "mine");
    }

    @Test
    void killed_at_any_instant_the_site_is_complete() throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < 24; kill++) {
            killWhilePublishing("exchange", random.nextInt(120));
            theSiteIsCompleteAndTheNextBuildWorks(kill % 2 == 0 ? A : B);
        }
        assertTrue(interrupted >= 5, "kills that hit a build at work: " + interrupted);
    }

    @Test
    void killed_between_two_renames_the_site_is_complete_once_recovered() throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < 12; kill++) {
            killWhilePublishing("two-renames", random.nextInt(120));
            if (Files.exists(folder.resolve(".site-new")) || Files.exists(folder.resolve(".site-old"))) {
                interrupted++;
            }
            Publisher.recover(out);
            theSiteIsCompleteAndTheNextBuildWorks(kill % 2 == 0 ? A : B);
        }
        assertTrue(interrupted >= 3, "kills that hit a build at work: " + interrupted);
    }

    @Test
    void a_reader_never_misses_a_file_while_the_site_is_replaced() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<Throwable> missed = new AtomicReference<>();
        AtomicLong reads = new AtomicLong();
        Thread reader = new Thread(() -> read(stop, missed, reads));
        reader.start();
        killWhilePublishing("exchange", 4000);
        stop.set(true);
        reader.join();
        assertNull(missed.get());
        assertTrue(reads.get() > 1000, "reads: " + reads);
    }

    @Test
    void a_build_in_another_process_is_refused() throws Exception {
        String[] said = new String[1];
        new Publisher((one, other) -> {
            try (BufferedReader says = child("exchange").inputReader(StandardCharsets.UTF_8)) {
                said[0] = says.readLine();
            }
            return Exchange.SYSTEM.exchange(one, other);
        }, FileWriter.DISK).run(out, B);
        assertTrue(said[0].endsWith("another build is writing %s; wait until it has ended, then build again".formatted(out)), said[0]);
        theSiteIs(B);
    }

    private void read(AtomicBoolean stop, AtomicReference<Throwable> missed, AtomicLong reads) {
        try {
            while (!stop.get()) {
                assertTrue(Files.readString(out.resolve("index.html")).startsWith("cover of "));
                assertTrue(Files.readString(out.resolve("data/parks.json")).startsWith("data of "));
                reads.incrementAndGet();
            }
        } catch (IOException | AssertionError e) {
            missed.set(e);
        }
    }

    private void killWhilePublishing(String mode, int millis) throws IOException, InterruptedException {
        Process child = child(mode);
        try (BufferedReader says = child.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("publishing", says.readLine());
            Thread.sleep(millis);
            assertTrue(child.isAlive(), "the child works until it is killed");
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Process child(String mode) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                PublisherKillIT.class.getName(), out.toString(), mode).redirectErrorStream(true).start();
    }

    private void theSiteIsCompleteAndTheNextBuildWorks(List<SiteFile> next) throws IOException {
        if (Files.exists(folder.resolve(".site-new"))) {
            interrupted++;
        }
        theSiteIs(Files.readString(out.resolve("index.html")).endsWith("a") ? A : B);
        Publisher.publish(out, next);
        theSiteIs(next);
        Sites.assertNothingLeftBeside(out);
    }

    private void theSiteIs(List<SiteFile> files) throws IOException {
        SortedMap<String, String> expected = Sites.contents(files);
        expected.put("en/notes.txt", "mine");
        assertEquals(expected, Sites.in(out));
        assertEquals(Manifest.of(NewSite.of(files)), Manifest.in(out));
    }

    /** The process to be killed: publishes A and B in turn for ever. */
    public static void main(String[] arguments) throws IOException {
        Exchange exchange = arguments[1].equals("exchange") ? Exchange.SYSTEM : (one, other) -> false;
        Publisher publisher = new Publisher(exchange, FileWriter.DISK);
        Path out = Path.of(arguments[0]);
        for (long turn = 0; ; turn++) {
            publisher.run(out, turn % 2 == 0 ? B : A);
            if (turn == 0) {
                System.out.println("publishing");
            }
        }
    }
}
