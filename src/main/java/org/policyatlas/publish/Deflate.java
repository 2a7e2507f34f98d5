package org.policyatlas.publish;

import java.util.Arrays;

/**
 * Compresses by DEFLATE (RFC 1951), one block with the fixed codes. The JDK's own compressor is whatever zlib its maker chose, and
 * so gives other bytes on another JDK; this one always gives the same.
 *
 * <p>Algorithm: LZ77 with hash chains, the longest match first; time is linear, for a chain is followed a fixed number of steps.
 */
final class Deflate {

    private static final int WINDOW = 1 << 15;
    private static final int LEAST = 3;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;
    private static final int STEPS = 24;
    private static final int END_OF_BLOCK = 256;

    /** The shortest length of each length code from 257 on, and the least distance of each distance code; both from the RFC's tables. */
    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
        4097, 6145, 8193, 12289, 16385, 24577};

    private final byte[] in;
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] before = new int[WINDOW];
    private byte[] out;
    private int size;
    private long bits;
    private int pending;

    private Deflate(byte[] in) {
        this.in = in;
        this.out = new byte[in.length / 3 + 16];
        Arrays.fill(newest, -1);
    }

    static byte[] of(byte[] in) {
        return new Deflate(in).compressed();
    }

    private byte[] compressed() {
        put(1, 1);
        put(1, 2);
        int at = 0;
        while (at < in.length) {
            int match = at + LEAST <= in.length ? longest(at) : 0;
            int length = match >>> 16;
            if (length >= LEAST) {
                length(length);
                distance((match & 0xFFFF) + 1);
            } else {
                symbol(in[at] & 0xFF);
                length = 1;
            }
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
        symbol(END_OF_BLOCK);
        put(0, 7);
        return Arrays.copyOf(out, size);
    }

    private int hash(int at) {
        int three = (in[at] & 0xFF) << 16 | (in[at + 1] & 0xFF) << 8 | in[at + 2] & 0xFF;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private void remember(int at) {
        if (at + LEAST <= in.length) {
            int hash = hash(at);
            before[at % WINDOW] = newest[hash];
            newest[hash] = at;
        }
    }

    /** The length of the longest match in the upper half, its distance less one in the lower; 0 when there is none. */
    private int longest(int at) {
        int most = Math.min(LONGEST, in.length - at);
        int best = LEAST - 1;
        int distance = 0;
        int candidate = newest[hash(at)];
        for (int step = 0; step < STEPS && best < most && candidate >= 0 && at - candidate <= WINDOW; step++) {
            // Only what agrees where the best match so far ends can be longer.
            int length = in[candidate + best] == in[at + best] ? same(candidate, at, most) : 0;
            if (length > best) {
                best = length;
                distance = at - candidate;
            }
            int next = before[candidate % WINDOW];
            // What is older than the window has been written over.
            candidate = next < candidate ? next : -1;
        }
        return distance == 0 ? 0 : best << 16 | distance - 1;
    }

    private int same(int candidate, int at, int most) {
        int length = 0;
        while (length < most && in[candidate + length] == in[at + length]) {
            length++;
        }
        return length;
    }

    private void length(int length) {
        int code = code(LENGTHS, length);
        symbol(END_OF_BLOCK + 1 + code);
        put(length - LENGTHS[code], code < 8 || length == LONGEST ? 0 : code / 4 - 1);
    }

    private void distance(int distance) {
        int code = code(DISTANCES, distance);
        reversed(code, 5);
        put(distance - DISTANCES[code], code < 4 ? 0 : code / 2 - 1);
    }

    private static int code(int[] least, int value) {
        int at = Arrays.binarySearch(least, value);
        return at >= 0 ? at : -at - 2;
    }

    /** A literal, the end of the block, or a length code, in the fixed code of RFC 1951, 3.2.6. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            reversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            reversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            reversed(symbol - 256, 7);
        } else {
            reversed(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes go out with their highest bit first, all else with its lowest. */
    private void reversed(int code, int length) {
        put(Integer.reverse(code) >>> 32 - length, length);
    }

    private void put(int value, int length) {
        bits |= (long) value << pending;
        pending += length;
        while (pending >= 8) {
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * size);
            }
            out[size++] = (byte) bits;
            bits >>>= 8;
            pending -= 8;
        }
    }
}
