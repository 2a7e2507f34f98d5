package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The parks of a district; those of which no document says where they are stand under none. */
    public record Area(String id, Part.Link district, List<Place> places) {}

    /**
     * A park in the list.
     *
     * @param again whether it stands under another district before
     * @param number its number on the map, or 0
     * @param precisionM within how many metres its centre lies, or 0 where it is somewhere in the district
     * @param chainIds the chains it hosts and those that they are part of
     * @param area how large the documents say it is; an empty figure where they do not
     * @param documents the ids of the documents that state something of it, apart by spaces
     */
    public record Place(String id, boolean again, Part.Link link, int number, int precisionM, String kind, String kindLabel, Part.Figure area, List<Part.Link> chains,
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
        return new MapPage(pen.heading("map").under("nav.home", "index.html").under("nav.parks", "parks/index.html").head(), parks.size(), numbers.size(),
                map, areas(pen, parks, numbers), facets(pen, parks));
    }

    /** District by district; a park in several stands under each, as on the page of each. */
    private static List<Area> areas(Pen pen, List<Park> parks, Map<String, Integer> numbers) {
        List<Park> sorted = pen.desk.sorted(parks, pen.lang);
        Set<Park> seen = new HashSet<>();
        List<Area> areas = new ArrayList<>();
        for (District district : pen.desk.sorted(District.class, pen.lang)) {
            areas.add(new Area(district.id(), pen.link(district.ref()),
                    places(pen, sorted.stream().filter(park -> park.districts().contains(district.ref())).toList(), numbers, seen)));
        }
        areas.add(new Area("elsewhere", null, places(pen, sorted.stream().filter(park -> park.districts().isEmpty()).toList(), numbers, seen)));
        return areas.stream().filter(area -> !area.places().isEmpty()).toList();
    }

    private static List<Place> places(Pen pen, List<Park> parks, Map<String, Integer> numbers, Set<Park> seen) {
        return Pen.each(parks, park -> place(pen, park, numbers.getOrDefault(park.id(), 0), !seen.add(park)));
    }

    private static Place place(Pen pen, Park park, int number, boolean again) {
        Part.Figure area = park.facts().stream().filter(fact -> fact.fact().equals("area") && fact.value().isPresent()).findFirst()
                .map(fact -> pen.figure(fact.value(), fact.unit(), fact.is())).orElse(new Part.Figure("", "", "", "", "", "", ""));
        return new Place(park.id(), again, pen.link(park.ref()), number, Maps.drawable(park) ? park.location().orElseThrow().precisionM() : 0, park.kind(),
                pen.label("park-kinds", park.kind()), area, pen.links(chains(park)), ids(withWholes(pen, park)), ids(park.districts()),
                String.join(" ", documents(pen, park)));
    }

    private static List<Ref> withWholes(Pen pen, Park park) {
        Kinship kinship = new Kinship(pen.desk);
        return chains(park).stream().map(ref -> pen.desk.atlas.entity(ref, Chain.class))
                .flatMap(chain -> Stream.concat(Stream.of(chain), kinship.wholes(chain).stream())).map(Chain::ref).distinct().toList();
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
        Map<String, Integer> byChain = counts(parks.stream().flatMap(park -> withWholes(pen, park).stream()).map(Ref::id));
        Map<String, Integer> byDistrict = counts(parks.stream().flatMap(park -> park.districts().stream()).map(Ref::id));
        Map<String, Integer> byDocument = counts(parks.stream().flatMap(park -> documents(pen, park).stream()));
        List<Document> documents = pen.desk.atlas.documents().stream().filter(document -> byDocument.containsKey(document.id())).toList();
        return List.of(
                new MeasuresPage.Facet("district", pen.desk.sorted(District.class, pen.lang).stream().filter(district -> byDistrict.containsKey(district.id()))
                        .map(district -> new MeasuresPage.Option(district.id(), pen.name(district), byDistrict.get(district.id()))).toList()),
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
