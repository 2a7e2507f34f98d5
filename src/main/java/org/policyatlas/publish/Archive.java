package org.policyatlas.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.policyatlas.page.SiteFile;
import org.policyatlas.page.SitePath;

/**
 * The whole site as one ZIP file, to be read offline. Sorted, without times, and compressed by {@link Deflate}: the same files give
 * the same bytes.
 */
public final class Archive {

    /** Its place on the site; it does not hold itself. */
    public static final String NAME = "atlas.zip";

    /** Beyond it the format needs an extension that older programs lack. */
    private static final int MOST_FILES = 65_534;
    /** The headers of a file, without its name. */
    private static final int HEADERS = 76;
    private static final int MEGABYTE = 1_000_000;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    /** Names are UTF-8. */
    private static final int FLAGS = 1 << 11;
    private static final int DEFLATED = 8;
    /** 1 January 1980, the first day that the format knows: the files are of no day but the atlas's own. */
    private static final int DAY = 1 << 5 | 1;

    private Archive() {}

    /** A file as the archive holds it. */
    public record Packed(byte[] name, byte[] bytes, int size, int crc) {

        static Packed of(SiteFile file) {
            CRC32 crc = new CRC32();
            crc.update(file.bytes());
            return new Packed(("atlas/" + file.path().value()).getBytes(StandardCharsets.UTF_8), Deflate.of(file.bytes()), file.bytes().length,
                    (int) crc.getValue());
        }

        private String path() {
            return new String(name, StandardCharsets.UTF_8);
        }
    }

    /** The files made small, which is what takes the time. */
    public static List<Packed> pack(List<SiteFile> files) {
        return files.parallelStream().map(Packed::of).toList();
    }

    /** The archive of all that is packed, or none if there is too much for it. */
    public static List<SiteFile> of(List<Packed> packed) {
        return packed.size() > MOST_FILES ? List.of() : List.of(new SiteFile(new SitePath(NAME), zip(packed.stream()
                .sorted(Comparator.comparing(Packed::path)).toList())));
    }

    /** How large an archive of them is in megabytes, rounded up; 0 if there is none. */
    public static int megabytes(List<Packed> packed) {
        long bytes = packed.stream().mapToLong(file -> file.bytes().length + 2L * file.name().length + HEADERS).sum();
        return packed.size() > MOST_FILES ? 0 : (int) ((bytes + MEGABYTE - 1) / MEGABYTE);
    }

    private static byte[] zip(List<Packed> entries) {
        Bytes zip = new Bytes();
        Bytes directory = new Bytes();
        for (Packed entry : entries) {
            int offset = zip.size();
            zip.four(LOCAL);
            describe(zip, entry);
            zip.two(0).all(entry.name()).all(entry.bytes());
            directory.four(CENTRAL).two(VERSION);
            describe(directory, entry);
            directory.two(0).two(0).two(0).two(0).four(0).four(offset).all(entry.name());
        }
        int start = zip.size();
        zip.all(directory.toByteArray());
        zip.four(END).two(0).two(0).two(entries.size()).two(entries.size()).four(directory.size()).four(start).two(0);
        return zip.toByteArray();
    }

    /** What the header of a file and its line in the directory have in common. */
    private static void describe(Bytes to, Packed entry) {
        to.two(VERSION).two(FLAGS).two(DEFLATED).two(0).two(DAY).four(entry.crc()).four(entry.bytes().length).four(entry.size())
                .two(entry.name().length);
    }

    /** Numbers with their lowest byte first. */
    private static final class Bytes extends ByteArrayOutputStream {

        Bytes two(int number) {
            write(number);
            write(number >>> 8);
            return this;
        }

        Bytes four(int number) {
            return two(number).two(number >>> 16);
        }

        Bytes all(byte[] bytes) {
            writeBytes(bytes);
            return this;
        }
    }
}
