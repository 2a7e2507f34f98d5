package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyatlas.model.Chain;
import org.policyatlas.model.District;
import org.policyatlas.model.Park;

/**
 * Which park hosts which chain, district by district; only chains and parks that have at least one counterpart. The chains of the most parks come
 * first: a page as wide as this one should say most where it begins.
 */
public record MatrixPage(Head head, List<Part.Link> chains, List<Area> areas, int parks, int pairs) implements Page {

    /** The parks of a district; one in several stands in the first. The district is null for parks of which no document says where they are. */
    public record Area(String id, Part.Link district, List<Line> lines) {}

    /** A park and, for each chain, the proof that it hosts it, or null. */
    public record Line(Part.Link park, List<Cell> cells) {}

    /** Whether the park hosts the chain, and what says so. */
    public record Cell(boolean hosts, String chain, String href, String quote) {}

    @Override
    public String template() {
        return "page/matrix";
    }

    static MatrixPage of(Pen pen) {
        List<Park> parks = pen.desk.sorted(Park.class, pen.lang).stream().filter(park -> !park.chains().isEmpty()).toList();
        List<Chain> chains = pen.desk.sorted(Chain.class, pen.lang).stream()
                .filter(chain -> hosts(parks, chain) > 0)
                .sorted(Comparator.comparingLong((Chain chain) -> hosts(parks, chain)).reversed())
                .toList();
        Map<Optional<District>, List<Line>> lines = new LinkedHashMap<>();
        for (Park park : new Maps(pen).byDistrict(parks)) {
            List<District> districts = Pen.each(park.districts(), ref -> pen.desk.atlas.entity(ref, District.class));
            lines.computeIfAbsent(pen.desk.sorted(districts, pen.lang).stream().findFirst(), any -> new ArrayList<>())
                    .add(new Line(pen.link(park.ref()), Pen.each(chains, chain -> cell(pen, park, chain))));
        }
        List<Area> areas = Pen.each(lines.entrySet(), entry -> new Area(entry.getKey().map(District::id).orElse("elsewhere"),
                entry.getKey().map(district -> pen.link(district.ref())).orElse(null), entry.getValue()));
        int pairs = (int) parks.stream().flatMap(park -> park.chains().stream().map(hosted -> List.of(park, hosted.chain()))).distinct().count();
        return new MatrixPage(pen.heading("matrix").under("nav.home", "index.html").head(), Pen.each(chains, chain -> pen.link(chain.ref())), areas,
                parks.size(), pairs);
    }

    private static long hosts(List<Park> parks, Chain chain) {
        return parks.stream().filter(park -> park.chains().stream().anyMatch(hosted -> hosted.chain().equals(chain.ref()))).count();
    }

    private static Cell cell(Pen pen, Park park, Chain chain) {
        return park.chains().stream()
                .filter(hosted -> hosted.chain().equals(chain.ref()))
                .findFirst()
                .map(hosted -> pen.proof(hosted.evidence()))
                .map(proof -> new Cell(true, pen.name(chain), proof.href(), proof.quote()))
                .orElseGet(() -> new Cell(false, "", "", ""));
    }
}
