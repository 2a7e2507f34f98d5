package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is in the site's folder and not the atlas's: a {@code .gitignore}, a {@code CNAME}, somebody's notes.
 *
 * <p>A file that the manifest lists is the atlas's even if it was edited since: whoever builds again wants the page
 * built again. Only where the new site no longer has that page, the edited file is kept: there the edit is all that is left.
 *
 * @param folders relative to the site, outer ones first
 * @param files relative to the site
 */
record Foreign(List<Path> folders, List<Path> files) {

    /** @throws PublishException if the new site needs the place of a foreign file, or could not remove the old files later */
    static Foreign in(Place place, NewSite site) throws IOException {
        Finder finder = new Finder(place, Manifest.in(place.site()), site);
        if (place.hasSite()) {
            Files.walkFileTree(place.site(), finder);
        }
        return new Foreign(finder.folders, finder.files);
    }

    /** A path on this disk as the manifest writes it. */
    static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    /** Whether the atlas may remove this file of an old site, now that the site has these other files. */
    static boolean ours(Manifest old, Set<String> next, String path, Path file) throws IOException {
        return old.lists(path) && (next.contains(path) || old.wrote(path, file));
    }

    /** Whether both are the same file, or say the same. */
    static boolean same(Path one, Path other) throws IOException {
        if (!Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.isSymbolicLink(one) || Files.isSymbolicLink(other)) {
            return Files.isSymbolicLink(one) && Files.isSymbolicLink(other)
                    && Files.readSymbolicLink(one).equals(Files.readSymbolicLink(other));
        }
        return Files.isSameFile(one, other)
                || Files.isRegularFile(one) && Files.isRegularFile(other) && Files.mismatch(one, other) < 0;
    }

    /** Gives the new tree everything foreign that the old one has. */
    void carry(Path from, Path to) throws IOException {
        copyRights(from, to);
        for (Path folder : folders) {
            Files.createDirectories(to.resolve(folder));
            copyRights(from.resolve(folder), to.resolve(folder));
        }
        for (Path file : files) {
            Files.createDirectories(to.resolve(file).getParent());
            carryFile(from.resolve(file), to.resolve(file));
        }
    }

    private static void carryFile(Path from, Path to) throws IOException {
        if (Files.isSymbolicLink(from)) {
            Files.createSymbolicLink(to, Files.readSymbolicLink(from));
            return;
        }
        try {
            // A link and not a copy: what somebody writes into the file while the build runs is not lost.
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException noLinks) {
            if (!Files.isRegularFile(from)) {
                throw noLinks instanceof IOException io ? io : new IOException("cannot carry over " + from, noLinks);
            }
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void copyRights(Path from, Path to) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (rights != null) {
            Files.setPosixFilePermissions(to, rights.readAttributes().permissions());
        }
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Place place;
        private final Manifest old;
        private final NewSite site;
        private final Set<String> oldFolders;
        private final List<Path> folders = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();

        Finder(Place place, Manifest old, NewSite site) {
            this.place = place;
            this.old = old;
            this.site = site;
            this.oldFolders = NewSite.foldersOf(old.hashes().keySet());
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes any) throws IOException {
            // Said now, for after the swap the old files in it could not be removed.
            if (!Files.isWritable(folder)) {
                throw new PublishException("%s cannot be written to; allow writing there, or name another folder"
                        .formatted(folder));
            }
            Path relative = place.site().relativize(folder);
            if (!folder.equals(place.site()) && !oldFolders.contains(slashed(relative))) {
                refuseIf(site.needsAsFile(slashed(relative)), relative);
                folders.add(relative);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            Path relative = place.site().relativize(file);
            String path = slashed(relative);
            if (!ours(old, site.files().keySet(), path, file)) {
                refuseIf(site.needs(path), relative);
                files.add(relative);
            }
            return FileVisitResult.CONTINUE;
        }

        private void refuseIf(boolean needed, Path relative) throws PublishException {
            if (needed) {
                throw new PublishException(("%s was not written by the atlas, and the new site needs its place; "
                        + "move it away, then build again")
                        .formatted(place.out().resolve(relative)));
            }
        }
    }
}
