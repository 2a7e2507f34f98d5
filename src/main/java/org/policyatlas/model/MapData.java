package org.policyatlas.model;

import java.util.List;

/** Shapes for the map; coordinates are WGS-84 degrees, longitude then latitude. */
public record MapData(List<Area> areas, List<Line> lines) {

    /** A point: longitude and latitude in degrees. */
    public record Point(double lon, double lat) {}

    /** A district's outline: rings of points, and the point for its label. */
    public record Area(String adcode, List<List<Point>> rings, Point label) {}

    /** A channel of the river. */
    public record Line(String id, Bilingual name, List<Point> points) {}
}
