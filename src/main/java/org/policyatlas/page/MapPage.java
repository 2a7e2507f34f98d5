package org.policyatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.District;
import org.policyatlas.model.Document;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Label;
import org.policyatlas.model.Park;
import org.policyatlas.model.Records;
import org.policyatlas.model.Ref;

/** All parks on one map, and district by district in words: the map shows what the list says. {@code map} is null where maps are left out. */
public record MapPage(Head head, int count, int drawn, MapFigure map, List<Area> areas, List<MeasuresPage.Facet> facets) implements Page {

    /** The parks of a district; one in several stands in the first, those of which no document says where they are under none. */
    public record Area(String id, Part.Link district, List<Place> places) {}

    /**
     * A park in the list.
     *
     * @param number its number on the map, or 0
     * @param precisionM within how many metres its centre lies, or 0 where it is somewhere in the district
     * @param area how large the documents say it is; an empty figure where they do not
     * @param documents the ids of the documents that state something of it, apart by spaces
     */
    public record Place(String id, Part.Link link, int number, int precisionM, String kind, String kindLabel, Part.Figure area, List<Part.Link> chains,
            String chainIds, String districtIds, String documents) {}

    @Override
    public String template() {
        return "page/map";
    }

    static MapPage of(Pen pen) {
        List<Park> parks = pen.desk.atlas.content().all(Park.class);
        Maps maps = new Maps(pen);
        MapFigure map = maps.all(parks);
        Map<String, Integer> numbers = map == null ? Map.of()
                : Stream.concat(map.spots().stream(), map.inset().spots().stream())
                        .collect(Collectors.toMap(MapFigure.Spot::id, MapFigure.Spot::number, (one, other) -> one));
        Map<Optional<District>, List<Place>> areas = new LinkedHashMap<>();
        for (Park park : maps.byDistrict(parks)) {
            List<District> districts = Pen.each(park.districts(), ref -> pen.desk.atlas.entity(ref, District.class));
            areas.computeIfAbsent(pen.desk.sorted(districts, pen.lang).stream().findFirst(), any -> new ArrayList<>())
                    .add(place(pen, park, numbers.getOrDefault(park.id(), 0)));
        }
        return new MapPage(pen.heading("map").under("nav.home", "index.html").under("nav.parks", "parks/index.html").head(), parks.size(), numbers.size(),
                map, Pen.each(areas.entrySet(), entry -> new Area(entry.getKey().map(District::id).orElse("elsewhere"),
                        entry.getKey().map(district -> pen.link(district.ref())).orElse(null), entry.getValue())), facets(pen, parks));
    }

    private static Place place(Pen pen, Park park, int number) {
        Part.Figure area = park.facts().stream().filter(fact -> fact.fact().equals("area") && fact.value().isPresent()).findFirst()
                .map(fact -> pen.figure(fact.value(), fact.unit(), fact.is())).orElse(new Part.Figure("", "", "", "", "", "", ""));
        return new Place(park.id(), pen.link(park.ref()), number, Maps.drawable(park) ? park.location().orElseThrow().precisionM() : 0, park.kind(),
                pen.label("park-kinds", park.kind()), area, pen.links(chains(park)), ids(chains(park)), ids(park.districts()),
                String.join(" ", documents(pen, park)));
    }

    private static List<Ref> chains(Park park) {
        return park.chains().stream().map(Park.Hosted::chain).distinct().toList();
    }

    private static String ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).collect(Collectors.joining(" "));
    }

    /** The documents on whose words its facts rest. */
    private static List<String> documents(Pen pen, Park park) {
        return Records.records(park).filter(Evidence.class::isInstance).map(Evidence.class::cast)
                .map(evidence -> pen.desk.atlas.entity(evidence.clause(), Clause.class).document()).distinct().sorted().toList();
    }

    private static List<MeasuresPage.Facet> facets(Pen pen, List<Park> parks) {
        List<Label> kinds = pen.desk.atlas.content().vocabularies().getOrDefault("park-kinds", List.of());
        Map<String, Integer> byKind = counts(parks.stream().map(Park::kind));
        Map<String, Integer> byChain = counts(parks.stream().flatMap(park -> chains(park).stream()).map(Ref::id));
        Map<String, Integer> byDocument = counts(parks.stream().flatMap(park -> documents(pen, park).stream()));
        List<Document> documents = pen.desk.atlas.documents().stream().filter(document -> byDocument.containsKey(document.id())).toList();
        return List.of(
                new MeasuresPage.Facet("kind", kinds.stream().filter(kind -> byKind.containsKey(kind.id()))
                        .map(kind -> new MeasuresPage.Option(kind.id(), pen.label("park-kinds", kind.id()), byKind.get(kind.id()))).toList()),
                new MeasuresPage.Facet("chain", pen.desk.sorted(Chain.class, pen.lang).stream().filter(chain -> byChain.containsKey(chain.id()))
                        .map(chain -> new MeasuresPage.Option(chain.id(), pen.name(chain), byChain.get(chain.id()))).toList()),
                new MeasuresPage.Facet("document", Pen.each(documents,
                        document -> new MeasuresPage.Option(document.id(), pen.in(document.name()), byDocument.get(document.id())))));
    }

    private static Map<String, Integer> counts(Stream<String> ids) {
        Map<String, Integer> counts = new TreeMap<>();
        ids.forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts;
    }
}
