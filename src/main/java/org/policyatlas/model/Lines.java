package org.policyatlas.model;

@Doc("A range of lines of a seed, both ends included, counted from 1; written as 12 or 12-15.")
public record Lines(int from, int to) implements Scalar {

    /** {@code 12} or {@code 12-15}. */
    public static Lines parse(String text) {
        int dash = text.indexOf('-');
        int from = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
        int to = dash < 0 ? from : Integer.parseInt(text.substring(dash + 1));
        if (from < 1 || to < from) {
            throw new NumberFormatException(text);
        }
        return new Lines(from, to);
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
