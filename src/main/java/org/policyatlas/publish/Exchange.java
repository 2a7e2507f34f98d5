package org.policyatlas.publish;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** Exchanges two folders in one step that nobody can see the middle of. */
interface Exchange {

    /** What this system offers: {@code renameat2} on Linux, {@code renamex_np} on macOS; Windows has nothing like it. */
    Exchange SYSTEM = Exchange::bySystemCall;

    /** The errnos of a system without exchange: EINVAL of both; ENOSYS and EOPNOTSUPP of Linux; ENOTSUP and ENOSYS of macOS. */
    Set<Integer> NO_EXCHANGE = Set.of(22, 38, 95, 45, 78);

    /**
     * Exchanges two folders of one file system.
     *
     * @return false if the system or the file system cannot do that; then nothing has happened
     * @throws IOException if it can and did not; then nothing has happened either
     */
    boolean exchange(Path one, Path other) throws IOException;

    private static boolean bySystemCall(Path one, Path other) throws IOException {
        String system = System.getProperty("os.name");
        try {
            if (system.equals("Linux")) {
                Linux c = Native.load("c", Linux.class);
                c.renameat2(Linux.AT_FDCWD, bytes(one), Linux.AT_FDCWD, bytes(other), Linux.RENAME_EXCHANGE);
                return true;
            }
            if (system.startsWith("Mac")) {
                Native.load("c", Mac.class).renamex_np(bytes(one), bytes(other), Mac.RENAME_SWAP);
                return true;
            }
            return false;
        } catch (LastErrorException e) {
            return refused(e.getErrorCode(), one, other);
        } catch (LinkageError e) {
            // An older libc without the call, or a system where JNA cannot unpack its own library.
            return false;
        }
    }

    private static boolean refused(int errno, Path one, Path other) throws IOException {
        if (NO_EXCHANGE.contains(errno)) {
            return false;
        }
        throw new FileSystemException(one.toString(), other.toString(), switch (errno) {
            case 1, 13 -> "Permission denied";
            case 16, 18 -> "the folder cannot be renamed there, as if it were a mount point or part of a container image";
            case 28 -> "No space left on device";
            default -> "the exchange of both folders failed with errno " + errno;
        });
    }

    /** As C wants it, and in the encoding in which the JDK itself hands paths to the system. */
    private static byte[] bytes(Path path) {
        byte[] name = path.toString().getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
        return Arrays.copyOf(name, name.length + 1);
    }

    /** rename(2): {@code int renameat2(int, const char *, int, const char *, unsigned int)}, glibc 2.28. */
    interface Linux extends Library {
        int AT_FDCWD = -100;
        int RENAME_EXCHANGE = 1 << 1;

        int renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, int flags) throws LastErrorException;
    }

    /** sys/stdio.h: {@code int renamex_np(const char *, const char *, unsigned int)}, macOS 10.12. */
    interface Mac extends Library {
        int RENAME_SWAP = 0x2;

        int renamex_np(byte[] from, byte[] to, int flags) throws LastErrorException;
    }
}
