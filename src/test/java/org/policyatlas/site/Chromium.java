package org.policyatlas.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser for all tests of the JVM: starting it costs more than most of them. */
final class Chromium {

    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;
    private static String missing;

    private Chromium() {}

    static synchronized Browser browser() {
        if (browser == null && missing == null) {
            start();
        }
        return browser == null ? Loud.missing(missing) : browser;
    }

    private static void start() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        installed().ifPresent(options::setExecutablePath);
        try {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        } catch (PlaywrightException fault) {
            missing = "no Chromium starts on this machine, so no page was looked at; Debian: apt-get install chromium-headless-shell fonts-noto-cjk ("
                    + fault.getMessage().lines().findFirst().orElse("") + ")";
        }
    }

    /** The shell without a window first: it draws the same and does a page in little more than half the time. */
    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "google-chrome"));
        return Stream.concat(Stream.of("chromium-headless-shell", "chromium", "chromium-browser").map(name -> Path.of("/usr/bin", name)), onPath)
                .filter(Files::isExecutable).findFirst();
    }
}
