package org.policyatlas.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build at a time for one site. The system frees the lock when a build dies, however it dies. The locked file also
 * holds the journal: one short line about the step under way, which the next build reads if this one is stopped.
 */
final class BuildLock implements AutoCloseable {

    /**
     * The locks of this process. A second build in it must not even open the file: POSIX drops a process's lock as soon
     * as the process closes any channel to that file, so asking would take the lock from the build that has it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws PublishException if another build has it, in this process or another */
    static BuildLock take(Place place) throws IOException {
        if (!HELD.add(place.lock())) {
            throw taken(place);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw taken(place);
            }
            return new BuildLock(place.lock(), channel);
        } catch (OverlappingFileLockException | IOException e) {
            HELD.remove(place.lock());
            if (channel != null) {
                channel.close();
            }
            throw e instanceof IOException io ? PublishException.because(place.unchanged(), io) : taken(place);
        }
    }

    private static PublishException taken(Place place) {
        return new PublishException("another build is writing %s; wait until it has ended, then build again"
                .formatted(place.out()));
    }

    String journal() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // A read may return less than was asked for.
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    void journal(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        channel.truncate(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
