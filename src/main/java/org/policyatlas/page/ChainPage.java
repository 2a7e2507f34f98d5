package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Label;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;

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
        List<Part.Related> parks,
        List<Part.Item> projects,
        List<Part.Offer> offers,
        List<Part.Aim> aims,
        List<Chart> charts,
        List<Story.Told> story,
        List<Part.Group> mentioning) implements Page {

    /** A part of the chain, by its position. */
    public record Segment(String id, String position, String label, String name, String otherName, Part.Proof proof) {}

    @Override
    public String template() {
        return "kind/chain";
    }

    static ChainPage of(Pen pen, Chain chain) {
        Lang other = pen.lang.other();
        Maps maps = new Maps(pen);
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
                pen.links(chain.within()), pen.sortedLinks(pen.desk.users(chain.ref(), Chain.class).stream()
                        .filter(part -> part.within().contains(chain.ref())).toList()),
                related(pen, chain), pen.links(chain.distinctFrom()), maps.of("map", hosts), hosts(pen, chain, hosts),
                Lists.projects(pen, pen.desk.users(chain.ref(), Project.class)), pen.offers(pen.desk.offersTo(chain.ref())),
                pen.aims(pen.desk.aimsAt(chain.ref())), new Charts(pen).of(pen.desk.aimsAt(chain.ref())),
                Story.of(pen, chain.ref()), pen.mentioning(chain.ref()));
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

    private static List<Part.Related> hosts(Pen pen, Chain chain, List<Park> hosts) {
        return hosts.stream()
                .flatMap(park -> park.chains().stream().filter(hosted -> hosted.chain().equals(chain.ref()))
                        .map(hosted -> new Part.Related(pen.link(park.ref()), pen.label("park-kinds", park.kind()), pen.proof(hosted.evidence()))))
                .toList();
    }
}
