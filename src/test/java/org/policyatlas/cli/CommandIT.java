package org.policyatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyatlas.TestFolders;

/** What the command line says to those who ask, or mistype. */
class CommandIT {

    private static final Program PROGRAM = Program.here();

    @ParameterizedTest @ValueSource(strings = {"--help", "build --help", "check --help", "serve --help", "schema --help", ""})
    void help_is_help(String arguments) throws Exception {
        Program.Ended ended = PROGRAM.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(0, ended.code(), ended::toString);
        assertTrue(ended.out().startsWith("Usage: atlas"), ended::toString);
        assertEquals("", ended.err());
    }

    @ParameterizedTest @ValueSource(strings = {"--wrong", "build --wrong", "biuld", "check --format xml", "serve --port many", "build surplus"})
    void what_it_does_not_know_it_answers_with_what_it_knows(String arguments) throws Exception {
        Program.Ended ended = PROGRAM.run(arguments.split(" "));
        assertEquals(2, ended.code(), ended::toString);
        assertTrue(ended.err().contains("Usage: atlas") || ended.err().contains("Did you mean: atlas build?"), ended::toString);
        assertEquals("", ended.out());
    }

    @Test void a_check_says_that_all_is_well_and_writes_nothing() throws Exception {
        Program.Ended ended = PROGRAM.run("check", "--content", TestFolders.TINY.resolve("content").toString(),
                "--seeds", TestFolders.TINY.resolve("seeds").toString());
        assertEquals(0, ended.code(), ended::toString);
        assertTrue(ended.out().endsWith("All checks pass.\n"), ended::toString);
        assertEquals("", ended.err());
    }
}
