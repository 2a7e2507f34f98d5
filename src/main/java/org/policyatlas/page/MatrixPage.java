package org.policyatlas.page;

import java.util.List;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Park;

/** Which park hosts which chain; only chains and parks that have at least one counterpart. */
public record MatrixPage(Head head, List<Part.Link> chains, List<Line> lines, int pairs) implements Page {

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
                .filter(chain -> parks.stream().anyMatch(park -> hosts(park, chain)))
                .toList();
        List<Line> lines = Pen.each(parks, park -> new Line(pen.link(park.ref()), Pen.each(chains, chain -> cell(pen, park, chain))));
        return new MatrixPage(pen.heading("matrix").under("nav.home", "index.html").head(), Pen.each(chains, chain -> pen.link(chain.ref())), lines,
                (int) lines.stream().flatMap(line -> line.cells().stream()).filter(Cell::hosts).count());
    }

    private static boolean hosts(Park park, Chain chain) {
        return park.chains().stream().anyMatch(hosted -> hosted.chain().equals(chain.ref()));
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
