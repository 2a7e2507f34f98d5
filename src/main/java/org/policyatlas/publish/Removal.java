package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * Removes a folder that a build left beside the site. The manifest goes last: stopped half way, the rest still says whose
 * it is.
 */
final class Removal extends SimpleFileVisitor<Path> {

    /** What becomes of one file of the folder. */
    private interface Fate {
        void meet(Path file) throws IOException;
    }

    private final Path root;
    private final Fate fate;

    private Removal(Path root, Fate fate) {
        this.root = root;
        this.fate = fate;
    }

    /** Removes an unfinished new site. All in it was written or carried by a build; the originals are in the site. */
    static void ofUnfinished(Path root) throws IOException {
        refuseUnlessOurs(root);
        remove(root, Files::delete);
    }

    /**
     * Removes an old site that the new one has replaced. What somebody put there after the build had looked is moved into
     * the new site.
     *
     * @throws PublishException if that cannot be, since the new site has another file of that name
     */
    static void ofReplaced(Path root, Path site) throws IOException {
        Manifest old = Manifest.in(root);
        Set<String> next = Manifest.in(site).hashes().keySet();
        remove(root, file -> {
            Path relative = root.relativize(file);
            Path there = site.resolve(relative);
            if (Foreign.ours(old, next, Foreign.slashed(relative), file) || Foreign.same(file, there)) {
                Files.delete(file);
            } else {
                rescue(file, there);
            }
        });
    }

    private static void rescue(Path file, Path there) throws IOException {
        if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublishException(("the new site is in place, but %s is not the atlas's and differs from %s; "
                    + "keep what you need of it and move it away")
                    .formatted(file, there));
        }
        Files.createDirectories(there.getParent());
        Files.move(file, there);
    }

    private static void remove(Path root, Fate fate) throws IOException {
        Files.walkFileTree(root, new Removal(root, fate));
        Files.deleteIfExists(root.resolve(Manifest.NAME));
        Files.delete(root);
    }

    private static void refuseUnlessOurs(Path root) throws IOException {
        if (Files.exists(root.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String[] inside = root.toFile().list();
        if (inside == null || inside.length > 0) {
            throw new PublishException("%s was not made by the atlas, which needs that name; move it away, then build again"
                    .formatted(root));
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
        if (!file.equals(root.resolve(Manifest.NAME))) {
            fate.meet(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (!folder.equals(root)) {
            Files.delete(folder);
        }
        return FileVisitResult.CONTINUE;
    }
}
