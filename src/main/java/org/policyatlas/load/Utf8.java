package org.policyatlas.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.YamlFault;

/** Strict decoding: what is not clean UTF-8 text is a finding, with its place. */
final class Utf8 {

    /** A YAML file above this size slows every editor that opens it. */
    static final int MAX_BYTES = 2 << 20;

    private Utf8() {}

    /** The text of the file, or nothing when a finding was reported. */
    static Optional<String> decode(String file, byte[] bytes, Consumer<Diagnostic> findings) {
        if (bytes.length > MAX_BYTES) {
            findings.accept(new YamlFault.TooLarge(Position.start(file),
                    "the file has " + bytes.length + " bytes", MAX_BYTES + " bytes"));
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        String decoded = text.toString();
        if (result.isError()) {
            findings.accept(new YamlFault.Encoding(place(file, decoded, decoded.length()), "a byte here is not UTF-8"));
            return Optional.empty();
        }
        return clean(file, decoded, findings);
    }

    private static Optional<String> clean(String file, String text, Consumer<Diagnostic> findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFEFF') {
                findings.accept(new YamlFault.Encoding(place(file, text, i), "a byte order mark stands here"));
                return Optional.empty();
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                findings.accept(new YamlFault.Encoding(place(file, text, i),
                        "the control character U+%04X stands here".formatted((int) c)));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static Position place(String file, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(file, line, offset - lineStart + 1);
    }

    /** Seeds are data as they came: decoded strictly, but never refused for what they hold. */
    static String seed(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
