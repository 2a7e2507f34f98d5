package org.policyatlas.text;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How long a translation is for its Chinese. A sentence that was left out shows here first. */
public final class Lengths {
    /** Headings and table cells vary too much to be judged. */
    private static final int LEAST_HAN = 20;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’-]*");

    private Lengths() {}

    /** English words for each Chinese character; empty below 20 characters. */
    public static OptionalDouble ratio(String zh, String en) {
        long han = HAN.matcher(zh).results().count();
        if (han < LEAST_HAN) return OptionalDouble.empty();
        return OptionalDouble.of((double) WORD.matcher(en).results().count() / han);
    }

    /** The usual ratio and its median absolute deviation. Medians, so that the outliers looked for do not move them. */
    public record Usual(double median, double deviation) {

        /** @param times how many deviations are still usual; where nothing deviates, nothing is an outlier */
        public boolean isOutlier(double ratio, double times) {
            return deviation > 0 && Math.abs(ratio - median) > times * deviation;
        }
    }

    /** @param ratios of the whole corpus; none give a usual ratio of 0 */
    public static Usual usual(Collection<Double> ratios) {
        double median = median(ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        return new Usual(median, median(ratios.stream().mapToDouble(ratio -> Math.abs(ratio - median)).sorted().toArray()));
    }

    private static double median(double[] sorted) {
        if (sorted.length == 0) return 0;
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
