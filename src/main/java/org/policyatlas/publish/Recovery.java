package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Clears up after a build that was stopped. Stopped itself, it can simply be run again. */
final class Recovery {

    private Recovery() {}

    /** Puts the site back where a stopped build had moved it away, and removes what that build left beside it. */
    static void run(Place place, BuildLock lock) throws IOException {
        String journal = lock.journal();
        if (is(place.old())) {
            recoverOld(place, journal);
        }
        if (is(place.fresh())) {
            recoverFresh(place, journal);
        }
        // From here on a folder of one of these names is somebody else's.
        lock.journal("");
    }

    private static void recoverOld(Place place, String journal) throws IOException {
        if (!journal.equals(Swap.TWO_RENAMES)) {
            throw new PublishException("%s was not made by the atlas, which needs that name; move it away, then build again"
                    .formatted(place.old()));
        }
        if (place.hasSite()) {
            Removal.ofReplaced(place.old(), place.site());
        } else {
            Swap.rename(place.old(), place.site());
        }
    }

    private static void recoverFresh(Place place, String journal) throws IOException {
        if (Swap.exchanged(place, journal)) {
            Removal.ofReplaced(place.fresh(), place.site());
        } else {
            Removal.ofUnfinished(place.fresh());
        }
    }

    private static boolean is(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
