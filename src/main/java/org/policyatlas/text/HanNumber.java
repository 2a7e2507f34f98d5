package org.policyatlas.text;

import java.math.BigDecimal;

/**
 * Numbers in Han numerals. Algorithm: digits and 十百千 build a section below ten thousand; 万 closes a section, 亿 multiplies all that
 * stands before it, so 一万五千亿 is 1.5e12. A bare multiplier means one of it (亿元以上), and a run of digits alone is positional (二〇三五).
 */
final class HanNumber {
    static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumber() {}

    /** @param numerals one or more of {@link #NUMERALS} */
    static BigDecimal parse(String numerals) {
        return numerals.chars().allMatch(c -> power((char) c) == 0) ? positional(numerals) : structured(numerals);
    }

    private static BigDecimal positional(String numerals) {
        BigDecimal value = BigDecimal.ZERO;
        for (char c : numerals.toCharArray()) value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(c)));
        return value;
    }

    private static BigDecimal structured(String numerals) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        int digit = -1;
        for (char c : numerals.toCharArray()) {
            int power = power(c);
            if (power == 0) {
                digit = digit(c);
            } else if (power < 4) {
                section = section.add(BigDecimal.valueOf(digit < 0 ? 1 : digit).scaleByPowerOfTen(power));
                digit = -1;
            } else {
                BigDecimal before = section.add(BigDecimal.valueOf(Math.max(digit, 0)));
                if (power == 8) {
                    before = before.add(total);
                    total = BigDecimal.ZERO;
                }
                boolean bare = before.signum() == 0 && total.signum() == 0;
                total = total.add((bare ? BigDecimal.ONE : before).scaleByPowerOfTen(power));
                section = BigDecimal.ZERO;
                digit = -1;
            }
        }
        return total.add(section).add(BigDecimal.valueOf(Math.max(digit, 0)));
    }

    /** The product of multipliers that stand behind Arabic digits: 万亿 is 1e12. */
    static BigDecimal multiplier(String multipliers) {
        BigDecimal product = BigDecimal.ONE;
        for (char c : multipliers.toCharArray()) product = product.scaleByPowerOfTen(power(c));
        return product;
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private static int digit(char c) {
        if (c == '零') return 0;
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
