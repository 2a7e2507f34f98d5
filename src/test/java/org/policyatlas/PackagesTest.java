package org.policyatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package list is the architecture. A failure quotes the import that breaks it. */
class PackagesTest {

    private static final Path MAIN = Path.of("src/main/java/org/policyatlas");
    private static final Pattern OWN = Pattern.compile("import (?:static )?org\\.policyatlas\\.([a-z]+)\\.(\\w+).*");

    /** In reading order, as in the README: each imports only those above it. */
    private static final List<String> ORDER = List.of("model", "diagnostic", "text", "load", "cover", "mention", "check", "link", "page",
            "render", "index", "data", "audit", "publish", "schema", "cli");
    /** Beyond the order. */
    private static final Map<String, Set<String>> NEVER = Map.of("render", Set.of("model", "link"), "text", Set.of("model", "diagnostic"));
    private static final Set<String> OF_PAGE_FOR_PUBLISH = Set.of("SiteFile", "SitePath");

    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "com.fasterxml.jackson.dataformat", Set.of("load"), "org.yaml", Set.of("load"),
            "com.fasterxml.jackson", Set.of("load", "data", "index", "schema", "page"),
            "freemarker", Set.of("render"), "com.vladsch.flexmark", Set.of("page"), "org.jsoup", Set.of("page", "audit"),
            "com.ibm.icu", Set.of("page", "index", "text"), "picocli", Set.of("cli"), "com.sun.jna", Set.of("publish"));

    @Test
    void each_package_imports_only_what_its_place_allows() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : sources()) {
            String here = MAIN.relativize(file).getNameCount() == 1 ? "" : MAIN.relativize(file).getName(0).toString();
            Files.readAllLines(file).stream().filter(line -> line.startsWith("import ") && !allowed(here, line))
                    .forEach(line -> broken.add(file + ": " + line));
        }
        assertEquals(List.of(), broken);
    }

    private static boolean allowed(String here, String line) {
        Matcher own = OWN.matcher(line);
        if (own.matches()) {
            String there = own.group(1);
            boolean above = here.isEmpty() ? !there.equals("cli") : ORDER.indexOf(there) <= ORDER.indexOf(here);
            boolean publish = !here.equals("publish") || Set.of("publish", "diagnostic").contains(there) || OF_PAGE_FOR_PUBLISH.contains(own.group(2));
            return ORDER.contains(there) && above && publish && !NEVER.getOrDefault(here, Set.of()).contains(there);
        }
        String name = line.replaceFirst("import (static )?", "");
        return name.matches("javax?\\..*") || name.startsWith("org.policyatlas.") || here.equals("cli") && name.startsWith("com.sun.net.httpserver.")
                || LIBRARIES.keySet().stream().filter(name::startsWith).max(String::compareTo)
                        .map(library -> LIBRARIES.get(library).contains(here)).orElse(false);
    }

    @Test
    void the_readme_lists_the_packages_in_this_order() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> listed = readme.substring(readme.indexOf("## How it works")).lines()
                .map(Pattern.compile("^\\| `([a-z]+)` \\|.*")::matcher).filter(Matcher::matches).map(row -> row.group(1))
                .filter(ORDER::contains).toList();
        assertEquals(ORDER, listed);
    }

    @Test
    void every_package_says_what_goes_in_what_comes_out_and_what_it_may_not() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path file : sources()) {
            packages.add(file.getParent().toString());
        }
        for (String folder : packages) {
            String info = Files.readString(Path.of(folder, "package-info.java"));
            boolean root = Path.of(folder).equals(MAIN);
            assertTrue(root || Stream.of("In:", "Out:", "May not:").allMatch(info.replaceAll("\\s+\\*?\\s*", " ")::contains), folder + ": " + info);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
