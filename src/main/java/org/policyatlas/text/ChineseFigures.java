package org.policyatlas.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in Chinese. The order of the readings matters: what an earlier one takes, a later one no longer sees. */
final class ChineseFigures {
    private static final String S = " *";
    private static final String HAN = "[" + HanNumber.NUMERALS + "]";
    private static final String DAY = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String FRACTION_DIGIT = "(\\d+(?:\\.\\d+)?|" + HAN + "+)";

    private static final Pattern PLAN = Pattern.compile(
            "[“\"「']" + S + "十([一二三四五六七])五" + S + "[”\"」']|(?<![一二三四五六七八九十百第])十([一二三四五六七])五(?![一-九十百千万亿条个家项名届])");
    private static final Pattern LONG_PLAN = Pattern.compile("第" + S + "(1\\d|十[一二三四五六七]?)" + S + "个五年(?:规划|计划)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(\\d{4}|[〇零一二三四五六七八九]{4})" + S + "年" + S + DAY + S + "月(?:" + S + DAY + S + "[日号])?");
    private static final Pattern HAN_YEAR = Pattern.compile("([一二][〇零一二三四五六七八九]{3})" + S + "年");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})" + S + "月" + S + "(\\d{1,2})" + S + "[日号]");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d.])(\\d{1,2})" + S + "月(?!\\d)");
    private static final Pattern DECADE = Pattern.compile("(?:\\d+" + S + "世纪" + S + ")?(\\d{2,4}|" + HAN + "十)" + S + "年代");
    private static final Pattern ORDINAL = Pattern.compile("第" + S + "(\\d+(?!\\.?\\d)|" + HAN + "+)");
    private static final Pattern OF_A_HUNDRED = Pattern.compile("百分之" + S + FRACTION_DIGIT);
    private static final Pattern PARTS = Pattern.compile(FRACTION_DIGIT + S + "分之" + S + FRACTION_DIGIT);
    private static final Pattern FRACTION = Pattern.compile("(?<![\\d./])(\\d{1,2})" + S + "/" + S + "(\\d{1,3})(?![\\d./])");
    private static final Pattern TENTHS = Pattern.compile("([一二两三四五六七八九])成(?=以上|以下|以内|左右|多|的|[，。；、)]|$)");
    private static final Pattern DOUBLINGS = Pattern.compile("翻" + S + "(\\d|[一二两三四])?" + S + "番");
    private static final Pattern TIMES = Pattern.compile("([二两三四五六七八九十]+)" + S + "倍");
    private static final Pattern HAN_TIME = Pattern.compile(
            "(?<![第每数几多近百千万亿])([二两三四五六七八九]|十[一二三四五六七八九]?|[二三]十)(年(?![级轮代会])|个月)");
    private static final Pattern RATIO = Pattern.compile("(?<![\\d:])\\d+(?:\\.\\d+)?(?:" + S + ":" + S + "\\d+(?:\\.\\d+)?)+");
    private static final Pattern RATIO_PART = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern HAN_RUN = Pattern.compile(HAN + "+");
    private static final Pattern HALF_YEAR = Pattern.compile("半年");
    private static final Pattern PAIR = Pattern.compile("双");
    private static final Pattern FIRST = Pattern.compile("首");
    private static final Pattern HALF = Pattern.compile("一半|半数|过半|对半");
    private static final Pattern DISCOUNT = Pattern.compile("(\\d|[一二三四五六七八九]{1,2})" + S + "折");
    private static final Pattern BORN_AFTER = Pattern.compile("(?<!\\d)([5-9][05])" + S + "后");

    /** A number and its multiplier: 1.5万亿, 200多, 500余亿, 1亿2000万; or Han numerals that money or a class of size follows. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<digits>(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)" + S + "(?<some>[余多几])?" + S
                    + "(?<power>(?:[十百万亿]|千(?![瓦米克兆伏卡帕]))*)"
                    + "(?:(?<=亿)(?<rest>\\d+(?:\\.\\d+)?)万)?"
                    + "|(?<han>" + HAN + "*[百千万亿十])(?=" + S + "(?:元(?![素件])|美元|港元|港币|欧元|级|[”」]?台阶))");
    private static final Pattern JOINT = Pattern.compile(S + "(?:-+|至|到|、|和|与|及|或|或者|/)" + S);
    private static final Pattern RANGE = Pattern.compile(S + "(?:-+|至|到)" + S);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** A class of size begins here; 三级 and 百级 are grades. */
    private static final BigDecimal LEAST_LEVEL = BigDecimal.valueOf(1_000_000);

    private final Draft draft;

    private ChineseFigures(Draft draft) {
        this.draft = draft;
    }

    static List<Figure> in(Draft draft) {
        ChineseFigures reading = new ChineseFigures(draft);
        reading.plansAndDates();
        reading.sharesAndTimes();
        reading.numbers();
        reading.numerals();
        return draft.figures();
    }

    private void plansAndDates() {
        draft.take(PLAN, m -> exact(Sort.PLAN_PERIOD, number(m.group(1) == null ? m.group(2) : m.group(1)).add(BigDecimal.TEN), m));
        draft.take(LONG_PLAN, m -> exact(Sort.PLAN_PERIOD, number(m.group(1)), m));
        draft.takeDigits(ISO, this::date);
        draft.take(DATE, this::date);
        draft.take(HAN_YEAR, m -> exact(Sort.YEAR, number(m.group(1)), m));
        draft.takeDigits(MONTH_AND_DAY, m -> exact(Sort.DATE, dated("0", m.group(1), m.group(2)), m));
        draft.takeDigits(MONTH, m -> loose(Sort.DATE, dated("0", m.group(1), null), "", m));
        draft.take(DECADE, m -> loose(Sort.COUNT, number(m.group(1)), "", m));
        draft.take(ORDINAL, m -> loose(Sort.ORDINAL, number(m.group(1)), "", m));
    }

    private void date(MatchResult match) {
        exact(Sort.DATE, dated(match.group(1), match.group(2), match.group(3)), match);
    }

    private static BigDecimal dated(String year, String month, String day) {
        BigDecimal days = day == null ? BigDecimal.ZERO : number(day);
        return number(year).scaleByPowerOfTen(4).add(number(month).scaleByPowerOfTen(2)).add(days);
    }

    private void sharesAndTimes() {
        draft.take(OF_A_HUNDRED, m -> share(number(m.group(1)), m));
        draft.take(PARTS, m -> share(percent(number(m.group(2)), number(m.group(1))), m));
        draft.takeDigits(FRACTION, this::fraction);
        draft.take(HALF, m -> draft.addLoose(Sort.PERCENT, 50, Unit.PERCENT.id, m));
        draft.take(DISCOUNT, this::discount);
        draft.takeDigits(BORN_AFTER, this::bornAfter);
        draft.take(TENTHS, m -> share(number(m.group(1)).multiply(BigDecimal.TEN), m));
        draft.take(DOUBLINGS, m -> exact(Sort.MULTIPLE,
                BigDecimal.valueOf(2).pow(m.group(1) == null ? 1 : number(m.group(1)).intValue()), m));
        draft.take(TIMES, m -> exact(Sort.MULTIPLE, number(m.group(1)), Unit.FOLD.id, m));
        draft.take(HAN_TIME, m -> exact(Sort.COUNT, number(m.group(1)), m.group(2).startsWith("年") ? "year" : "month", m));
        draft.takeDigits(RATIO, this::ratio);
        draft.take(HALF_YEAR, m -> draft.addLoose(Sort.COUNT, 6, "month", m));
        draft.take(PAIR, m -> draft.addLoose(Sort.COUNT, 2, "", m));
        draft.take(FIRST, m -> draft.addLoose(Sort.ORDINAL, 1, "", m));
    }

    private void share(BigDecimal percent, MatchResult match) {
        Bound bound = ChineseBounds.of(draft.text(), match.start(), match.end());
        draft.add(Sort.PERCENT, percent, Unit.PERCENT.id, bound, match.start(), match.end(), false);
    }

    /** 八五折 is 85% of the price, or 15% off. */
    private void discount(MatchResult match) {
        int paid = number(match.group(1)).intValue();
        int share = paid < 10 ? paid * 10 : paid;
        draft.addLoose(Sort.PERCENT, share, Unit.PERCENT.id, match);
        draft.addLoose(Sort.PERCENT, 100 - share, Unit.PERCENT.id, match);
    }

    /** 95后 are those born after 1995. */
    private void bornAfter(MatchResult match) {
        loose(Sort.COUNT, number(match.group(1)), "", match);
        loose(Sort.YEAR, number("19" + match.group(1)), "", match);
    }

    /** 1/4 is a share; 5/5 or 24/7 are two numbers. */
    private void fraction(MatchResult match) {
        BigDecimal part = number(match.group(1));
        BigDecimal whole = number(match.group(2));
        if (part.compareTo(whole) < 0 && part.signum() > 0) {
            share(percent(part, whole), match);
        } else {
            loose(Sort.COUNT, part, "", match);
            loose(Sort.COUNT, whole, "", match);
        }
    }

    /** Thirds do not end, so shares are rounded to ten places, in both languages alike. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) return BigDecimal.ZERO;
        return part.scaleByPowerOfTen(2).divide(whole, 10, RoundingMode.HALF_UP);
    }

    /** One and zero are loose: 1∶1 is "one to one" or "matching", 9:00 is "9 a.m.". */
    private void ratio(MatchResult match) {
        Matcher part = RATIO_PART.matcher(match.group());
        while (part.find()) {
            BigDecimal value = new BigDecimal(part.group());
            boolean loose = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
            int start = match.start() + part.start();
            draft.add(Sort.RATIO, value, "", Bound.EXACT, start, start + part.group().length(), loose);
        }
    }

    private void numbers() {
        String text = draft.text();
        List<Number> numbers = new ArrayList<>();
        draft.take(NUMBER, match -> numbers.add(read(match, text)));
        // Backwards, since 50、30、20万元 says the unit once, at the end.
        for (int at = numbers.size() - 2; at >= 0; at--) {
            numbers.set(at, inherit(numbers.get(at), numbers.get(at + 1), text));
        }
        numbers.forEach(number -> add(number, text));
    }

    private static Number read(MatchResult match, String text) {
        Matcher named = NUMBER.matcher(text).region(match.start(), text.length());
        named.useTransparentBounds(true).lookingAt();
        ChineseUnits.Found unit = ChineseUnits.at(text, match.end());
        String before = text.substring(Math.max(0, match.start() - 1), match.start());
        if (named.group("han") != null) {
            // 数百亿元 and （亿元） name a scale and no sum; 亿元以上 and 百亿元 do.
            boolean scale = before.matches("[数几上]") || named.group("han").matches("[万亿]") && !text.startsWith("以上", unit.end());
            return new Number(HanNumber.parse(named.group("han")), true, false, scale, BigDecimal.ONE, unit, match.start(), match.end());
        }
        BigDecimal value = new BigDecimal(named.group("digits").replace(",", "")).multiply(HanNumber.multiplier(named.group("power")));
        if (named.group("rest") != null) value = value.add(new BigDecimal(named.group("rest")).scaleByPowerOfTen(4));
        boolean powered = !named.group("power").isEmpty();
        BigDecimal power = HanNumber.multiplier(named.group("power"));
        return new Number(value, powered, named.group("some") != null, false, power, unit, match.start(), match.end());
    }

    private static Number inherit(Number number, Number next, String text) {
        String between = text.substring(number.end(), next.start());
        if (!number.unit().id().isEmpty() || !JOINT.matcher(between).matches()) return number;
        if (number.powered()) return number.with(number.value(), next);
        // 8000—1.2万元 runs from 8000 to 12000; 100—300万元 begins at a million.
        boolean range = RANGE.matcher(between).matches();
        boolean full = range && number.value().compareTo(THOUSAND) >= 0
                && number.value().multiply(next.power()).compareTo(next.value()) > 0;
        return number.with(full ? number.value() : number.value().multiply(next.power()), next);
    }

    private void add(Number number, String text) {
        Bound bound = number.some() ? Bound.MORE_THAN : ChineseBounds.of(text, number.start(), number.unit().end());
        String unit = number.unit().id();
        Sort sort = ChineseUnits.sort(unit);
        BigDecimal value = number.value().multiply(number.unit().size());
        boolean loose = number.scale();
        if (sort == Sort.LEVEL && value.compareTo(LEAST_LEVEL) < 0) {
            sort = Sort.COUNT;
            loose = true;
        }
        boolean fourDigits = !number.powered() && value.scale() <= 0 && value.precision() == 4;
        if (unit.equals(Unit.YEAR.id) && fourDigits) sort = Sort.YEAR;
        // 1个基地 is "a base", 24小时 is "round the clock".
        if (sort == Sort.COUNT && (value.compareTo(BigDecimal.ONE) == 0
                || unit.equals(Unit.HOUR.id) && value.intValue() == 24)) loose = true;
        String id = sort == Sort.LEVEL ? Unit.YUAN.id : sort == Sort.YEAR ? "" : unit;
        draft.add(sort, value, id, bound, number.start(), number.unit().end(), loose);
    }

    /** Every other Han numeral is loose: 两个, 三大, 一批 need no number in English, and may have one. */
    private void numerals() {
        draft.take(HAN_RUN, m -> loose(Sort.COUNT, number(m.group()), "", m));
    }

    private static BigDecimal number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? new BigDecimal(digits) : HanNumber.parse(digits);
    }

    private void exact(Sort sort, BigDecimal value, MatchResult match) {
        exact(sort, value, "", match);
    }

    private void exact(Sort sort, BigDecimal value, String unit, MatchResult match) {
        draft.add(sort, value, unit, ChineseBounds.of(draft.text(), match.start(), match.end()), match.start(), match.end(), false);
    }

    private void loose(Sort sort, BigDecimal value, String unit, MatchResult match) {
        draft.add(sort, value, unit, Bound.EXACT, match.start(), match.end(), true);
    }

    /**
     * A number whose unit may still come from the next one.
     *
     * @param powered whether it has its own 万 or 亿
     * @param some    200多, 500余亿
     * @param scale   a scale and no sum, as in （亿元）
     * @param power   what a number before it may inherit: 万 of 300万
     */
    private record Number(BigDecimal value, boolean powered, boolean some, boolean scale, BigDecimal power, ChineseUnits.Found unit,
            int start, int end) {

        Number with(BigDecimal full, Number next) {
            // The end of an inherited unit would lie in the next number, so the figure ends with its own digits.
            return new Number(full, powered, some, scale, next.power,
                    new ChineseUnits.Found(next.unit.id(), next.unit.size(), end), start, end);
        }
    }
}
