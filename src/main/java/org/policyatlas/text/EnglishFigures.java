package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in English. The order of the readings matters: what an earlier one takes, a later one no longer sees. Words are loose. */
final class EnglishFigures {
    private static final String MONTH_NAME =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
            + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Integer> PLANS = Map.of("tenth", 10, "eleventh", 11, "twelfth", 12, "thirteenth", 13,
            "fourteenth", 14, "fifteenth", 15, "sixteenth", 16);
    private static final Pattern PLAN =
            Pattern.compile("\\b(?:(1\\d)(?:st|nd|rd|th)|((?:ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen)th))[- ]"
            + "Five[- ]Year(?: Plans?)?(?: period)?(?: *\\(" + YEAR + " *(?:-|to) *" + YEAR + "\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH_NAME + ",?(?: " + YEAR + ")?\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH_NAME + " (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? " + YEAR + ")?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("\\b" + MONTH_NAME + ",?(?: of)? " + YEAR + "\\b");
    private static final Pattern MONTH = Pattern.compile("\\b" + MONTH_NAME + "\\b");
    private static final Pattern SHORT_YEARS = Pattern.compile("(?<![\\d.,])((?:19|20))(\\d\\d)[-/](\\d\\d)(?![\\d.,-])");
    private static final Pattern DECADE = Pattern.compile("\\b(\\d{2,4})'?s\\b");
    private static final Pattern FRACTION = Pattern.compile("(?<![\\d./])(\\d{1,2}) ?/ ?(\\d{1,3})(?![\\d./])");
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(?:st|nd|rd|th)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?:(?<currency>RMB|CNY|HK\\$|HKD|US\\$|USD|EUR|¥|€|\\$) *+)?"
            + "(?<![\\d.])(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3})+(?![\\d-]| ?(?:m|b|tr)illion)|\\d+)"
            + "(?<decimals>\\.\\d+)?"
            + "(?<power>[ -](?:hundred )?(?:thousand|million|billion|trillion)(?: (?:million|billion))?\\b|(?: ?bn| ?mn)\\b)?");
    private static final Pattern JOINT = Pattern.compile(" *(?:-+|to|and|or|,|, *and|, *or|/) *");
    /** "30% in year 2 and 20% in year 3": a number that names something is part of no list. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(?:years?|lines?|phases?|stages?|articles?|tables?|boxe?s?|no\\.|chapters?|sections?|annex(?:es)?"
            + "|figures?|items?|steps?|parts?|class|grades?|levels?|types?) $");
    private static final int LABEL_REACH = 10;
    private static final Pattern LONE_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern RANGE = Pattern.compile(" *(?:-+|to) *");
    private static final Pattern NO_NOUN =
            Pattern.compile(" *(?:$|[.,;:)]|(?:and|or|to|respectively|for|per|each|in|as|will|shall|is|are|of|a)\\b)");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Draft draft;

    private EnglishFigures(Draft draft) {
        this.draft = draft;
    }

    static List<Figure> in(Draft draft) {
        EnglishFigures reading = new EnglishFigures(draft);
        reading.plansAndDates();
        draft.takeDigits(FRACTION, reading::fraction);
        draft.takeDigits(ORDINAL, m -> reading.add(Sort.ORDINAL, new BigDecimal(m.group(1)), "", m, false));
        reading.numbers();
        EnglishWords.read(draft);
        return draft.figures();
    }

    private void plansAndDates() {
        draft.take(PLAN, this::plan);
        draft.takeDigits(ISO, m -> date(m.group(1), Integer.parseInt(m.group(2)), m.group(3), m));
        draft.takeDigits(DAY_FIRST, m -> date(m.group(3), month(m.group(2)), m.group(1), m));
        draft.takeDigits(MONTH_FIRST, m -> date(m.group(3), month(m.group(1)), m.group(2), m));
        draft.takeDigits(MONTH_OF_YEAR, m -> date(m.group(2), month(m.group(1)), "0", m));
        draft.take(MONTH, m -> draft.addLoose(Sort.DATE, month(m.group()) * 100L, "", m));
        draft.takeDigits(SHORT_YEARS, this::shortYears);
        draft.takeDigits(DECADE, m -> draft.addLoose(Sort.COUNT, Long.parseLong(m.group(1)), "", m));
    }

    /** The years of the plan, where they are given, stand in the unit: they must be the plan's own. */
    private void plan(MatchResult match) {
        int number = match.group(1) != null ? Integer.parseInt(match.group(1)) : PLANS.get(match.group(2).toLowerCase(Locale.ROOT));
        String years = match.group(3) == null ? "" : match.group(3) + "-" + match.group(4);
        add(Sort.PLAN_PERIOD, BigDecimal.valueOf(number), years, match, false);
        if (years.isEmpty()) return;
        add(Sort.YEAR, new BigDecimal(match.group(3)), "", match, true);
        add(Sort.YEAR, new BigDecimal(match.group(4)), "", match, true);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private void date(String year, int month, String day, MatchResult match) {
        long value = (year == null ? 0 : Long.parseLong(year)) * 10_000 + month * 100L + Long.parseLong(day);
        add(Sort.DATE, BigDecimal.valueOf(value), "", match, false);
    }

    /** 2021-25 is two years; 2021-08 is a month. */
    private void shortYears(MatchResult match) {
        int first = Integer.parseInt(match.group(2));
        int second = Integer.parseInt(match.group(3));
        add(Sort.YEAR, new BigDecimal(match.group(1) + match.group(2)), "", match, false);
        if (second > first) {
            add(Sort.YEAR, new BigDecimal(match.group(1) + match.group(3)), "", match, false);
        } else {
            add(Sort.DATE, new BigDecimal("0" + match.group(3) + "00"), "", match, true);
        }
    }

    private void fraction(MatchResult match) {
        BigDecimal part = new BigDecimal(match.group(1));
        BigDecimal whole = new BigDecimal(match.group(2));
        boolean share = part.compareTo(whole) < 0 && part.signum() > 0;
        if (share) {
            add(Sort.PERCENT, ChineseFigures.percent(part, whole), Unit.PERCENT.id, match, false);
        } else {
            add(Sort.COUNT, part, "", match, true);
            add(Sort.COUNT, whole, "", match, true);
        }
    }

    private void add(Sort sort, BigDecimal value, String unit, MatchResult match, boolean loose) {
        Bound bound = EnglishBounds.of(draft.text(), match.start(), match.end());
        draft.add(sort, value, unit, bound, match.start(), match.end(), loose);
    }

    private void numbers() {
        String text = draft.text();
        List<Number> numbers = new ArrayList<>();
        draft.takeDigits(NUMBER, match -> numbers.add(read(match, text)));
        // Backwards, since "RMB 1-3 million" and "30, 20 and 10 per cent" say it once, at the end.
        for (int at = numbers.size() - 2; at >= 0; at--) numbers.set(at, inherit(numbers.get(at), numbers.get(at + 1), text));
        for (int at = 1; at < numbers.size(); at++) numbers.set(at, carry(numbers.get(at - 1), numbers.get(at), text));
        numbers.forEach(number -> add(number, text));
    }

    private static Number read(MatchResult match, String text) {
        Matcher named = NUMBER.matcher(text).region(match.start(), text.length());
        named.useTransparentBounds(true).lookingAt();
        String decimals = named.group("decimals") == null ? "" : named.group("decimals");
        BigDecimal power = named.group("power") == null ? BigDecimal.ONE : EnglishWords.multiplier(named.group("power"));
        BigDecimal value = new BigDecimal(named.group("digits").replaceAll("[, ]", "") + decimals).multiply(power);
        EnglishUnits.Found unit = EnglishUnits.at(text, match.end());
        String currency = named.group("currency") == null ? "" : EnglishUnits.currency(named.group("currency"));
        int start = currency.isEmpty() ? named.start("digits") : named.start();
        return new Number(value, power, currency, unit, start, named.start("digits"), match.end());
    }

    private static Number inherit(Number number, Number next, String text) {
        if (!JOINT.matcher(text.substring(number.end(), next.start())).matches() || !number.unit().id().isEmpty()) return number;
        if (LABEL.matcher(text.substring(Math.max(0, number.start() - LABEL_REACH), number.start())).find()) return number;
        if (LONE_YEAR.matcher(text.substring(number.digits(), number.end())).matches()) return number;
        boolean scales = number.power().compareTo(BigDecimal.ONE) == 0 && number.value().compareTo(THOUSAND) < 0;
        // "RMB 500,000, RMB 300,000": each has its own currency and scale.
        if (!number.currency().isEmpty() && !next.currency().isEmpty()) return number;
        BigDecimal value = scales ? number.value().multiply(next.power()) : number.value();
        BigDecimal power = scales ? next.power() : number.power();
        EnglishUnits.Found unit = new EnglishUnits.Found(next.unit().id(), next.unit().level(), number.end());
        return new Number(value, power, number.currency(), unit, number.start(), number.digits(), number.end());
    }

    /** Carries a currency forward: "RMB 1-3 million" and "RMB 500,000, 300,000 and 200,000", but not "RMB 3 million and 20 parks". */
    private static Number carry(Number before, Number number, String text) {
        String between = text.substring(before.end(), number.start());
        boolean range = RANGE.matcher(between).matches();
        boolean list = JOINT.matcher(between).matches() && NO_NOUN.matcher(text.substring(number.end())).lookingAt();
        boolean bare = number.currency().isEmpty() && number.unit().id().isEmpty();
        if (before.currency().isEmpty() || !bare || !range && !list) return number;
        return new Number(number.value(), number.power(), before.currency(), number.unit(), number.start(), number.digits(), number.end());
    }

    private void add(Number number, String text) {
        int end = number.unit().end();
        String unit = number.currency().isEmpty() || number.unit().id().equals(Unit.FEN.id) ? number.unit().id() : number.currency();
        Sort sort = number.unit().level() ? Sort.LEVEL : ChineseUnits.sort(unit);
        boolean plain = sort == Sort.COUNT && unit.isEmpty() && number.power().compareTo(BigDecimal.ONE) == 0;
        if (plain && LONE_YEAR.matcher(text.substring(number.digits(), number.end())).matches()) sort = Sort.YEAR;
        boolean clock = unit.equals(Unit.HOUR.id) && number.value().intValue() == 24;
        draft.add(sort, number.value(), unit, EnglishBounds.of(text, number.start(), end), number.start(), end, clock);
    }

    /**
     * A number whose unit may still come from the next one.
     *
     * @param power  million of "3 million", which a number before it may inherit
     * @param digits offset of the first digit, after the currency
     */
    private record Number(BigDecimal value, BigDecimal power, String currency, EnglishUnits.Found unit, int start, int digits, int end) {}
}
