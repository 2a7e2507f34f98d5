package org.policyatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.policyatlas.model.Document;
import org.policyatlas.model.Kind;

/**
 * Which documents can be read side by side, and how much they have in common.
 *
 * @param provisions how many pairs of clauses provide for the same matter, within one document too
 * @param within how many of them stand in one document
 */
public record ComparisonsPage(Head head, int provisions, int within, List<Later> documents) implements Page {

    /** A document and the earlier ones that treat some of its subjects. */
    public record Later(Part.Link document, String when, List<Earlier> earlier) {}

    /** An earlier document: the page of the two, how many pairs of clauses provide for the same matter, and how many subjects both treat. */
    public record Earlier(Part.Link pair, int provisions, int chains, int parks, int indicators) {}

    @Override
    public String template() {
        return "page/comparisons";
    }

    static ComparisonsPage of(Pen pen) {
        List<Later> documents = new ArrayList<>();
        List<Comparisons.Pair> pairs = new Comparisons(pen.desk).pairs();
        for (Document document : pen.desk.atlas.documents()) {
            List<Earlier> earlier = pairs.stream().filter(pair -> pair.later() == document).map(pair -> new Earlier(
                    new Part.Link(pen.in(pair.earlier().name()), pair.file(), "document"), pair.provisions().size(), count(pair, Kind.CHAIN), count(pair, Kind.PARK),
                    count(pair, Kind.INDICATOR))).toList();
            if (!earlier.isEmpty()) {
                documents.add(new Later(pen.link(document.ref()), Pen.when(document), earlier));
            }
        }
        int provisions = new Provisions(pen.desk).count();
        int within = provisions - pairs.stream().mapToInt(pair -> pair.provisions().size()).sum();
        return new ComparisonsPage(pen.heading("compare").under("nav.home", "index.html").under("nav.documents", "documents/index.html").head(), provisions, within, documents);
    }

    private static int count(Comparisons.Pair pair, Kind kind) {
        return (int) pair.shared().stream().filter(ref -> ref.kind() == kind).count();
    }
}
