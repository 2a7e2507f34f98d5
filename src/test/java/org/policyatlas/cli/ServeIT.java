package org.policyatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TestFolders;
import org.policyatlas.site.Loud;

/** The preview that an editor has open all day. */
class ServeIT {

    private static final int LIMIT_MILLIS = 30_000;

    @TempDir
    Path work;

    private Program.Running preview;
    private int port;

    @BeforeEach
    void start() throws Exception {
        TestFolders.copy(TestFolders.TINY, work);
        preview = Program.here().start("serve", "--port", "0", "--content", work.resolve("content").toString(),
                "--seeds", work.resolve("seeds").toString(), "--templates", TestFolders.TEMPLATES.toString());
        Matcher address = eventually(() -> Pattern.compile("http://localhost:(\\d+)/").matcher(TestFolders.read(preview.out())), Matcher::find);
        port = Integer.parseInt(address.group(1));
    }

    @AfterEach
    void stop() throws Exception {
        preview.kill();
    }

    @Test void it_follows_the_editor() throws Exception {
        assertTrue(get("/en/parks/east-lake.html").startsWith("HTTP/1.1 200"));
        assertTrue(get("/en/parks/").contains("East Lake Park"));
        assertTrue(get("/asset/atlas.css").contains("Content-type: text/css") || get("/asset/atlas.css").contains("Content-Type: text/css"));
        assertTrue(get("/en/parks/east-lake.html").contains("/preview-reload.js"));
        assertTrue(get("/preview-reload.js").contains("/preview-version"));
        String version = body(get("/preview-version"));

        Path atlas = work.resolve("content/atlas.yaml");
        String good = Files.readString(atlas);
        Files.writeString(atlas, good.replace("Tiny Atlas", "Changed Atlas"));
        eventually(() -> get("/en/index.html"), page -> page.contains("Changed Atlas"));
        assertFalse(version.equals(body(get("/preview-version"))));

        Files.writeString(atlas, good + "<b>&\"wrong: 1\n");
        String findings = eventually(() -> get("/en/index.html"), page -> page.contains("<h1>1 finding"));
        assertTrue(findings.contains("atlas.yaml:") && findings.contains("ATL-") && findings.contains("/preview-reload.js"), findings);
        assertFalse(findings.contains("<b>"), findings);

        Files.writeString(atlas, good);
        eventually(() -> get("/en/index.html"), page -> page.contains("Tiny Atlas"));
    }

    @Test void files_may_come_and_go() throws Exception {
        Files.delete(work.resolve("content/parks/west-hill.yaml"));
        eventually(() -> get("/en/index.html"), page -> page.contains("<h1>") && page.contains("west-hill"));
        TestFolders.delete(work.resolve("content/parks"));
        eventually(() -> get("/en/index.html"), page -> page.contains("east-lake") && page.contains("findings"));
        TestFolders.copy(TestFolders.TINY.resolve("content/parks"), work.resolve("content/parks"));
        eventually(() -> get("/en/parks/east-lake.html"), page -> page.contains("East Lake Park"));
    }

    @Test void only_this_machine_is_answered() throws Exception {
        for (String host : List.of("evil.example", "evil.example:" + port, "localhost.evil.example", "127.0.0.1.evil.example", "localhost:80@evil.example", "")) {
            assertTrue(ask("GET /en/index.html HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 403"), host);
        }
        for (String host : List.of("localhost", "localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port)) {
            assertTrue(ask("GET /en/index.html HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200"), host);
        }
        assertTrue(ask("POST /en/index.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 405"));
        List<InetAddress> elsewhere = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !(address instanceof Inet6Address)).toList();
        if (elsewhere.isEmpty()) {
            Loud.notice("that other machines are not answered: this one has no address but its own");
        }
        for (InetAddress address : elsewhere) {
            try (Socket socket = new Socket()) {
                assertThrows(IOException.class, () -> socket.connect(new InetSocketAddress(address, port), 2000), address::toString);
            }
        }
    }

    @Test void no_path_leads_out_of_the_site() throws Exception {
        for (String path : List.of("/../content/atlas.yaml", "/en/../../content/atlas.yaml", "/%2e%2e/content/atlas.yaml", "/..%2fcontent/atlas.yaml",
                "/%2e%2e%2fcontent%2fatlas.yaml", "/..%5ccontent%5catlas.yaml", "//etc/passwd", "/etc/passwd", "/en/index.html%00.png", "/.atlas-manifest", "/nowhere.html")) {
            String answer = get(path);
            assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), path + ": " + answer.lines().findFirst().orElse(""));
            assertFalse(answer.contains("base-url:") || answer.contains("root:"), path);
        }
        assertTrue(get("/nowhere.html").contains("<!DOCTYPE html>"));
    }

    @Test void a_port_that_is_taken_is_named_in_one_sentence() throws Exception {
        Program.here().run("serve", "--port", Integer.toString(port), "--content", work.resolve("content").toString(),
                "--seeds", work.resolve("seeds").toString()).refused(Integer.toString(port));
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
    }

    /** By hand, for a polite client would mend the path and the host. */
    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private interface Look<T> {
        T look() throws Exception;
    }

    private static <T> T eventually(Look<T> look, Predicate<T> enough) throws Exception {
        long end = System.currentTimeMillis() + LIMIT_MILLIS;
        T seen = look.look();
        while (!enough.test(seen)) {
            assertTrue(System.currentTimeMillis() < end, "at last: " + seen);
            Thread.sleep(50);
            seen = look.look();
        }
        return seen;
    }
}
