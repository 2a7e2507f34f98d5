package org.policyatlas.page;

import java.util.List;

/**
 * The values of one indicator for one subject over the years, as the parts of an SVG; lengths are pixels of the view box. What it shows stands in
 * the table beside it too.
 *
 * @param subjects whose values they are; empty with {@code city} when they are the whole city's
 * @param base what the values count or are measured against, in words, or empty; values on different bases never share a chart
 * @param unit the unit of all values, as a figure without a number
 * @param baseline where zero lies
 */
public record Chart(Part.Link indicator, boolean city, List<Part.Link> subjects, String base, Part.Figure unit, int width, int height,
        int baseline, List<Dot> dots, List<Step> steps) {

    /** A value: its place, and where its label and its year stand. The figure says its number and comparator, but not its unit again. */
    public record Dot(String year, boolean result, Part.Figure figure, int x, int y, int labelX, int labelY) {}

    /** The way from one value to the next; it leads to a result or to a target. */
    public record Step(int fromX, int fromY, int toX, int toY, boolean result) {}
}
