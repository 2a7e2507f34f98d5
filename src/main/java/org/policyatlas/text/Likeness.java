package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether an English figure says what a Chinese one says. Where good English has a choice, every choice is alike. */
final class Likeness {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Sort> NUMBERS = EnumSet.of(Sort.COUNT, Sort.ORDINAL, Sort.RATIO, Sort.YEAR);
    private static final Set<Sort> SUMS = EnumSet.of(Sort.MONEY, Sort.LEVEL, Sort.COUNT);

    private Likeness() {}

    static boolean alike(Figure zh, Figure en) {
        if (zh.sort() == Sort.MULTIPLE || en.sort() == Sort.MULTIPLE) return multiples(zh, en);
        if (zh.sort() == Sort.MONEY && en.sort() == Sort.MONEY) return zh.is(en.value()) && zh.unit().equals(en.unit()) || fen(zh, en);
        if (zh.sort() == Sort.PLAN_PERIOD && en.sort() == Sort.PLAN_PERIOD) return plans(zh, en);
        if (NUMBERS.contains(zh.sort()) && NUMBERS.contains(en.sort())) return counts(zh, en);
        boolean sums = SUMS.contains(zh.sort()) && SUMS.contains(en.sort());
        return zh.is(en.value()) && (zh.sort() == en.sort() || sums && !unnamed(zh, en));
    }

    /** Money in Chinese that stands in English without its currency. */
    static boolean unnamed(Figure zh, Figure en) {
        return zh.sort() == Sort.MONEY && en.sort() == Sort.COUNT && zh.is(en.value());
    }

    /** 2.33 fen are 0.0233 yuan. */
    private static boolean fen(Figure zh, Figure en) {
        return zh.unit().equals(Unit.FEN.id) && en.unit().equals(Unit.YUAN.id) && en.is(zh.value().movePointLeft(2));
    }

    private static boolean plans(Figure zh, Figure en) {
        return zh.is(en.value()) && (en.unit().isEmpty() || en.unit().equals(Calendar.yearsOfPlan(en.value())));
    }

    /** 翻一番 is to double, or up by 100%. 增长2倍 is by two times or to three times: authors mean either, so both are alike. */
    private static boolean multiples(Figure zh, Figure en) {
        boolean doubling = zh.unit().isEmpty();
        if (zh.sort() != Sort.MULTIPLE) return zh.is(en.value())
                || zh.sort() == Sort.PERCENT && zh.is(en.value().subtract(BigDecimal.ONE).multiply(HUNDRED));
        if (en.sort() == Sort.PERCENT) return en.is((doubling ? zh.value().subtract(BigDecimal.ONE) : zh.value()).multiply(HUNDRED));
        return zh.is(en.value()) || !doubling && en.is(zh.value().add(BigDecimal.ONE));
    }

    private static boolean counts(Figure zh, Figure en) {
        Optional<Unit> mine = measure(zh);
        Optional<Unit> theirs = measure(en);
        if (mine.isEmpty() || theirs.isEmpty()) return zh.is(en.value());
        return mine.get().equal(zh.value(), theirs.get(), en.value());
    }

    private static Optional<Unit> measure(Figure figure) {
        return Unit.of(figure.unit()).filter(Unit::isMeasure);
    }
}
