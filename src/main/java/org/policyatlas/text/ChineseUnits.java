package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a number in Chinese and gives it its sort. */
final class ChineseUnits {
    static final String LEVEL = "level";
    /** The first that fits wins, so a longer word stands before the shorter one it begins with. */
    private static final Map<Pattern, String> UNITS = units();
    /** A matcher is made once and given one unit after the other. */
    private static final Pattern ANY = Pattern.compile("");
    private static final String PER_MILLE = "per-mille";

    private ChineseUnits() {}

    /**
     * @param size what one such unit is in units of the id: ‰ is 0.1 percent
     * @param end  offset after the unit, or after the number where there is none
     */
    record Found(String id, BigDecimal size, int end) {}

    static Found at(String text, int end) {
        Matcher matcher = ANY.matcher(text);
        for (Map.Entry<Pattern, String> unit : UNITS.entrySet()) {
            matcher.usePattern(unit.getKey()).region(end, text.length());
            if (!matcher.lookingAt()) continue;
            boolean mille = unit.getValue().equals(PER_MILLE);
            return new Found(mille ? Unit.PERCENT.id : unit.getValue(), mille ? new BigDecimal("0.1") : BigDecimal.ONE, matcher.end());
        }
        return new Found("", BigDecimal.ONE, end);
    }

    static Sort sort(String unit) {
        return switch (unit) {
            case "yuan", "usd", "hkd", "eur", "fen-per-kwh" -> Sort.MONEY;
            case "percent" -> Sort.PERCENT;
            case "percentage-point" -> Sort.POINTS;
            case "fold" -> Sort.MULTIPLE;
            case LEVEL -> Sort.LEVEL;
            default -> Sort.COUNT;
        };
    }

    private static Map<Pattern, String> units() {
        String[][] words = {
            {"个?百分点", "percentage-point"}, {"%", "percent"}, {"‰", PER_MILLE},
            {"元?级|[”」]?台阶", LEVEL}, {"美元", "usd"}, {"港元|港币", "hkd"}, {"欧元", "eur"}, {"元(?![素件])|人民币", "yuan"}, {"分(?= */)", "fen-per-kwh"},
            {"平方公里|平方千米|km2|km²|㎢", "km2"}, {"平方米|平米|m2|m²|㎡", "m2"}, {"公顷", "hectare"}, {"亩", "mu"},
            {"公里|千米|km", "km"}, {"米(?!兰)", "m"}, {"英寸|吋", "inch"}, {"吨", "ton"},
            {"千瓦时|kWh", "kwh"}, {"兆瓦|MW", "mw"}, {"千瓦|kW", "kw"},
            {"个月", "month"}, {"年(?!级)", "year"}, {"个?工作日", "working-day"}, {"日|天", "day"}, {"小时", "hour"}, {"分钟", "minute"}, {"倍", "fold"},
        };
        Map<Pattern, String> units = new LinkedHashMap<>();
        for (String[] word : words) units.put(Pattern.compile(" *(?:" + word[0] + ")"), word[1]);
        return units;
    }
}
