package org.policyatlas.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.policyatlas.page.Part;

/** Numbers as a language writes them. How it groups digits and which large units it has stands in the words. */
final class Numbers {

    /** A number is shown in a large unit only if that leaves it short: 12345 does not become 1.2345 of something. */
    private static final int MAX_DECIMALS = 3;
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(1_000);

    private final Phrases phrases;

    Numbers(Phrases phrases) {
        this.phrases = phrases;
    }

    /** As {@link #figure}, but with a sign for the comparator where there is one. */
    String sign(Part.Figure figure) {
        String key = "figure.short." + figure.is();
        return !figure.empty() && phrases.knows(key) ? phrases.say(key, measured(figure)) : figure(figure);
    }

    /** The figure with its unit and its comparator, or an empty string when it has no number. */
    String figure(Part.Figure figure) {
        if (figure.empty()) {
            return "";
        }
        String measured = measured(figure);
        if (figure.is().isEmpty()) {
            return measured;
        }
        String key = "figure.is." + figure.is();
        return phrases.knows(key) ? phrases.say(key, measured) : phrases.say("figure.is", figure.isLabel(), measured);
    }

    private String measured(Part.Figure figure) {
        return unit(figure.value().isEmpty() ? range(figure) : number(figure.value()), figure);
    }

    private String range(Part.Figure figure) {
        if (figure.low().isEmpty() || figure.high().isEmpty()) {
            return number(figure.low().isEmpty() ? figure.high() : figure.low());
        }
        String[] scale = scale(new BigDecimal(figure.high()));
        return phrases.say("figure.range", scaled(new BigDecimal(figure.low()), scale), scaled(new BigDecimal(figure.high()), scale)) + scale[1];
    }

    private String unit(String number, Part.Figure figure) {
        if (figure.unit().isEmpty()) {
            return number;
        }
        String key = "figure.unit." + figure.unit();
        return phrases.knows(key) ? phrases.say(key, number) : phrases.say("figure.unit", number, figure.unitLabel());
    }

    private String number(String plain) {
        BigDecimal value = new BigDecimal(plain);
        String[] scale = scale(value);
        return scaled(value, scale) + scale[1];
    }

    private String scaled(BigDecimal value, String[] scale) {
        String plain = value.divide(new BigDecimal(scale[0])).stripTrailingZeros().toPlainString();
        return value.abs().compareTo(GROUPED_FROM) >= 0 ? grouped(plain) : plain;
    }

    /** The largest large unit in which the number is short: its size and its name. */
    private String[] scale(BigDecimal value) {
        for (String entry : phrases.say("figure.scales").split(",")) {
            String[] scale = entry.split("=");
            BigDecimal size = new BigDecimal(scale[0].strip());
            if (value.abs().compareTo(size) >= 0 && value.divide(size, MAX_DECIMALS, RoundingMode.DOWN).multiply(size).compareTo(value) == 0) {
                return new String[] {scale[0].strip(), scale[1]};
            }
        }
        return new String[] {"1", ""};
    }

    private String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - 3; at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
            grouped.insert(at, phrases.say("figure.group"));
        }
        return grouped.toString();
    }
}
