package org.policyatlas.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the atlas wrote into a folder: the SHA-256 of each file by its path. It lies in the folder itself, so that the two
 * are swapped together, in the form that {@code sha256sum -c .atlas-manifest} checks.
 */
record Manifest(SortedMap<String, String> hashes) {

    /** No file of the site can have this name: a {@code SitePath} does not begin with a dot. */
    static final String NAME = ".atlas-manifest";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    static Manifest of(NewSite site) {
        SortedMap<String, String> hashes = new TreeMap<>();
        site.files().forEach((path, bytes) -> hashes.put(path, hex(sha256().digest(bytes))));
        return new Manifest(hashes);
    }

    /**
     * The manifest in a folder; an empty one if it has none, for then the atlas wrote nothing there.
     *
     * @throws PublishException if it is not a manifest
     */
    static Manifest in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(hashes);
        }
        // Latin-1 reads any bytes; what is not a line of ours is then refused here and not by the decoder.
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new PublishException(("%s is damaged, so nobody can tell which files are the atlas's; "
                        + "remove it together with those files")
                        .formatted(file));
            }
            hashes.put(parts.group(2), parts.group(1));
        }
        return new Manifest(hashes);
    }

    byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            lines.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean lists(String path) {
        return path.equals(NAME) || hashes.containsKey(path);
    }

    /** Whether the file still is what was written under this path. */
    boolean wrote(String path, Path file) throws IOException {
        if (path.equals(NAME)) {
            return true;
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && hash(file).equals(hashes.get(path));
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
