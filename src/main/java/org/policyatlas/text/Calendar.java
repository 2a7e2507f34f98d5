package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The years, months and days that a text names. Dates are compared part by part, since "January to March 2018" says the year once and
 * 2018年1月至3月 says it at the other end.
 */
final class Calendar {
    private static final int CENTURY_BEFORE_LAST = 1900;
    private static final int NEXT_CENTURY = 2100;

    private final Set<Long> years = new HashSet<>();
    private final Set<Long> months = new HashSet<>();
    private final Set<Long> days = new HashSet<>();

    Calendar(List<Figure> figures) {
        figures.forEach(this::note);
    }

    private void note(Figure figure) {
        if (figure.value().stripTrailingZeros().scale() > 0 || figure.value().precision() > 9) return;
        long value = figure.value().longValue();
        switch (figure.sort()) {
            case DATE -> {
                years.add(value / 10_000);
                months.add(value / 100 % 100);
                days.add(value % 100);
            }
            case YEAR -> years.add(value);
            case COUNT, ORDINAL -> {
                // Made in China 2025; 26-28 January.
                if (value >= CENTURY_BEFORE_LAST && value < NEXT_CENTURY) years.add(value);
                if (value <= 31) days.add(value);
                if (figure.loose() && value <= 12) months.add(value);
            }
            default -> { }
        }
    }

    /** @param date a figure of sort DATE or YEAR */
    boolean names(Figure date) {
        long value = date.value().longValue();
        if (date.sort() == Sort.YEAR) return years.contains(value);
        return has(years, value / 10_000) && has(months, value / 100 % 100) && has(days, value % 100);
    }

    private static boolean has(Set<Long> parts, long part) {
        return part == 0 || parts.contains(part);
    }

    /** @return "2021-2025" for 14 */
    static String yearsOfPlan(BigDecimal plan) {
        int first = 1951 + plan.intValue() * 5;
        return first + "-" + (first + 4);
    }
}
