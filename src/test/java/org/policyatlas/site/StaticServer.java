package org.policyatlas.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain web server that has the site under a prefix, as a subfolder of somebody's site. */
final class StaticServer {

    private static final Map<String, String> TYPES = Map.of("html", "text/html", "css", "text/css", "js", "text/javascript",
            "json", "application/json", "csv", "text/csv", "xml", "application/xml", "svg", "image/svg+xml", "txt", "text/plain");

    private final Path folder;
    private final String prefix;

    private StaticServer(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** Starts one for as long as the JVM lives; gives the URL of the site's root, with a slash at its end. */
    static String start(Path folder, String prefix) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "site under test");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", new StaticServer(folder, prefix)::answer);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(prefix) ? folder.resolve(path.substring(prefix.length())).normalize() : folder.resolve("none");
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
            String name = found ? file.getFileName().toString() : "404.html";
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(found ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
