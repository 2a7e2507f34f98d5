package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker over every page of the site. */
class NuCheckerIT {

    @Test void every_page_is_valid() throws Exception {
        assertEquals(List.of(), errors(List.of("--skip-non-html")));
    }

    private static List<String> errors(List<String> options) throws Exception {
        Path said = Files.createTempFile("nu", ".json");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss4m",
                "-cp", System.getProperty("java.class.path"), "nu.validator.client.SimpleCommandLineValidator",
                "--format", "json", "--errors-only", "--exit-zero-always"));
        command.addAll(options);
        command.add(SiteUnderTest.real().folder().toString());
        // It says what it has to say on stderr, and exits by itself, hence a process of its own.
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(said.toFile()).start().waitFor();
        List<String> errors = new ArrayList<>();
        JsonNode answer = new JsonMapper().readTree(said.toFile());
        assertTrue(answer.has("messages"), "the checker came to an end");
        for (JsonNode message : answer.get("messages")) {
            errors.add("%s:%s: %s: %s".formatted(message.path("url").asText().replaceFirst(".*/it-site/", ""), message.path("lastLine").asText(),
                    message.path("message").asText(), message.path("extract").asText()));
        }
        Files.delete(said);
        return errors;
    }
}
