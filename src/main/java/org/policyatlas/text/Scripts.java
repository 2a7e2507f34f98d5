package org.policyatlas.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Characters that do not belong where they stand. Offsets are in UTF-16 units. */
public final class Scripts {
    /** Script Han leaves out 。（《 and ㎡, which belong to no script; curly quotes and the ellipsis are English too. */
    private static final Pattern CHINESE = Pattern.compile(
            "\\p{IsHan}|[\\u3000-\\u303F\\u3300-\\u33FF\\uFF00-\\uFFEF\\uFE30-\\uFE4F]|——");
    /** Radicals, private use, the replacement character, what has no width, soft hyphens, controls, and a space between two Han. */
    private static final Pattern DIRT = Pattern.compile("[\\u2E80-\\u2FDF\\uFFFD\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\p{Co}]"
            + "|[\\p{Cc}&&[^\\n\\t\\r]]|(?<=\\p{IsHan})[ \\t\\u00A0]+(?=\\p{IsHan})");
    private static final String HALF_WIDTH = ",;:()?!";

    private Scripts() {}

    /** The first Chinese character or full-width sign in an English text. */
    public static OptionalInt hanIn(String en) {
        return CHINESE.matcher(en).results().mapToInt(MatchResult::start).findFirst();
    }

    /** Each place of a Chinese text with a character that an import left behind, or with a space that a line break left. */
    public static List<Integer> dirtIn(String zh) {
        return DIRT.matcher(zh).results().map(MatchResult::start).toList();
    }

    /** Each half-width sign between two Han. One beside a letter or a digit may be right: 1:1, 9:00, (AI). */
    public static List<Integer> halfWidthIn(String zh) {
        return IntStream.range(0, zh.length())
                .filter(at -> isSign(zh, at) && isHanBeside(zh, at, -1) && isHanBeside(zh, at, 1)).boxed().toList();
    }

    private static boolean isSign(String zh, int at) {
        return HALF_WIDTH.indexOf(zh.charAt(at)) >= 0;
    }

    /** Looks past further signs: in （计划):珠江 both are between Han. */
    private static boolean isHanBeside(String zh, int at, int step) {
        int beside = at + step;
        while (beside >= 0 && beside < zh.length() && isSign(zh, beside)) beside += step;
        return beside >= 0 && beside < zh.length() && Character.isIdeographic(zh.charAt(beside));
    }
}
