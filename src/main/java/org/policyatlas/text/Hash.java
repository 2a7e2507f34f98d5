package org.policyatlas.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The mark by which a translation remembers which Chinese it translates. */
public final class Hash {
    /** Enough to notice an edit; nobody attacks it. */
    private static final int HEX_DIGITS = 12;

    private Hash() {}

    /** The first 12 hex digits of SHA-256 over the NFC form without white space. Punctuation stays: 1.5亿 is not 15亿. */
    public static String of(String zh) {
        String kept = Squeeze.of(Normalizer.normalize(zh, Normalizer.Form.NFC)).text();
        byte[] digest = sha256().digest(kept.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
