package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where the site is, and the names beside it that a build uses. They lie in the same folder as the site, because only
 * within one file system is a rename a single step, and begin with a dot and the site's name, so that one line of
 * {@code .gitignore} covers them. They bear no process id: the lock lets only one build have them, and a name that is
 * always the same is one that the next build finds again.
 *
 * @param out the site as the caller named it, for messages
 * @param site the site itself, symbolic links resolved
 * @param fresh where the new site is written; from the exchange on, the old one until it is removed
 * @param old where the old site waits when the system cannot exchange folders
 * @param lock held as long as a build runs; stays, for removing it would let two builds lock two files of one name
 */
record Place(Path out, Path site, Path fresh, Path old, Path lock) {

    /** @throws PublishException if no site can be there */
    static Place of(Path out) throws IOException {
        Path site = resolved(out);
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new PublishException("%s is a file, and the site needs a folder; move it away, or name another folder"
                    .formatted(out));
        }
        if (Files.isDirectory(site) && !Files.isWritable(site)) {
            throw new PublishException("%s cannot be written to; allow writing there, or name another folder".formatted(out));
        }
        return new Place(out, site, beside(site, "new"), beside(site, "old"), beside(site, "lock"));
    }

    private static Path resolved(Path out) throws IOException {
        if (Files.isSymbolicLink(out) && !Files.exists(out)) {
            throw new PublishException("%s is a link to %s, which does not exist; create that folder, or remove the link"
                    .formatted(out, Files.readSymbolicLink(out)));
        }
        if (Files.exists(out)) {
            return named(out, out.toRealPath());
        }
        Path absolute = named(out, out.toAbsolutePath().normalize());
        if (!Files.isDirectory(absolute.getParent())) {
            throw new PublishException(("the folder %s does not exist, so %s cannot be made in it; "
                    + "create it, or name another folder")
                    .formatted(absolute.getParent(), out));
        }
        return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }

    private static Path named(Path out, Path absolute) throws PublishException {
        if (absolute.getFileName() == null) {
            throw new PublishException("%s is the root of a disk and cannot be replaced; name a folder in it".formatted(out));
        }
        return absolute;
    }

    private static Path beside(Path site, String what) {
        return site.resolveSibling(".%s-%s".formatted(site.getFileName(), what));
    }

    boolean hasSite() {
        return Files.exists(site, LinkOption.NOFOLLOW_LINKS);
    }

    /** The start of the sentence for whatever fails before the swap. */
    String unchanged() {
        return "%s is unchanged".formatted(out);
    }
}
