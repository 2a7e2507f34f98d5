package org.policyatlas.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The comparator at a Chinese figure: words just before the number, or just after its unit. */
final class ChineseBounds {
    /** In chars; longer than any comparator with what may stand between it and the number. */
    private static final int REACH = 16;
    private static final String BETWEEN = "(?:人民币|为|达到?|给予|的|合计)? *$";

    /** A negation stands first, or 不超过 would be read as 超过. */
    private static final Map<Pattern, Bound> BEFORE = patterns("", BETWEEN, new String[][] {
        {"AT_MOST", "(?:不|未|无)[^，。；、\\d]{0,3}(?:超过|超出|高于|多于|大于|突破|超)|最高|最多|至多|上限|封顶"},
        {"AT_LEAST", "(?:不|未)[^，。；、\\d]{0,3}(?:低于|少于|小于)|至少|最低|最少"},
        {"MORE_THAN", "超过|突破|大于|高于|多于|逾|(?<!不)超"},
        {"LESS_THAN", "低于|少于|小于|不满|不足|不到"},
        {"ABOUT", "约|近|接近"},
    });
    private static final Map<Pattern, Bound> AFTER = patterns("^ *", "", new String[][] {
        {"AT_MOST", "以内|之内|(?:及|\\(含\\))?以下|为上限|封顶|内(?!容|部|地|外)"},
        {"AT_LEAST", "(?:及|\\(含\\))?以上|之上|起(?!步|来)"},
        {"ABOUT", "左右|上下"},
    });

    private ChineseBounds() {}

    static Bound of(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        for (Map.Entry<Pattern, Bound> entry : BEFORE.entrySet()) {
            if (entry.getKey().matcher(before).find()) return entry.getValue();
        }
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        for (Map.Entry<Pattern, Bound> entry : AFTER.entrySet()) {
            if (entry.getKey().matcher(after).find()) return entry.getValue();
        }
        return Bound.EXACT;
    }

    private static Map<Pattern, Bound> patterns(String head, String tail, String[][] words) {
        Map<Pattern, Bound> patterns = new LinkedHashMap<>();
        for (String[] word : words) patterns.put(Pattern.compile(head + "(?:" + word[1] + ")" + tail), Bound.valueOf(word[0]));
        return patterns;
    }
}
