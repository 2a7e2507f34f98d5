package org.policyatlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.check.Checks;
import org.policyatlas.cover.Cover;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.link.Atlas;
import org.policyatlas.link.Linker;
import org.policyatlas.load.Loaded;
import org.policyatlas.load.Loader;
import org.policyatlas.mention.Mentions;
import org.policyatlas.model.Content;

/** An atlas in a folder of its own, which a test may change before it is checked; by default the tiny one. */
public final class TinyAtlas {

    public static final Path TINY = Path.of("src/test/resources/tiny");

    private final Path root;

    private TinyAtlas(Path root) {
        this.root = root;
    }

    /** The tiny atlas, copied into a folder. */
    public static TinyAtlas in(Path folder) {
        return copy(TINY, folder);
    }

    /** An atlas where it stands: for tests that change nothing. */
    public static TinyAtlas of(Path root) {
        return new TinyAtlas(root);
    }

    /** Any atlas, copied into a folder: its {@code content/} and {@code seeds/}. */
    public static TinyAtlas copy(Path from, Path folder) {
        TinyAtlas atlas = new TinyAtlas(folder);
        atlas.lay(from.resolve("content"), folder.resolve("content"));
        atlas.lay(from.resolve("seeds"), folder.resolve("seeds"));
        return atlas;
    }

    /** Lays the files of a case folder over the atlas; {@code remove.txt} lists files to leave out. */
    public TinyAtlas overlay(Path folder) {
        try {
            for (String part : List.of("content", "seeds")) {
                if (Files.isDirectory(folder.resolve(part))) {
                    lay(folder.resolve(part), root.resolve(part));
                }
            }
            if (Files.exists(folder.resolve("remove.txt"))) {
                Files.readAllLines(folder.resolve("remove.txt")).forEach(this::remove);
            }
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void lay(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public TinyAtlas write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public TinyAtlas write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public TinyAtlas append(String file, String text) {
        return write(file, read(file) + text);
    }

    /** Replaces words that must stand in the file, at their first place. */
    public TinyAtlas change(String file, String was, String is) {
        String text = read(file);
        int at = text.indexOf(was);
        if (at < 0) {
            throw new AssertionError(file + " does not hold \"" + was + "\"");
        }
        return write(file, text.substring(0, at) + is + text.substring(at + was.length()));
    }

    public TinyAtlas remove(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes another seed and pins it. */
    public TinyAtlas seed(String text) {
        String old = sha256(read("seeds/tiny.txt"));
        return write("seeds/tiny.txt", text).change("content/sources.yaml", old, sha256(text));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    public Path folder() {
        return root;
    }

    public Loaded load() {
        try {
            return Loader.load(root.resolve("content"), root.resolve("seeds"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every finding of loading or, where the content could be read, of the checks. */
    public List<Diagnostic> findings() {
        Loaded loaded = load();
        return loaded.content()
                .map(content -> Checks.run(content, loaded.places(), Cover.of(content), Mentions.of(content)))
                .orElse(loaded.findings());
    }

    /** The findings as the command line prints them, one a line. */
    public List<String> lines() {
        return findings().stream().map(Diagnostic::format).toList();
    }

    public Content content() {
        Loaded loaded = load();
        return loaded.content().orElseThrow(() -> new AssertionError(loaded.findings().toString()));
    }

    public Coverage coverage() {
        return Cover.of(content());
    }

    public Atlas atlas() {
        Content content = content();
        return Linker.link(content, Cover.of(content), Mentions.of(content));
    }
}
