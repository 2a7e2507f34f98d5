package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Label;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Ref;

/** A chain: what each document says of it in time order, and all that serves it. */
public record ChainPage(
        Head head,
        String name,
        String otherName,
        String otherTag,
        List<String> aliases,
        List<String> otherAliases,
        String kind,
        List<Run> note,
        List<Part.Proof> evidence,
        List<Segment> segments,
        List<Part.Link> wholes,
        List<Part.Link> parts,
        List<Part.Link> related,
        List<Part.Link> distinctFrom,
        MapFigure map,
        List<Host> parks,
        List<Part.Item> projects,
        List<Further> further,
        List<Part.Offer> offers,
        List<Part.Aim> aims,
        List<KinAims> kinAims,
        List<HostAims> hostAims,
        List<HostAims> partHostAims,
        List<Chart> charts,
        List<Story.Told> story,
        List<OfParts> ofParts,
        List<Part.Group> mentioning) implements Page {

    /** A part of the chain, by its position. */
    public record Segment(String id, String position, String label, String name, String otherName, Part.Proof proof) {}

    /** Parks and projects of a wider chain, or of the chain's parts where {@code whole} is null, that are not its own. */
    public record Further(Part.Link whole, List<Shared> parks, List<Shared> projects) {}

    /** A park or project, and of which parts of the chain it is; empty where it is the wider chain's. */
    public record Shared(Part.Link link, List<Part.Link> parts) {}

    /** The targets of a chain that is wider, or a part: what a reader should know of where there is none for the chain itself. */
    public record KinAims(Part.Link chain, boolean whole, List<Part.Aim> aims) {}

    /** A document that is silent on the chain itself and speaks of parts of it. */
    public record OfParts(Part.Link document, List<Part.Link> parts) {}

    /** A park that hosts the chain, and the words that say so. */
    public record Host(Part.Link link, String note, List<Part.Proof> proofs) {}

    /** A park that hosts the chain, and how many targets and results are its own. */
    public record HostAims(Part.Link park, int count) {}

    @Override
    public String template() {
        return "kind/chain";
    }

    static ChainPage of(Pen pen, Chain chain) {
        Lang other = pen.lang.other();
        Maps maps = new Maps(pen);
        Kinship kinship = new Kinship(pen.desk);
        List<Story.Told> story = Story.of(pen, chain.ref());
        List<Park> hosts = maps.byDistrict(pen.desk.users(chain.ref(), Park.class));
        Head head = pen.heading("chains").under("nav.home", "index.html").under("nav.chains", "chains/index.html")
                .title(pen.name(chain))
                .description(pen.name(chain) + " · " + pen.label("chain-kinds", chain.kind()) + " · " + Pen.name(chain, other))
                .jsonLd(new Schema(pen).chain(chain))
                .head();
        return new ChainPage(head, pen.name(chain), Pen.name(chain, other), other.tag, pen.aliases(chain, pen.lang),
                pen.aliases(chain, other), pen.label("chain-kinds", chain.kind()), pen.runs(chain.note()), pen.proofs(chain.evidence()),
                Pen.each(inOrder(pen, chain.segments()), segment -> new Segment(segment.id(), segment.position(),
                        pen.label("positions", segment.position()), Pen.capital(pen.in(segment.name())), Pen.capital(segment.name().in(other)),
                        pen.proof(segment.evidence()))),
                pen.links(chain.within()), pen.sortedLinks(kinship.within(chain)),
                related(pen, chain), pen.links(chain.distinctFrom()), maps.of("map", hosts), hosts(pen, chain, hosts),
                Lists.projects(pen, pen.desk.users(chain.ref(), Project.class)), further(pen, kinship, chain),
                pen.offers(pen.desk.offersTo(chain.ref())), pen.aims(pen.desk.aimsAt(chain.ref())), kinAims(pen, kinship, chain),
                hostAims(pen, hosts), hostAims(pen, partHosts(pen, kinship.parts(chain), hosts)), new Charts(pen).of(pen.desk.aimsAt(chain.ref())),
                story, ofParts(pen, kinship.parts(chain), story), pen.mentioning(chain.ref()));
    }

    private static List<Park> partHosts(Pen pen, List<Chain> parts, List<Park> hosts) {
        return parts.stream().flatMap(part -> pen.desk.users(part.ref(), Park.class).stream()).distinct().filter(park -> !hosts.contains(park)).toList();
    }

    private static List<OfParts> ofParts(Pen pen, List<Chain> parts, List<Story.Told> story) {
        Set<String> told = story.stream().map(Story.Told::id).collect(Collectors.toSet());
        List<OfParts> ofParts = new ArrayList<>();
        for (Document document : pen.desk.atlas.documents()) {
            List<Chain> speaking = parts.stream().filter(part -> pen.backlinks(part.ref()).about().stream()
                    .anyMatch(clause -> pen.desk.atlas.entity(clause, Clause.class).document().equals(document.id()))).toList();
            if (!told.contains(document.id()) && !speaking.isEmpty()) {
                ofParts.add(new OfParts(pen.link(document.ref()), pen.sortedLinks(speaking)));
            }
        }
        return ofParts;
    }

    private static List<HostAims> hostAims(Pen pen, List<Park> hosts) {
        return pen.desk.sorted(hosts, pen.lang).stream().map(park -> new HostAims(pen.link(park.ref()), pen.desk.aimsAt(park.ref()).size()))
                .filter(host -> host.count() > 0).toList();
    }

    /** From upstream down, as the closed list of positions has them. */
    private static List<Chain.Segment> inOrder(Pen pen, List<Chain.Segment> segments) {
        List<String> positions = Pen.each(pen.desk.atlas.content().vocabularies().getOrDefault("positions", List.of()), Label::id);
        return segments.stream().sorted(Comparator.comparingInt((Chain.Segment segment) -> positions.indexOf(segment.position()))).toList();
    }

    /** Relations hold both ways, whichever side says so. */
    private static List<Part.Link> related(Pen pen, Chain chain) {
        List<Chain> others = new ArrayList<>(Pen.each(chain.related(), ref -> pen.desk.atlas.entity(ref, Chain.class)));
        pen.desk.users(chain.ref(), Chain.class).stream()
                .filter(other -> other.related().contains(chain.ref()) && !others.contains(other))
                .forEach(others::add);
        return pen.sortedLinks(others);
    }

    private static List<Host> hosts(Pen pen, Chain chain, List<Park> hosts) {
        return Pen.each(hosts, park -> new Host(pen.link(park.ref()), pen.label("park-kinds", park.kind()),
                park.chains().stream().filter(hosted -> hosted.chain().equals(chain.ref())).map(hosted -> pen.proof(hosted.evidence()))
                        .filter(Objects::nonNull).distinct().toList()));
    }

    /** Those of its parts first, then those of each wider chain; each thing once. */
    private static List<Further> further(Pen pen, Kinship kinship, Chain chain) {
        Set<Ref> shown = new HashSet<>();
        shared(pen, List.of(chain)).keySet().forEach(thing -> shown.add(thing.ref()));
        List<Further> further = new ArrayList<>();
        further.add(further(pen, null, shared(pen, kinship.parts(chain)), shown));
        kinship.wholes(chain).forEach(whole -> further.add(further(pen, pen.link(whole.ref()), shared(pen, List.of(whole)), shown)));
        return further.stream().filter(one -> !one.parks().isEmpty() || !one.projects().isEmpty()).toList();
    }

    private static Further further(Pen pen, Part.Link whole, Map<Entity, List<Chain>> shared, Set<Ref> shown) {
        Set<Entity> fresh = shared.keySet().stream().filter(thing -> shown.add(thing.ref())).collect(Collectors.toSet());
        return new Further(whole, shared(pen, shared, fresh, Kind.PARK, whole == null), shared(pen, shared, fresh, Kind.PROJECT, whole == null));
    }

    private static List<Shared> shared(Pen pen, Map<Entity, List<Chain>> shared, Set<Entity> fresh, Kind kind, boolean named) {
        return Pen.each(pen.desk.sorted(fresh.stream().filter(thing -> thing.ref().kind() == kind).toList(), pen.lang),
                thing -> new Shared(pen.link(thing.ref()), named ? pen.sortedLinks(shared.get(thing)) : List.of()));
    }

    /** The parks and projects that name one of the chains as theirs, each with those it names. */
    private static Map<Entity, List<Chain>> shared(Pen pen, List<Chain> chains) {
        Map<Entity, List<Chain>> shared = new LinkedHashMap<>();
        for (Chain chain : chains) {
            Stream.concat(pen.desk.users(chain.ref(), Park.class).stream(), pen.desk.users(chain.ref(), Project.class).stream()).distinct()
                    .forEach(thing -> shared.computeIfAbsent(thing, any -> new ArrayList<>()).add(chain));
        }
        return shared;
    }

    /** Nothing where the chain has a target of its own; a result is none. */
    private static List<KinAims> kinAims(Pen pen, Kinship kinship, Chain chain) {
        if (!targets(pen, chain).isEmpty()) {
            return List.of();
        }
        return Stream.concat(kinship.wholes(chain).stream().map(whole -> new KinAims(pen.link(whole.ref()), true, pen.aims(targets(pen, whole)))),
                kinship.parts(chain).stream().map(part -> new KinAims(pen.link(part.ref()), false, pen.aims(targets(pen, part)))))
                .filter(one -> !one.aims().isEmpty()).toList();
    }

    private static List<Desk.Aimed> targets(Pen pen, Chain chain) {
        return pen.desk.aimsAt(chain.ref()).stream().filter(one -> !one.target().result()).toList();
    }
}
