package org.policyatlas.text;

import java.math.BigDecimal;

/**
 * A figure in a text.
 *
 * @param value in full: 500万元 is 5000000; scales differ, so compare with {@code compareTo}
 * @param unit  an id of {@link Unit}, or empty
 * @param start offset of its first char in the text, in UTF-16 units
 * @param end   offset after its last char, unit included
 * @param loose true where the other language need not repeat it: 一批, 三大, "one of the". It may still answer for a figure there
 */
public record Figure(Sort sort, BigDecimal value, String unit, Bound bound, int start, int end, boolean loose) {

    boolean is(BigDecimal other) {
        return value.compareTo(other) == 0;
    }
}
