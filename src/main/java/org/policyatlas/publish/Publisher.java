package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.policyatlas.page.SiteFile;

/**
 * Replaces the site as a whole: the new one is written beside it, both are exchanged in one step, the old one is removed.
 * Stopped at any instant, the folder holds the old site or the new one, complete; the next build clears up the rest.
 */
public final class Publisher {

    private final Exchange exchange;
    private final FileWriter writer;

    Publisher(Exchange exchange, FileWriter writer) {
        this.exchange = exchange;
        this.writer = writer;
    }

    /**
     * Makes {@code out} hold these files, beside those in it that the atlas did not write.
     *
     * @param out the site's folder, or a link to it; it may be missing, its parent not
     * @throws PublishException if that cannot be; unless it says otherwise, the site is as it was
     */
    public static Publication publish(Path out, List<SiteFile> files) throws IOException {
        return new Publisher(Exchange.SYSTEM, FileWriter.DISK).run(out, files);
    }

    /**
     * Begins a build: until the turn is closed, no other build can begin one for this site. Locked only while it writes, a
     * second build would be told late, or replace the site of the first without anybody being told.
     *
     * @throws PublishException if another build is at work, or the disk refuses
     */
    public static Turn begin(Path out) throws IOException {
        return new Publisher(Exchange.SYSTEM, FileWriter.DISK).turn(out);
    }

    /** One build's turn to write the site. */
    public final class Turn implements AutoCloseable {

        private final Place place;
        private final BuildLock lock;

        private Turn(Place place, BuildLock lock) {
            this.place = place;
            this.lock = lock;
        }

        /** As {@link Publisher#publish(Path, List)}. */
        public Publication publish(List<SiteFile> files) throws IOException {
            NewSite site = NewSite.of(files);
            int kept = replace(place, lock, site);
            removeReplaced(place, lock);
            return new Publication(place.out(), site.files().size(), kept);
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }

    /**
     * Puts back the site that a stopped build may have left moved away, on systems that need two steps for the swap, and
     * removes that build's folders. Publishing does this too; it is for whoever only wants to read the site.
     *
     * @throws PublishException if another build is at work, or the disk refuses
     */
    public static void recover(Path out) throws IOException {
        begin(out).close();
    }

    Publication run(Path out, List<SiteFile> files) throws IOException {
        try (Turn turn = turn(out)) {
            return turn.publish(files);
        }
    }

    private Turn turn(Path out) throws IOException {
        Place place = Place.of(out);
        BuildLock lock = BuildLock.take(place);
        try {
            recover(place, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        return new Turn(place, lock);
    }

    private static void recover(Place place, BuildLock lock) throws IOException {
        try {
            Recovery.run(place, lock);
        } catch (IOException e) {
            String state = "what a stopped build left beside %s could not be cleared up".formatted(place.out());
            throw PublishException.because(state, e);
        }
    }

    /** Everything up to the swap: whatever fails here leaves the site as it was. */
    private int replace(Place place, BuildLock lock, NewSite site) throws IOException {
        try {
            Foreign foreign = Foreign.in(place, site);
            Files.createDirectory(place.fresh());
            lock.journal(Swap.writing(place.fresh()));
            write(place, site, foreign);
            Swap.run(place, lock, exchange);
            return foreign.files().size();
        } catch (IOException e) {
            throw clearedUp(place, lock, PublishException.because(place.unchanged(), e));
        }
    }

    private void write(Place place, NewSite site, Foreign foreign) throws IOException {
        // First, so that the folder says from the start that it is the atlas's.
        writer.write(place.fresh().resolve(Manifest.NAME), Manifest.of(site).bytes());
        for (String folder : site.folders()) {
            Files.createDirectories(place.fresh().resolve(folder));
        }
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            writer.write(place.fresh().resolve(file.getKey()), file.getValue());
        }
        if (place.hasSite()) {
            foreign.carry(place.site(), place.fresh());
        }
        flush(place, site);
    }

    private static void flush(Place place, NewSite site) throws IOException {
        Flush.files(place.fresh(), site.files().keySet());
        for (String folder : site.folders()) {
            Flush.folder(place.fresh().resolve(folder));
        }
        Flush.folder(place.fresh());
    }

    private static PublishException clearedUp(Place place, BuildLock lock, PublishException failure) {
        try {
            Recovery.run(place, lock);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static void removeReplaced(Place place, BuildLock lock) throws IOException {
        try {
            // Before the old site goes: after a power cut at least one of them must be there.
            Flush.folder(place.site().getParent());
            Recovery.run(place, lock);
        } catch (IOException e) {
            String state = "%s is the new site, but the old one beside it could not be removed".formatted(place.out());
            throw PublishException.because(state, e);
        }
    }
}
