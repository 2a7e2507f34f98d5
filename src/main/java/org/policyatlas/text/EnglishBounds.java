package org.policyatlas.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The comparator at an English figure: words just before its currency, or just after its unit. */
final class EnglishBounds {
    /** In chars; longer than "in no case shall the total amount exceed a total of". */
    private static final int REACH = 80;
    private static final String BETWEEN = "(?:(?:the|a|of|by|to|for|about|total|combined|some|mark|level|threshold|in)\\b[ ]*|[ ])*$";
    private static final String NOT = "\\b(?:not?|never|nor|cannot|without|in no case)\\b[^.;,\\d]{0,24}\\b";
    /** "no single project receiving more than" is at most, "not only … but over" is not: too far apart to be sure, so no bound. */
    private static final String FAR_NOT = "\\b(?:not?|never|nor|cannot|without)\\b[^.;\\d]*\\b";
    private static final String MORE = "(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of|(?:greater|higher|larger) than"
            + "|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?|beyond|break(?:s|ing)? through|broke(?:n)? through|pass(?:es|ed|ing)?)";
    private static final String LESS = "(?:(?:less|fewer|lower|smaller) than|below|under|short of)";

    /** A negation stands first, or "not more than" would be read as "more than". */
    private static final Map<Pattern, Bound> BEFORE = patterns("(?i)", BETWEEN, new String[][] {
        {"AT_MOST", NOT + MORE + "|\\b(?:up to|at (?:the )?most|(?:a )?maximum|max|capped at|a cap|(?:a )?ceiling"
            + "|limited to|within|upper limit)"},
        {"AT_LEAST", NOT + LESS + "|\\b(?:at least|at a minimum|(?:a )?minimum|no later|starting (?:at|from)|from at least)"},
        {"EXACT", FAR_NOT + "(?:" + MORE + "|" + LESS + ")"},
        {"MORE_THAN", "\\b" + MORE},
        {"LESS_THAN", "\\b" + LESS},
        {"ABOUT", "\\b(?:around|approximately|approx\\.?|roughly|nearly|close|almost|some|about)"},
    });
    private static final Map<Pattern, Bound> AFTER = patterns("(?i)^[ ,]*", "", new String[][] {
        {"AT_LEAST", "(?:(?:or|and) (?:more|above|over|higher|upwards?|greater)|at (?:the )?least)\\b"},
        {"AT_MOST", "(?:(?:or|and) (?:less|below|under|lower|fewer)|at (?:the )?most|maximum)\\b"},
    });

    private EnglishBounds() {}

    static Bound of(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        for (Map.Entry<Pattern, Bound> entry : AFTER.entrySet()) {
            if (entry.getKey().matcher(after).find()) return entry.getValue();
        }
        for (Map.Entry<Pattern, Bound> entry : BEFORE.entrySet()) {
            if (entry.getKey().matcher(before).find()) return entry.getValue();
        }
        return Bound.EXACT;
    }

    private static Map<Pattern, Bound> patterns(String head, String tail, String[][] words) {
        Map<Pattern, Bound> patterns = new LinkedHashMap<>();
        for (String[] word : words) patterns.put(Pattern.compile(head + "(?:" + word[1] + ")" + tail), Bound.valueOf(word[0]));
        return patterns;
    }
}
