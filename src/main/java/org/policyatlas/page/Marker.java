package org.policyatlas.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lang;

/** The number of a clause as a reader of one language expects it: （十一） is (11) in English. */
final class Marker {

    private static final String HAN = "〇一二三四五六七八九";
    private static final Pattern HAN_NUMBER = Pattern.compile("[〇零一二三四五六七八九十百]+");
    private static final Pattern NAMED = Pattern.compile("第?(\\d+)(编|章|节|条|款|项)|(专栏|附件|附表|表|图)(\\d*(?:-\\d+)*)");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("编", "Part"), Map.entry("章", "Chapter"), Map.entry("节", "Section"), Map.entry("条", "Article"),
            Map.entry("款", "Paragraph"), Map.entry("项", "Item"), Map.entry("专栏", "Box"), Map.entry("附件", "Annex"),
            Map.entry("附表", "Annexed Table"), Map.entry("表", "Table"), Map.entry("图", "Figure"));

    private Marker() {}

    /** The number, or an empty string for a unit without one. */
    static String of(Clause clause, Lang lang) {
        String printed = clause.number().orElse("");
        return lang == Lang.ZH ? printed : translated(printed, clause);
    }

    private static String translated(String printed, Clause clause) {
        String number = HAN_NUMBER.matcher(halfWidth(printed)).replaceAll(match -> Integer.toString(value(match.group())));
        Matcher named = NAMED.matcher(number);
        if (named.find()) {
            String name = named.group(2) != null ? named.group(2) : named.group(3);
            String figure = named.group(2) != null ? named.group(1) : named.group(4);
            return (NAMES.get(name) + " " + figure).strip();
        }
        if (number.codePoints().noneMatch(Character::isIdeographic)) {
            return number.strip();
        }
        // What is still Chinese has no counterpart; an id of figures says the same, one of words would be taken for a part of the heading.
        return clause.local().matches("[\\d-]+") ? clause.local().replace('-', '.') : "";
    }

    private static String halfWidth(String printed) {
        StringBuilder half = new StringBuilder();
        for (char c : printed.toCharArray()) {
            if (c >= '！' && c <= '～') {
                half.append((char) (c - '！' + '!'));
            } else {
                half.append(c == '、' || c == '．' ? '.' : c == '　' ? ' ' : c);
            }
        }
        return half.toString();
    }

    /** Of a number below a thousand: 一百二十三 is 123, 十 is 10. */
    static int value(String han) {
        int sum = 0;
        int digit = 0;
        for (char c : han.toCharArray()) {
            if (c == '十' || c == '百') {
                sum += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = Math.max(HAN.indexOf(c), 0);
            }
        }
        return sum + digit;
    }
}
