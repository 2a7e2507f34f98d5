package org.policyatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TestFolders;
import org.policyatlas.site.Loud;

/** The same content gives the same bytes, whatever the machine is like. */
class DeterminismIT {

    @TempDir
    static Path work;

    private static SortedMap<String, String> tiny;

    @BeforeAll
    static void build_once() throws Exception {
        tiny = site(Program.here(), TestFolders.TINY, "reference");
    }

    @TestFactory
    Stream<DynamicTest> the_machine_changes_nothing() {
        Map<String, Program> machines = new LinkedHashMap<>();
        Program here = Program.here();
        machines.put("seven processors", here.with("-XX:ActiveProcessorCount=7"));
        machines.put("a time zone a day ahead, Windows line ends",
                here.with("-Duser.timezone=Pacific/Kiritimati", "-Dline.separator=\r\n").where(Map.of("TZ", "Pacific/Kiritimati")));
        machines.put("Turkish, where i is no I", here.with("-Duser.language=tr", "-Duser.country=TR").where(Map.of("LANG", "tr_TR.UTF-8")));
        machines.put("Chinese, in another working folder", here.in(work).with("-Duser.language=zh", "-Duser.country=CN").where(Map.of("LANG", "zh_CN.GB18030", "LC_ALL", "zh_CN.GB18030")));
        machines.put("Arabic digits", here.with("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"));
        machines.put("Thai calendar and digits", here.with("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"));
        machines.put("an old encoding, one processor", here.with("-XX:ActiveProcessorCount=1", "-Dfile.encoding=ISO-8859-1", "-Dsun.jnu.encoding=ANSI_X3.4-1968").where(Map.of("LC_ALL", "C")));
        return machines.entrySet().stream().map(one -> dynamicTest(one.getKey(),
                () -> assertEquals(tiny, site(one.getValue(), TestFolders.TINY, "out"))));
    }

    @TestFactory
    Stream<DynamicTest> the_jdk_changes_nothing() {
        Set<Path> others = otherJdks();
        if (others.isEmpty()) {
            Loud.notice("other JDKs than that of the tests: none in TEST_JDKS, JAVA_HOME_25 or /usr/lib/jvm");
        }
        return others.stream().map(jdk -> dynamicTest(jdk.getFileName().toString(), () -> assertEquals(tiny, site(Program.here().on(jdk), TestFolders.TINY, "out"))));
    }

    @Test void the_order_and_the_times_of_files_change_nothing() throws Exception {
        assertEquals(tiny, site(Program.here(), shuffled(TestFolders.TINY), "out"));
    }

    @Test void all_of_it_at_once_changes_nothing_of_the_real_atlas() throws Exception {
        Path atlas = TestFolders.PROJECT;
        Program strange = Program.here().with("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1", "-XX:ActiveProcessorCount=1").in(work);
        Path jdk = otherJdks().stream().reduce((one, later) -> later).orElse(Path.of(System.getProperty("java.home")));
        // The build of the tests is an ordinary one, on the JDK that runs Maven.
        assertEquals(TestFolders.completeSite(atlas.resolve("target/it-site")), site(strange.on(jdk), shuffled(atlas), "other"));
    }

    private static SortedMap<String, String> site(Program program, Path atlas, String name) throws Exception {
        Path out = work.resolve(name);
        TestFolders.delete(out);
        Program.Ended ended = program.run(Program.build(atlas, out));
        assertEquals(0, ended.code(), ended::toString);
        return TestFolders.completeSite(out);
    }

    private static Path shuffled(Path atlas) throws IOException {
        Path copy = work.resolve("shuffled-" + atlas.getFileName());
        shuffle(atlas.resolve("content"), copy.resolve("content"));
        shuffle(atlas.resolve("seeds"), copy.resolve("seeds"));
        return copy;
    }

    private static void shuffle(Path from, Path to) throws IOException {
        Random random = new Random(1);
        List<Path> order = new ArrayList<>(TestFolders.files(from));
        Collections.shuffle(order, random);
        TestFolders.copy(from, to, order);
        for (Path file : TestFolders.files(to)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L + random.nextInt(1_000_000_000)));
        }
    }

    private static Set<Path> otherJdks() {
        Set<Path> found = new LinkedHashSet<>();
        Stream.concat(Stream.of(System.getenv().getOrDefault("TEST_JDKS", "").split(java.io.File.pathSeparator)),
                Stream.of(System.getenv().getOrDefault("JAVA_HOME_25", ""))).filter(name -> !name.isBlank()).map(Path::of).forEach(found::add);
        try (Stream<Path> installed = Files.list(Path.of("/usr/lib/jvm"))) {
            installed.sorted().forEach(found::add);
        } catch (IOException none) {
            // Not Debian; the variables remain.
        }
        Set<Path> jdks = new LinkedHashSet<>();
        for (Path jdk : found) {
            try {
                if (Files.isExecutable(jdk.resolve("bin/java")) && !jdk.toRealPath().equals(Path.of(System.getProperty("java.home")).toRealPath())) {
                    jdks.add(jdk.toRealPath());
                }
            } catch (IOException gone) {
                // A link to a JDK that was removed.
            }
        }
        return jdks;
    }
}
