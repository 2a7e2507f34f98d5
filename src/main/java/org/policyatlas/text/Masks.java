package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks what holds digits and is no figure: addresses, document numbers, phone numbers, list markers, codes, and the caller's own
 * names. The digits inside stay as loose figures, so that a number which only one language hides raises no alarm.
 */
final class Masks {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final String CURRENCY = "(?!RMB|CNY|USD|HKD|EUR|US\\$|HK\\$)";
    private static final String POWER = "(?![kKMGT]W|KM|M\\b|B\\b|RMB|CNY|USD|HKD)";

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~]+|[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final List<Pattern> WITH_DIGITS = List.of(
            // Document numbers: 〔2021〕12号, [2021] No. 12, No. 12 [2021], (2021) No. 12.
            Pattern.compile("[〔\\[(【]\\s*\\d{4}\\s*[〕\\])】]\\s*(?:第\\s*)?(?:\\d+\\s*号|(?i:no)\\.?\\s*\\d+)|[〔\\[]\\d{4}[〕\\]]\\s*\\d+"),
            Pattern.compile("(?i:\\bno)\\.?\\s*\\d+\\s*(?:[〔\\[(]\\s*\\d{4}\\s*[〕\\])]|of \\d{4}\\b)"),
            // Phones: 020-81516681, (86) 20 8151 6681, mobile numbers.
            Pattern.compile("\\+?\\(?\\+?86\\)?[- ]\\(?0?\\d{2,3}\\)?[- ]\\d{4}[- ]?\\d{4}"
                    + "|(?<!\\d)\\(?0\\d{2,3}\\)?[- ]?\\d{4}[- ]?\\d{3,4}(?!\\d)"
                    + "|(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
            Pattern.compile("(?m)^[^\\S\\n]*+(?:\\(?\\d{1,2}\\)|\\d{1,2}[.、])(?!\\d)"),
            Pattern.compile("\\(\\d{1,2}\\)"),
            Pattern.compile("(?<!\\d)\\d++(?:\\.\\d++){2,}"),
            // Standards, then codes: GB/T 9704-2012, IPv6, L4, COVID-19, C2M; then 5G, 3D, 8K.
            Pattern.compile("\\b[A-Z]{2,4}/[A-Z]\\s*\\d+(?:\\.\\d+)?(?:-\\d{4})?|\\bISO[ /]\\d+"),
            Pattern.compile("(?<![A-Za-z0-9$])" + CURRENCY + "[A-Z][A-Za-z]{0,9}-?\\d+(?:\\.\\d+)?[A-Za-z0-9]*"),
            Pattern.compile("(?<![\\d.,])\\d{1,3}" + POWER + "[A-Z][A-Za-z0-9]*"));

    private Masks() {}

    /** @param opaque names whose numerals are no figures, as they stand in the text */
    static Draft mask(String text, Opaque opaque) {
        String folded = Width.folded(text);
        Draft draft = new Draft(folded);
        for (Names.Match<Boolean> name : opaque.in(folded)) {
            keepDigits(draft, folded.substring(name.start(), name.end()), name.start());
            draft.blank(name.start(), name.end());
        }
        draft.take(ADDRESS, match -> keepDigits(draft, match.group(), match.start()));
        for (Pattern mask : WITH_DIGITS) draft.takeDigits(mask, match -> keepDigits(draft, match.group(), match.start()));
        return draft;
    }

    private static void keepDigits(Draft draft, String masked, int offset) {
        Matcher digits = DIGITS.matcher(masked);
        while (digits.find()) {
            int start = offset + digits.start();
            draft.add(Sort.COUNT, new BigDecimal(digits.group()), "", Bound.EXACT, start, start + digits.group().length(), true);
        }
    }
}
