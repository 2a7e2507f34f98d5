package org.policyatlas.cover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression from content. Steps are counted, not seconds, so that a pattern that would hang the build is refused on
 * every machine alike.
 */
public final class BoundedPattern {

    private static final int MAX_CHARS = 500;
    /** How often a match may look at a character of a line: far more than any honest pattern needs. */
    private static final int MAX_LOOKS = 1_000_000;

    private BoundedPattern() {}

    /** Why the pattern cannot be used on these lines, if it cannot. */
    public static Optional<String> problem(String pattern, List<String> lines) {
        if (pattern.length() > MAX_CHARS) {
            return Optional.of("a shorter one, of at most " + MAX_CHARS + " characters");
        }
        try {
            Pattern compiled = Pattern.compile(pattern);
            for (int line = 0; line < lines.size(); line++) {
                if (!ends(compiled, lines.get(line))) {
                    return Optional.of("a simpler one: on line " + (line + 1) + " of the seed it takes too long");
                }
            }
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("one that can be read: " + e.getDescription());
        }
    }

    private static boolean ends(Pattern pattern, String line) {
        try {
            Matcher matcher = pattern.matcher(new Counted(line, new int[] {MAX_LOOKS}));
            while (matcher.find()) {
                // Only whether it ends is asked.
            }
            return true;
        } catch (TooManyLooks | StackOverflowError e) {
            return false;
        }
    }

    /** A line that counts how often it is looked at. */
    private record Counted(String text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), left);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Unwinds the matcher; never leaves this class. */
    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
