package org.policyatlas.text;

/** How a figure limits what it speaks of. In Chinese law 以上, 以下 and 以内 include the figure itself (Civil Code, art. 1259). */
public enum Bound {
    EXACT(0, false),
    ABOUT(0, false),
    AT_MOST(-1, true),
    LESS_THAN(-1, false),
    AT_LEAST(1, true),
    MORE_THAN(1, false);

    private final int side;
    private final boolean inclusive;

    Bound(int side, boolean inclusive) {
        this.side = side;
        this.inclusive = inclusive;
    }

    /** True where one looks up and the other down. A text that names no bound contradicts none. */
    boolean opposes(Bound other) {
        return side * other.side < 0;
    }

    /** True where both look the same way and only one includes the figure itself. */
    boolean differsAtTheEdge(Bound other) {
        return side * other.side > 0 && inclusive != other.inclusive;
    }
}
