package org.policyatlas.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
        OptionalInt refused = refused(text);
        refused.ifPresent(i -> findings.accept(new YamlFault.Encoding(place(file, text, i), what(text.charAt(i)))));
        return refused.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** The first character that no text needs: controls, marks that turn the writing around, line ends that no editor counts. */
    static OptionalInt refused(String text) {
        return IntStream.range(0, text.length()).filter(i -> isRefused(text, i)).findFirst();
    }

    private static boolean isRefused(String text, int i) {
        char c = text.charAt(i);
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || c == '\uFEFF' || c == '\u2028' || c == '\u2029' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069'
                || Character.isSurrogate(c) && Character.getType(text.codePointAt(i)) == Character.SURROGATE && !endsPair(text, i);
    }

    private static boolean endsPair(String text, int i) {
        return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }

    static String what(char refused) {
        return refused == '\uFEFF' ? "a byte order mark stands here"
                : "the %s U+%04X stands here".formatted(Character.isSurrogate(refused) ? "half character" : "control character", (int) refused);
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
