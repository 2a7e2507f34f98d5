package org.policyatlas.page;

import java.util.List;

/**
 * A schematic map as an SVG's parts; lengths are pixels of the view box.
 *
 * @param scaleKm the length of the scale bar in kilometres, and {@code scalePx} in pixels
 * @param lists the places on the map, district by district, for readers who see no map
 */
public record MapFigure(
        String id,
        int width,
        int height,
        List<Shape> districts,
        List<Water> waters,
        List<Spot> spots,
        int scaleKm,
        int scalePx,
        List<Listed> lists) {

    /** A district's outline: SVG path data, and where its name stands if that is in view. */
    public record Shape(String name, String href, String path, boolean on, boolean named, int x, int y) {}

    /** A channel of the river. */
    public record Water(String id, String name, String path) {}

    /**
     * A park: its number, the place (x, y) with the circle of its precision, and its number's badge, which a leader line
     * joins to the place when it had to make way for another.
     */
    public record Spot(int number, String id, String name, String href, int x, int y, int precision, int badgeX, int badgeY,
            boolean leader, boolean on) {}

    /** The places of one district. */
    public record Listed(Part.Link district, List<Numbered> spots) {}

    /** A place in the list; the number is that on the map, 0 for a place that is not drawn. */
    public record Numbered(int number, Part.Link link, int precisionM) {}
}
