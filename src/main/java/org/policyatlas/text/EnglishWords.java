package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    /** This and {@link #PART} begin with a word that {@link #WORDS} finds, so they are only tried where one of theirs stands. */
    private static final Pattern RUN =
            Pattern.compile("(?:" + WORD + "|" + POWER + ")(?:(?:[- ]|[- ]and[- ])(?:" + WORD + "|" + POWER + "))*\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
                "nineteenth", "twentieth");
    private static final Pattern PART =
            Pattern.compile("(?:(a|an|" + WORD + ")[- ])?(half|halves|quarter|third|fourth|fifth|sixth|seventh|eighth"
            + "|ninth|tenth)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("\\b[a-z]+\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Long> COUNTS = numbered(
            "both pair dual twin double twice bilateral", 2, "single once a an the sole", 1, "triple trio", 3, "dozen dozens", 12);
    private static final Map<String, Long> YEARS = numbered("decade decades", 10, "century centuries", 100, "biennial", 2);
    private static final Map<String, Long> TIMES = numbered("double doubles doubled doubling twice twofold", 2,
            "triple triples tripled tripling threefold", 3, "quadruple quadruples quadrupled quadrupling fourfold", 4, "fivefold", 5, "tenfold", 10);
    private static final Pattern TWO_WAY = Pattern.compile("two-way\\b", Pattern.CASE_INSENSITIVE);

    private EnglishWords() {}

    /** Nothing is blanked: "double" is both two and twice, "third" both a part and a place in an order. */
    static void read(Draft draft) {
        String text = draft.text();
        Matcher words = WORDS.matcher(text);
        Matcher part = PART.matcher(text).useTransparentBounds(true);
        Matcher twoWay = TWO_WAY.matcher(text);
        Matcher run = RUN.matcher(text).useTransparentBounds(true);
        int behindPart = 0;
        int behindRun = 0;
        while (words.find()) {
            int start = words.start();
            if (start >= behindPart && part.region(start, text.length()).lookingAt()) {
                part(draft, part.toMatchResult());
                behindPart = part.end();
            }
            word(draft, words.toMatchResult());
            if (twoWay.region(start, text.length()).lookingAt()) draft.addLoose(Sort.COUNT, 2, "", twoWay.toMatchResult());
            if (start >= behindRun && run.region(start, text.length()).lookingAt()) {
                run(draft, text, run.toMatchResult());
                behindRun = run.end();
            }
        }
    }

    private static void word(Draft draft, MatchResult match) {
        String word = lower(match);
        int ordinal = ORDINALS.indexOf(word) + 1;
        if (ordinal > 0) draft.addLoose(Sort.ORDINAL, ordinal, "", match);
        if (COUNTS.containsKey(word)) draft.addLoose(Sort.COUNT, COUNTS.get(word), "", match);
        if (YEARS.containsKey(word)) draft.addLoose(Sort.COUNT, YEARS.get(word), Unit.YEAR.id, match);
        if (TIMES.containsKey(word)) draft.addLoose(Sort.MULTIPLE, TIMES.get(word), Unit.FOLD.id, match);
    }

    /** @param words such as " million" or "-hundred million" or "bn" */
    static BigDecimal multiplier(String words) {
        BigDecimal product = BigDecimal.ONE;
        for (String word : words.trim().split("[- ]+")) product = product.scaleByPowerOfTen(POWERS.getOrDefault(word, 0));
        return product;
    }

    private static void part(Draft draft, MatchResult match) {
        String name = match.group(2).toLowerCase(Locale.ROOT);
        long whole = name.startsWith("hal") ? 2 : name.equals("quarter") ? 4 : ORDINALS.indexOf(name) + 1;
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

    private static String lower(MatchResult match) {
        return match.group().toLowerCase(Locale.ROOT);
    }

    /** @param wordsAndNumbers some words apart by blanks, and the number that each of them says; and so on */
    private static Map<String, Long> numbered(Object... wordsAndNumbers) {
        Map<String, Long> numbers = new HashMap<>();
        for (int at = 0; at < wordsAndNumbers.length; at += 2) {
            long number = (Integer) wordsAndNumbers[at + 1];
            for (String word : ((String) wordsAndNumbers[at]).split(" ")) numbers.put(word, number);
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Long> values() {
        Map<String, Long> values = IntStream.range(0, SMALL.size()).boxed().collect(Collectors.toMap(SMALL::get, Integer::longValue));
        for (int ten = 2; ten < TENS.size(); ten++) values.put(TENS.get(ten), ten * 10L);
        return Map.copyOf(values);
    }
}
