package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The one moment in which the site changes. */
final class Swap {

    /** The journal's line while the site is moved away and the new one moved in, which is two steps. */
    static final String TWO_RENAMES = "two renames";

    private Swap() {}

    /**
     * The journal's line while {@code fresh} is written: which folder that is, by what survives a rename (its inode).
     * Where there is none, as on Windows, there is no exchange either.
     */
    static String writing(Path fresh) throws IOException {
        return "writing " + Files.readAttributes(fresh, BasicFileAttributes.class).fileKey();
    }

    /** Whether the folder of which the journal says that it is being written has become the site by an exchange. */
    static boolean exchanged(Place place, String journal) throws IOException {
        return place.hasSite() && !journal.equals("writing null") && journal.equals(writing(place.site()));
    }

    /**
     * Makes {@code fresh} the site; the old one, if any, is then at {@code fresh} or {@code old}.
     *
     * @throws IOException if that failed; then the site is the old one
     */
    static void run(Place place, BuildLock lock, Exchange exchange) throws IOException {
        if (!place.hasSite()) {
            rename(place.fresh(), place.site());
        } else if (!exchange.exchange(place.fresh(), place.site())) {
            inTwoSteps(place, lock);
        }
    }

    private static void inTwoSteps(Place place, BuildLock lock) throws IOException {
        lock.journal(TWO_RENAMES);
        rename(place.site(), place.old());
        try {
            rename(place.fresh(), place.site());
        } catch (IOException e) {
            rename(place.old(), place.site());
            throw e;
        }
    }

    static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new FileSystemException(from.toString(), to.toString(),
                    "the folder cannot be renamed there, as if it were a mount point or part of a container image");
        }
    }
}
