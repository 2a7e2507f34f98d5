package org.policyatlas.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.MapData;

/** Reads the map's GeoJSON, which is YAML too: areas with an {@code adcode} and a {@code label}, lines with an {@code id}. */
final class MapFiles {

    private final List<Diagnostic> findings;

    private MapFiles(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** The shapes in {@code map/}; an atlas without that folder has an empty map. */
    static MapData read(Folder folder, List<Diagnostic> findings) {
        MapFiles files = new MapFiles(findings);
        List<MapData.Area> areas = new ArrayList<>();
        List<MapData.Line> lines = new ArrayList<>();
        folder.files.forEach((path, file) -> {
            if (path.startsWith("map/") && path.endsWith(".geojson") && file.findings().isEmpty()) {
                file.node().ifPresent(node -> files.features(node, areas, lines));
            }
        });
        return new MapData(areas, lines);
    }

    private void features(Node node, List<MapData.Area> areas, List<MapData.Line> lines) {
        for (Node feature : items(field(node, "features"))) {
            Node properties = field(feature, "properties");
            Node geometry = field(feature, "geometry");
            Node coordinates = field(geometry, "coordinates");
            if (text(field(geometry, "type")).equals("Polygon")) {
                areas.add(new MapData.Area(text(field(properties, "adcode")),
                        items(coordinates).stream().map(this::points).toList(),
                        point(field(properties, "label"))));
            } else {
                lines.add(new MapData.Line(text(field(properties, "id")),
                        new Bilingual(text(field(properties, "name_zh")), text(field(properties, "name_en"))),
                        points(coordinates)));
            }
        }
    }

    private List<MapData.Point> points(Node node) {
        return items(node).stream().map(this::point).toList();
    }

    private MapData.Point point(Node node) {
        List<Node> pair = items(node);
        try {
            double lon = Double.parseDouble(text(pair.get(0)));
            double lat = Double.parseDouble(text(pair.get(1)));
            // Written so that what is no number is refused too.
            if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
                return new MapData.Point(lon, lat);
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Said below.
        }
        findings.add(new YamlFault.WrongType(node.at(), "coordinates", node.describe(), "[longitude, latitude] in degrees"));
        return new MapData.Point(0, 0);
    }

    private Node field(Node node, String name) {
        Optional<Node> value = node instanceof Node.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(name)).map(Node.Entry::value)
                : Optional.empty();
        return value.orElseGet(() -> {
            findings.add(new YamlFault.MissingField(node.at(), name, "the map needs it"));
            return new Node.Scalar("", node.at());
        });
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
