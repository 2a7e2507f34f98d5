package org.policyatlas.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.policyatlas.Build;
import org.policyatlas.Generator;

/**
 * The site in memory, served on the loopback address and built anew after every change of a file. Files are watched by looking
 * at their times: the watch services of the systems differ, miss renamed folders, and some report seconds late.
 */
final class Preview implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 300;
    private static final String RELOAD_PATH = "/preview-reload.js";
    private static final String VERSION_PATH = "/preview-version";
    private static final String RELOAD_SCRIPT = """
            (function () {
              'use strict';
              var known = null;
              function look() {
                fetch('%s', {cache: 'no-store'}).then(function (answer) { return answer.text(); }).then(function (version) {
                  if (known !== null && version !== known) { location.reload(); }
                  known = version;
                }).catch(function () {}).then(function () { setTimeout(look, 500); });
              }
              look();
            })();
            """.formatted(VERSION_PATH);

    private final Generator.Request request;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final PrintWriter out;
    private volatile Shown shown;

    /** What the server shows: the files of the last build, or what is wrong. */
    private record Shown(int version, Map<String, byte[]> files, List<String> faults) {}

    private Preview(Generator.Request request, HttpServer server, PrintWriter out) {
        this.request = request;
        this.server = server;
        this.out = out;
        this.shown = build(1);
    }

    static Preview start(Generator.Request request, int port, PrintWriter out) throws IOException {
        HttpServer server = bound(port);
        Preview preview = new Preview(request, server, out);
        server.createContext("/", preview::answer);
        server.setExecutor(preview.threads);
        server.start();
        return preview;
    }

    private static HttpServer bound(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IOException("port %d is taken; name another with --port, or 0 for any free one".formatted(port), e);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Builds again whenever a file changes, until the thread is interrupted. */
    void follow() throws InterruptedException {
        String seen = fingerprint();
        while (!Thread.currentThread().isInterrupted()) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            String now = fingerprint();
            if (!now.equals(seen)) {
                seen = now;
                shown = build(shown.version() + 1);
            }
        }
    }

    private Shown build(int version) {
        List<String> faults;
        Map<String, byte[]> files = new HashMap<>();
        try {
            Build build = Generator.build(request);
            build.files().forEach(file -> files.put(file.path().value(), file.bytes()));
            faults = build.findings().stream().map(finding -> finding.format()).toList();
        } catch (IOException | RuntimeException e) {
            // An editor saves half a file, a template is being written: the preview says so and goes on.
            faults = List.of(String.valueOf(e.getMessage()));
        }
        out.println(faults.isEmpty() ? "Built " + files.size() + " files." : faults.size() + " findings; the page shows them.");
        out.flush();
        return new Shown(version, files, faults);
    }

    /** Names, sizes and times of all files that a build reads. */
    private String fingerprint() {
        StringBuilder print = new StringBuilder();
        for (Path folder : List.of(request.content(), request.seeds(), request.templates())) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                    print.append(path).append(Files.size(path)).append(Files.getLastModifiedTime(path).toMillis()).append('\n');
                }
            } catch (IOException | UncheckedIOException e) {
                print.append(folder).append(" changes under our eyes\n");
            }
        }
        return print.toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            // A page elsewhere must not read the preview through a name that it points at this machine.
            if (!host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?")) {
                send(exchange, 403, "text/plain", "Ask for localhost.".getBytes(StandardCharsets.UTF_8));
            } else if (!exchange.getRequestMethod().matches("GET|HEAD")) {
                send(exchange, 405, "text/plain", "GET only.".getBytes(StandardCharsets.UTF_8));
            } else {
                answer(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        Shown now = shown;
        if (path.equals(VERSION_PATH)) {
            send(exchange, 200, "text/plain", Integer.toString(now.version()).getBytes(StandardCharsets.UTF_8));
        } else if (path.equals(RELOAD_PATH)) {
            send(exchange, 200, "text/javascript", RELOAD_SCRIPT.getBytes(StandardCharsets.UTF_8));
        } else if (!now.faults().isEmpty()) {
            send(exchange, 200, "text/html", FindingsPage.of(now.faults(), RELOAD_PATH));
        } else {
            String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
            byte[] bytes = now.files().get(file);
            byte[] shownBytes = bytes == null ? now.files().getOrDefault("404.html", new byte[0]) : bytes;
            boolean page = bytes == null || file.endsWith(".html");
            send(exchange, bytes == null ? 404 : 200, MediaTypes.of(page ? ".html" : file), page ? reloading(shownBytes) : shownBytes);
        }
    }

    private static byte[] reloading(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("</body>", "<script src=\"" + RELOAD_PATH + "\" defer></script></body>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + (type.startsWith("image/") ? "" : "; charset=utf-8"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            try (OutputStream stream = exchange.getResponseBody()) {
                stream.write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
