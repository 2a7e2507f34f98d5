package org.policyatlas.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyatlas.model.Measure;

/** What can be said of the sums of a measure together. */
final class Sums {

    /** The unit of an amount that names none. */
    static final String YUAN = "yuan";
    /** An order of magnitude, such as a fund of the 100亿元级, is no sum that anybody is given. */
    private static final String CLASS = "class";

    private Sums() {}

    /** The most money that the measure names as its cap or its sum, in yuan. */
    static Optional<BigDecimal> most(Measure measure) {
        return Stream.concat(measure.cap().stream(), measure.amount().stream())
                .filter(amount -> amount.unit().orElse(YUAN).equals(YUAN) && !amount.is().equals(CLASS))
                .flatMap(amount -> Stream.of(amount.amount(), amount.high()).flatMap(Optional::stream))
                .max(Comparator.naturalOrder());
    }
}
