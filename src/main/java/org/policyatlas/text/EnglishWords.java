package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers in English words. All are loose, and every part of a run of words counts: "two hundred-billion-yuan parks" is two parks of a
 * hundred billion yuan, or parks of two hundred billion, and only the Chinese could tell.
 */
final class EnglishWords {
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> POWERS = Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12,
            "bn", 9, "mn", 6);
    private static final Map<String, Long> VALUES = values();
    private static final String WORD = VALUES.keySet().stream().sorted().collect(Collectors.joining("|", "(?:", ")"));
    private static final String POWER = "(?:hundred|thousand|million|billion|trillion)";
    private static final Pattern RUN =
            Pattern.compile("\\b(?:" + WORD + "|" + POWER + ")(?:(?:[- ]|[- ]and[- ])(?:" + WORD + "|" + POWER + "))*\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String[] ORDINALS = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
                "nineteenth", "twentieth"};
    private static final Pattern PART =
            Pattern.compile("\\b(?:(a|an|" + WORD + ")[- ])?(half|halves|quarter|third|fourth|fifth|sixth|seventh|eighth"
            + "|ninth|tenth)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("\\b(?:" + String.join("|", ORDINALS) + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<Pattern, Long> COUNTS = Map.of(
            word("both|pair|dual|twin|double|twice|two-way|bilateral"), 2L, word("single|once|an?|the|sole"), 1L,
            word("triple|trio"), 3L, word("dozens?"), 12L);
    private static final Map<Pattern, Long> YEARS = Map.of(word("decades?"), 10L, word("century|centuries"), 100L, word("biennial"), 2L);
    private static final Map<Pattern, Long> TIMES = Map.of(
            word("doubl(?:e|es|ed|ing)|twice|twofold"), 2L, word("tripl(?:e|es|ed|ing)|threefold"), 3L,
            word("quadrupl(?:e|es|ed|ing)|fourfold"), 4L, word("fivefold"), 5L, word("tenfold"), 10L);

    private EnglishWords() {}

    static void read(Draft draft) {
        String text = draft.text();
        // Nothing is blanked: "double" is both two and twice, "third" both a part and a place in an order.
        each(PART, text, match -> part(draft, match));
        each(ORDINAL, text, match -> draft.addLoose(Sort.ORDINAL, List.of(ORDINALS).indexOf(lower(match)) + 1, "", match));
        COUNTS.forEach((word, count) -> each(word, text, match -> draft.addLoose(Sort.COUNT, count, "", match)));
        YEARS.forEach((word, years) -> each(word, text, match -> draft.addLoose(Sort.COUNT, years, Unit.YEAR.id, match)));
        TIMES.forEach((word, times) -> each(word, text, match -> draft.addLoose(Sort.MULTIPLE, times, Unit.FOLD.id, match)));
        each(RUN, text, match -> run(draft, text, match));
    }

    /** @param words such as " million" or "-hundred million" or "bn" */
    static BigDecimal multiplier(String words) {
        BigDecimal product = BigDecimal.ONE;
        for (String word : words.trim().split("[- ]+")) product = product.scaleByPowerOfTen(POWERS.getOrDefault(word, 0));
        return product;
    }

    private static void part(Draft draft, MatchResult match) {
        String name = match.group(2).toLowerCase(Locale.ROOT);
        long whole = name.startsWith("hal") ? 2 : name.equals("quarter") ? 4 : List.of(ORDINALS).indexOf(name) + 1;
        long part = match.group(1) == null ? 1 : VALUES.getOrDefault(match.group(1).toLowerCase(Locale.ROOT), 1L);
        BigDecimal share = ChineseFigures.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        draft.add(Sort.PERCENT, share, Unit.PERCENT.id, bound(draft, match.start(), match.end()), match.start(), match.end(), true);
    }

    private static void run(Draft draft, String text, MatchResult match) {
        List<String> words = new ArrayList<>(List.of(lower(match).split("[- ]+(?:and[- ]+)?")));
        EnglishUnits.Found unit = EnglishUnits.at(text, match.end());
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                boolean last = to == words.size();
                Sort sort = !last ? Sort.COUNT : unit.level() ? Sort.LEVEL : ChineseUnits.sort(unit.id());
                int end = last ? unit.end() : match.end();
                Bound bound = bound(draft, match.start(), end);
                draft.add(sort, value(words.subList(from, to)), last ? unit.id() : "", bound, match.start(), end, true);
            }
        }
    }

    private static Bound bound(Draft draft, int start, int end) {
        return EnglishBounds.of(draft.text(), start, end);
    }

    /** Hundreds gather below a thousand; each greater power closes what stands before it. A bare power means one of it. */
    private static BigDecimal value(List<String> words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        for (String word : words) {
            if (VALUES.containsKey(word)) {
                section = section.add(BigDecimal.valueOf(VALUES.get(word)));
            } else if (word.equals("hundred")) {
                section = section.max(BigDecimal.ONE).scaleByPowerOfTen(2);
            } else if (section.signum() == 0 && total.signum() > 0) {
                total = total.scaleByPowerOfTen(POWERS.get(word));
            } else {
                total = total.add(section.max(BigDecimal.ONE).scaleByPowerOfTen(POWERS.get(word)));
                section = BigDecimal.ZERO;
            }
        }
        return total.add(section);
    }

    private static void each(Pattern pattern, String text, Consumer<MatchResult> reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) reader.accept(matcher.toMatchResult());
    }

    private static String lower(MatchResult match) {
        return match.group().toLowerCase(Locale.ROOT);
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, Long> values() {
        Map<String, Long> values = IntStream.range(0, SMALL.size()).boxed().collect(Collectors.toMap(SMALL::get, Integer::longValue));
        for (int ten = 2; ten < TENS.size(); ten++) values.put(TENS.get(ten), ten * 10L);
        return Map.copyOf(values);
    }
}
