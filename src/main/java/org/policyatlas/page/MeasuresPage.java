package org.policyatlas.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.model.Document;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Label;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

/** Every measure, document by document, and what a reader may choose them by. */
public record MeasuresPage(Head head, int count, List<Option> standings, List<Bundle> bundles, List<Facet> facets) implements Page {

    /** The value of the facet of districts for measures that hold in all. */
    static final String EVERYWHERE = "everywhere";
    /** The standings of documents that run. */
    private static final Set<String> RUNNING = Set.of("in-force", "period-running");

    /** So many parks are still named one by one in a row; more are folded away behind their number. */
    private static final int MOST_NAMED = 3;

    /** The measures of one document. */
    public record Bundle(String document, Part.Link link, String number, String when, Part.Standing standing, List<Row> rows) {}

    /**
     * A measure as a row of the finder.
     *
     * @param opens the words of the clause that hold its figures, else who qualifies, else the clause
     * @param rate the highest share that it names in percent, or empty
     * @param folded what its parks are together when they are too many to name, such as "value innovation park"; else empty
     */
    public record Row(Part.Offer offer, String opens, String rate, boolean many, String folded) {}

    /** One thing to choose by, with what there is to choose from. */
    public record Facet(String key, List<Option> options) {}

    /**
     * A choice and how many measures it leaves.
     *
     * @param text its name; empty for the measures that hold in every district
     */
    public record Option(String id, String text, int count) {}

    /** How many of the measures stand in documents that say they still run. */
    public int running() {
        return standings.stream().filter(one -> RUNNING.contains(one.id())).mapToInt(Option::count).sum();
    }

    @Override
    public String template() {
        return "page/measures";
    }

    static MeasuresPage of(Pen pen) {
        List<Bundle> bundles = new ArrayList<>();
        for (Document document : pen.desk.atlas.documents()) {
            List<Row> rows = Pen.each(pen.desk.offers.stream().filter(one -> one.clause().document().equals(document.id())).toList(),
                    one -> row(pen, one));
            if (!rows.isEmpty()) {
                bundles.add(new Bundle(document.id(), pen.link(document.ref()), document.number().orElse(""), Pen.when(document),
                        pen.standing(document), rows));
            }
        }
        List<Facet> facets = facets(pen, bundles);
        return new MeasuresPage(pen.heading("measures").under("nav.home", "index.html").head(), pen.desk.offers.size(),
                facets.get(facets.size() - 1).options(), bundles, facets);
    }

    private static Row row(Pen pen, Desk.Offered offered) {
        Part.Offer offer = pen.offer(offered);
        Optional<Part.Proof> words = Stream.concat(offer.sums().stream().map(Part.Sum::proof), Stream.ofNullable(offer.eligibilityProof())).findFirst();
        boolean many = offer.parks().size() > MOST_NAMED;
        return new Row(offer, words.map(Part.Proof::href).orElse(offer.clause().href()), rate(offered.measure()), many, many ? folded(pen, offered) : "");
    }

    private static String rate(Measure measure) {
        return measure.rate().stream().flatMap(rate -> Stream.of(rate.percent(), rate.high()).flatMap(Optional::stream))
                .max(BigDecimal::compareTo).map(BigDecimal::toPlainString).orElse("");
    }

    /** The kind of the parks where all are of one. */
    private static String folded(Pen pen, Desk.Offered offered) {
        List<String> kinds = offered.about().stream().filter(ref -> ref.kind() == Kind.PARK)
                .map(ref -> pen.desk.atlas.entity(ref, Park.class).kind()).distinct().toList();
        return kinds.size() == 1 ? pen.word("park-kinds", kinds.get(0)) : "";
    }

    private static List<Facet> facets(Pen pen, List<Bundle> bundles) {
        List<Part.Offer> offers = bundles.stream().flatMap(bundle -> bundle.rows().stream()).map(Row::offer).toList();
        return List.of(
                new Facet("document", Pen.each(bundles, bundle -> new Option(bundle.document(), bundle.link().text(), bundle.rows().size()))),
                listed(pen, "instrument", "instruments", Pen.each(offers, Part.Offer::instrument)),
                named(pen, Kind.CHAIN, Pen.each(offers, offer -> offer.keys().chains())),
                named(pen, Kind.PARK, Pen.each(offers, offer -> offer.keys().parks())),
                districts(pen, Pen.each(offers, offer -> offer.keys().districts())),
                new Facet("department", named(pen, Kind.ORGANIZATION, Pen.each(offers, offer -> offer.keys().departments())).options()),
                listed(pen, "status", "statuses", Pen.each(offers, offer -> offer.standing().is())));
    }

    /** Entities in the order of the language's index. */
    private static Facet named(Pen pen, Kind kind, List<String> keys) {
        Map<String, Integer> counts = counts(keys);
        return new Facet(kind.word, pen.desk.sorted(Pen.each(counts.keySet(), id -> pen.desk.atlas.entity(new Ref(kind, id))), pen.lang).stream()
                .map(entity -> new Option(entity.ref().id(), pen.name(entity), counts.get(entity.ref().id()))).toList());
    }

    /** What holds in a district is what is for it and what is for all. */
    private static Facet districts(Pen pen, List<String> keys) {
        int everywhere = (int) keys.stream().filter(EVERYWHERE::equals).count();
        Stream<Option> each = named(pen, Kind.DISTRICT, Pen.each(keys, key -> key.equals(EVERYWHERE) ? "" : key)).options().stream().map(one -> new Option(one.id(), one.text(), one.count() + everywhere));
        return new Facet(Kind.DISTRICT.word, Stream.concat(each, Stream.of(new Option(EVERYWHERE, "", everywhere))).toList());
    }

    /** Values of a closed list in its own order. */
    private static Facet listed(Pen pen, String key, String list, List<String> keys) {
        Map<String, Integer> counts = counts(keys);
        List<Label> values = pen.desk.atlas.content().vocabularies().getOrDefault(list, List.of());
        return new Facet(key, values.stream().filter(value -> counts.containsKey(value.id()))
                .map(value -> new Option(value.id(), pen.label(list, value.id()), counts.get(value.id()))).toList());
    }

    private static Map<String, Integer> counts(List<String> keys) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        keys.stream().flatMap(ids -> Stream.of(ids.split(" "))).filter(id -> !id.isEmpty()).forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts;
    }
}
