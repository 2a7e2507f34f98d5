package org.policyatlas.page;

import java.util.List;

/**
 * A schematic map as an SVG's parts; lengths are pixels of the view box.
 *
 * @param numbered whether the places carry numbers; where they are many they are bare dots
 * @param scaleKm the length of the scale bar in kilometres, and {@code scalePx} in pixels
 * @param inset the whole city in a corner; null when the map shows it anyway
 * @param listed the places in the order of their numbers, those that are not drawn come last
 */
public record MapFigure(
        String id,
        int width,
        int height,
        boolean numbered,
        List<Shape> districts,
        List<Water> waters,
        List<Spot> spots,
        Inset inset,
        int scaleKm,
        int scalePx,
        List<Numbered> listed) {

    /** A district's outline: SVG path data, and where its name stands; null where there is no room for it. */
    public record Shape(String name, String href, String path, boolean on, Label label) {}

    /** The middle of a name's letters; the leader is null where they stand in the district. */
    public record Label(int x, int y, Leader leader) {}

    /** A line from a district to its name. */
    public record Leader(int fromX, int fromY, int toX, int toY) {}

    /** A channel of the river. */
    public record Water(String id, String name, String path) {}

    /**
     * A park: its number, or 0 where it carries none, the place (x, y) with the circle of its precision, and its number's badge, which a leader line
     * joins to the place when it had to make way for another; {@code about} says what sort of park it is and in which districts it lies.
     */
    public record Spot(int number, String id, String name, String href, int x, int y, int precision, int badgeX, int badgeY,
            boolean leader, boolean on, List<String> about) {}

    /**
     * The whole city, small: where on the map it lies, the outlines in its own pixels, the frame of the map in it, and the places
     * too far out to be on the map.
     */
    public record Inset(int x, int y, int width, int height, List<Shape> districts, int frameX, int frameY, int frameWidth, int frameHeight,
            List<Spot> spots) {}

    /** A place in the list; the number is that on the map, 0 for a place that carries none or is not drawn. */
    public record Numbered(int number, boolean drawn, Part.Link link, List<Part.Link> districts) {}
}
