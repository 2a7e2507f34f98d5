package org.policyatlas.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a number in English and gives it its sort. */
final class EnglishUnits {
    /** The first that fits wins, so a longer word stands before the shorter one it begins with. */
    private static final Map<Pattern, String> UNITS = units();
    private static final Pattern LEVEL = Pattern.compile("[- ](?:level|class|scale|tier)\\b");

    private EnglishUnits() {}

    /**
     * @param level whether a class of size follows, as in "RMB 100 billion-level"
     * @param end   offset after the unit, or after the number where there is none
     */
    record Found(String id, boolean level, int end) {}

    static Found at(String text, int end) {
        String id = "";
        int after = end;
        Matcher matcher = LEVEL.matcher(text);
        for (Map.Entry<Pattern, String> unit : UNITS.entrySet()) {
            matcher.usePattern(unit.getKey()).region(end, text.length());
            if (!matcher.lookingAt()) continue;
            id = unit.getValue();
            after = matcher.end();
            break;
        }
        boolean level = matcher.usePattern(LEVEL).region(after, text.length()).lookingAt();
        return new Found(id, level, level ? matcher.end() : after);
    }

    static String currency(String sign) {
        return switch (sign) {
            case "RMB", "CNY", "¥" -> Unit.YUAN.id;
            case "HK$", "HKD" -> Unit.HKD.id;
            case "EUR", "€" -> Unit.EUR.id;
            default -> Unit.USD.id;
        };
    }

    private static Map<Pattern, String> units() {
        String[][] words = {
            {"percentage[- ]points?\\b|pp\\b|ppts?\\b", "percentage-point"}, {"%|per[- ]?cent\\b|pct\\b", "percent"},
            {"(?:US|American) dollars?\\b|USD\\b", "usd"}, {"(?:HK|Hong Kong) dollars?\\b|HKD\\b", "hkd"}, {"euros?\\b|EUR\\b", "eur"},
            {"fen\\b", "fen-per-kwh"}, {"(?:Chinese )?yuan\\b|RMB\\b|CNY\\b|renminbi\\b", "yuan"},
            {"(?:square[- ]|sq\\.? ?)(?:kilomet(?:er|re)s?|km)\\b|km(?:2|²)", "km2"},
            {"(?:square[- ]|sq\\.? ?)(?:met(?:er|re)s?|m)\\b|m(?:2|²)|㎡", "m2"}, {"hectares?\\b|ha\\b", "hectare"}, {"mu\\b", "mu"},
            {"kilomet(?:er|re)s?\\b|km\\b", "km"}, {"met(?:er|re)s?\\b|m\\b", "m"}, {"inch(?:es)?\\b", "inch"},
            {"(?:metric )?tons?\\b|tonnes?\\b", "ton"}, {"kilowatt[- ]hours?\\b|kWh\\b", "kwh"},
            {"megawatts?\\b|MW\\b", "mw"}, {"kilowatts?\\b|kW\\b", "kw"},
            {"(?:consecutive |full |whole )?months?\\b", "month"}, {"(?:consecutive |full |whole )?years?\\b", "year"},
            {"(?:working|business)[- ]days?\\b", "working-day"}, {"(?:calendar |natural )?days?\\b", "day"},
            {"hours?\\b", "hour"}, {"minutes?\\b", "minute"}, {"times\\b|fold\\b", "fold"},
        };
        Map<Pattern, String> units = new LinkedHashMap<>();
        for (String[] word : words) units.put(Pattern.compile("[- ]*(?:" + word[0] + ")"), word[1]);
        return units;
    }
}
