package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policyatlas.Build;
import org.policyatlas.Generator;
import org.policyatlas.TestFolders;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.publish.Publisher;

/**
 * A built site, as a folder and on a web server.
 *
 * @param web the URL of its root, under a prefix, with a slash at the end
 */
record SiteUnderTest(Path folder, String web) {

    private static final String PREFIX = "/any/prefix/";

    private static SiteUnderTest real;

    /** The atlas itself, which the build has put there before the first test runs; not the folder that git tracks. */
    static synchronized SiteUnderTest real() {
        if (real == null) {
            Path folder = TestFolders.PROJECT.resolve("target/it-site");
            assertTrue(Files.exists(folder.resolve("index.html")), "the site is built: mvn pre-integration-test");
            real = served(folder);
        }
        return real;
    }

    private static SiteUnderTest served(Path folder) {
        try {
            return new SiteUnderTest(folder, StaticServer.start(folder, PREFIX));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static SiteUnderTest of(Path content, Path seeds, String name) {
        try {
            Build build = Generator.build(new Generator.Request(content, seeds, TestFolders.TEMPLATES, Optional.empty(), true));
            assertEquals(List.of(), build.findings().stream().map(Diagnostic::format).toList());
            Path folder = TestFolders.PROJECT.resolve("target").resolve(name);
            Publisher.publish(folder, build.files());
            return served(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The ways in which readers open it. */
    enum Place {
        WEB, FOLDER
    }

    String root(Place place) {
        return place == Place.WEB ? web : folder.toUri().toString();
    }

    /** Every page by its path. */
    List<String> pages() {
        try {
            return TestFolders.files(folder).stream().map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html")).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    String html(String page) {
        return TestFolders.read(folder.resolve(page));
    }

    boolean has(String page) {
        return Files.exists(folder.resolve(page));
    }
}
