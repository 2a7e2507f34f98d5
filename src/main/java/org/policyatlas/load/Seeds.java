package org.policyatlas.load;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.SeedFault;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Source;
import org.policyatlas.text.Nearest;

/** Reads the seeds and holds them against their pinned hashes. */
final class Seeds {

    /** A book has one megabyte; what has more than this is no text of a policy. */
    private static final int MAX_BYTES = 32 << 20;

    private Seeds() {}

    /** The lines of each seed by its source's id; lines end at a line feed, as every editor counts them. */
    static SortedMap<String, List<String>> read(Path folder, String content, List<Source> sources, Places places,
            List<Diagnostic> findings) throws IOException {
        SortedMap<String, Path> files = files(folder);
        SortedMap<String, List<String>> seeds = new TreeMap<>();
        Map<String, Source> readers = new HashMap<>();
        for (Source source : sources) {
            Source first = readers.putIfAbsent(source.file(), source);
            if (first != null) {
                findings.add(new YamlFault.DuplicateId(places.at(source, "file"), source.file(), places.at(first, "file")));
                continue;
            }
            Path file = files.remove(source.file());
            if (file == null) {
                findings.add(new SeedFault.Missing(places.at(source, "file"), source.file(),
                        Nearest.word(source.file(), files.keySet())));
                continue;
            }
            if (Files.size(file) > MAX_BYTES) {
                findings.add(new YamlFault.TooLarge(Position.start("seeds/" + source.file()), "the seed has " + Files.size(file) + " bytes",
                        MAX_BYTES + " bytes"));
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            String actual = sha256(bytes);
            if (!actual.equals(source.sha256())) {
                findings.add(new SeedFault.Changed(places.at(source, "sha256"), source.file(), source.sha256(), actual));
            }
            try {
                seeds.put(source.id(), List.of(Utf8.seed(bytes).split("\r?\n", -1)));
            } catch (CharacterCodingException e) {
                findings.add(new YamlFault.Encoding(Position.start("seeds/" + source.file()), "the seed is not UTF-8"));
            }
        }
        files.keySet().forEach(file -> findings.add(new SeedFault.Unlisted(Position.start("seeds/" + file))));
        return seeds;
    }

    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> list = Files.list(folder)) {
            paths = list.filter(Files::isRegularFile).filter(path -> !path.getFileName().toString().startsWith(".")).toList();
        }
        for (Path path : paths) {
            files.put(path.getFileName().toString(), path);
        }
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
