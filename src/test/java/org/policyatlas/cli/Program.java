package org.policyatlas.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.policyatlas.TestFolders;

/**
 * The program as its users have it: the built jar, in a process of its own.
 *
 * @param java the JDK's launcher
 * @param jvm its options
 */
record Program(Path java, List<String> jvm, Map<String, String> environment, Path folder) {

    private static final Path JAR = TestFolders.PROJECT.resolve("target/atlas.jar");
    private static final int LIMIT_SECONDS = 180;

    /** What it left behind when it had ended. */
    record Ended(int code, String out, String err) {

        /** No words of the program are a stack trace. */
        Ended {
            assertFalse((out + err).contains("\tat "), out + err);
        }

        void refused(String... words) {
            assertTrue(code == 2, this::toString);
            assertTrue(err.strip().lines().count() == 1 && err.startsWith("atlas: "), () -> "one sentence: " + this);
            for (String word : words) {
                assertTrue(err.contains(word), () -> word + " in " + err);
            }
        }
    }

    /** A process at work; what it says goes to files, so that it never waits for a reader. */
    record Running(Process process, Path out, Path err) {

        Ended end() throws IOException, InterruptedException {
            assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "it ends");
            Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ended;
        }

        /** As the system does when memory runs out: the process is not asked. */
        Ended kill() throws IOException, InterruptedException {
            process.destroyForcibly();
            return end();
        }
    }

    /** On the JDK of the tests; quick to start rather than quick in the long run. */
    static Program here() {
        assertTrue(Files.exists(JAR), "the jar is built: mvn");
        return new Program(Path.of(System.getProperty("java.home"), "bin", "java"), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                Map.of(), TestFolders.PROJECT);
    }

    Program on(Path jdk) {
        return new Program(jdk.resolve("bin/java"), jvm, environment, folder);
    }

    Program with(String... options) {
        List<String> more = new ArrayList<>(jvm);
        more.addAll(List.of(options));
        return new Program(java, List.copyOf(more), environment, folder);
    }

    Program where(Map<String, String> variables) {
        return new Program(java, jvm, variables, folder);
    }

    Program in(Path other) {
        return new Program(java, jvm, environment, other);
    }

    Running start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** @param before a command that starts the program, such as one that drops rights */
    Running start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(java.toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("atlas", ".out");
        Path err = Files.createTempFile("atlas", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    /** The arguments that build content and seeds of a folder with the atlas's own templates. */
    static String[] build(Path atlas, Path out) {
        return new String[] {"build", "--content", atlas.resolve("content").toString(), "--seeds", atlas.resolve("seeds").toString(),
            "--templates", TestFolders.TEMPLATES.toString(), "--out", out.toString()};
    }
}
