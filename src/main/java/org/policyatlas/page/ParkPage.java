package org.policyatlas.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;

/**
 * A park: what is stated of it, where it is, and all that has to do with it.
 *
 * @param aimedDistricts those of its districts that have targets or results of their own
 */
public record ParkPage(
        Head head,
        String name,
        String otherName,
        String otherTag,
        List<String> aliases,
        List<String> otherAliases,
        String kind,
        String nameBasis,
        List<Run> note,
        List<Part.Statement> facts,
        List<Part.Proof> evidence,
        List<Part.Link> districts,
        Location location,
        MapFigure map,
        List<Near> neighbours,
        List<Part.Link> wholes,
        List<Part.Link> parts,
        List<Part.Link> distinctFrom,
        List<Part.Related> chains,
        List<Part.Related> organizations,
        List<Part.Item> projects,
        List<Part.Offer> offers,
        List<Part.Aim> aims,
        List<Part.Link> aimedDistricts,
        List<Chart> charts,
        List<Story.Told> story,
        List<Part.Group> mentioning) implements Page {

    private static final int NEIGHBOURS = 6;
    /** What is farther is no neighbour. */
    private static final double NEAR_METRES = 10_000;

    /** The editors' estimate of where it is; drawn unless too uncertain. */
    public record Location(String lat, String lon, int precisionM, boolean drawn, String basis) {}

    /** A park nearby, with the distance between the two estimates in kilometres. */
    public record Near(Part.Link link, String km) {}

    /** How many chains it hosts, some of them by the words of several clauses. */
    public int hosted() {
        return (int) chains.stream().map(Part.Related::link).distinct().count();
    }

    @Override
    public String template() {
        return "kind/park";
    }

    static ParkPage of(Pen pen, Park park) {
        Lang other = pen.lang.other();
        List<Park> near = near(pen, park);
        List<Part.Statement> facts = Pen.each(park.facts(), fact -> new Part.Statement(pen.label("park-facts", fact.fact()),
                pen.figure(fact.value(), fact.unit(), fact.is()), pen.runs(fact.text()), pen.proof(fact.evidence())));
        List<Part.Link> districts = pen.links(park.districts());
        Head head = pen.heading("parks").under("nav.home", "index.html").under("nav.parks", "parks/index.html")
                .title(pen.name(park))
                .description(String.join(" · ", Stream.of(Stream.of(pen.name(park), pen.label("park-kinds", park.kind())),
                        districts.stream().map(Part.Link::text)).flatMap(words -> words).toList()))
                .jsonLd(new Schema(pen).park(park))
                .head();
        return new ParkPage(head, pen.name(park), Pen.name(park, other), other.tag, pen.aliases(park, pen.lang),
                pen.aliases(park, other), pen.label("park-kinds", park.kind()), pen.label("name-bases", park.nameBasis()),
                pen.runs(park.note()), facts, pen.proofs(park.evidence()), districts, location(pen, park),
                new Maps(pen).around(park, near), Pen.each(near,
                        one -> new Near(pen.link(one.ref()), km(park, one))),
                pen.links(park.within()), pen.sortedLinks(pen.desk.users(park.ref(), Park.class).stream()
                        .filter(part -> part.within().contains(park.ref())).toList()),
                distinct(pen, park),
                Pen.each(park.chains(), hosted -> new Part.Related(pen.link(hosted.chain()), "", pen.proof(hosted.evidence()))),
                Pen.each(park.organizations(), role -> new Part.Related(pen.link(role.organization()), pen.label("roles", role.role()),
                        pen.proof(role.evidence()))),
                Lists.projects(pen, pen.desk.users(park.ref(), Project.class)), pen.offers(pen.desk.offersTo(park.ref())),
                pen.aims(pen.desk.aimsAt(park.ref())), pen.links(park.districts().stream().filter(ref -> !pen.desk.aimsAt(ref).isEmpty()).toList()),
                new Charts(pen).of(pen.desk.aimsAt(park.ref())),
                Story.of(pen, park.ref()), pen.mentioning(park.ref()));
    }

    /** Its look-alikes, without those that hold it or that it holds: what is part of another is not the other. */
    private static List<Part.Link> distinct(Pen pen, Park park) {
        return pen.links(park.distinctFrom().stream()
                .filter(ref -> !park.within().contains(ref) && !pen.desk.atlas.entity(ref, Park.class).within().contains(park.ref())).toList());
    }

    private static Location location(Pen pen, Park park) {
        return park.location()
                .map(place -> new Location(place.lat().toPlainString(), place.lon().toPlainString(), place.precisionM(), place.plot(),
                        pen.in(place.basis())))
                .orElse(null);
    }

    /** The nearest parks; a park that cannot be drawn has no neighbours. */
    private static List<Park> near(Pen pen, Park park) {
        if (!Maps.drawable(park)) {
            return List.of();
        }
        return pen.desk.atlas.content().all(Park.class).stream()
                .filter(other -> other != park && Maps.drawable(other) && Maps.distance(park, other) <= NEAR_METRES)
                .sorted(Comparator.comparingDouble((Park other) -> Maps.distance(park, other)).thenComparing(Park::id))
                .limit(NEIGHBOURS)
                .toList();
    }

    private static String km(Park one, Park other) {
        long tenths = Math.round(Maps.distance(one, other) / 100);
        return tenths >= 100 ? Long.toString(Math.round(tenths / 10.0)) : tenths / 10 + "." + tenths % 10;
    }
}
