package org.policyatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Document;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Park;

/** The way in: search, map, figures, documents. */
public record HomePage(Head head, List<Part.Count> counts, MapFigure map, List<Shown> documents, List<Part.Item> chains) implements Page {

    private static final int CHAINS = 12;

    /** A document with its status. */
    public record Shown(Part.Link link, String title, String number, String kind, String when, Part.Standing standing, int clauses) {}

    @Override
    public String template() {
        return "page/home";
    }

    static HomePage of(Pen pen) {
        return new HomePage(pen.heading("home").head(), counts(pen.desk), new Maps(pen).of("map", pen.desk.atlas.content().all(Park.class)),
                documents(pen), busiest(pen));
    }

    static List<Shown> documents(Pen pen) {
        return Pen.each(pen.desk.atlas.documents(), (Document document) -> new Shown(pen.link(document.ref()), pen.in(document.title()),
                document.number().orElse(""), pen.label("document-kinds", document.kind()), Pen.when(document), pen.standing(document),
                pen.desk.atlas.clauses(document).size()));
    }

    /** The chains that most clauses name. */
    private static List<Part.Item> busiest(Pen pen) {
        List<Part.Item> all = new ArrayList<>(Lists.items(pen, pen.desk.atlas.content().all(Chain.class)));
        all.sort((a, b) -> Integer.compare(b.mentions(), a.mentions()));
        return all.subList(0, Math.min(CHAINS, all.size()));
    }

    static List<Part.Count> counts(Desk desk) {
        List<Part.Count> counts = new ArrayList<>();
        for (Kind kind : List.of(Kind.PARK, Kind.CHAIN, Kind.DOCUMENT)) {
            counts.add(new Part.Count(kind.folder, desk.count(kind), kind.folder + "/index.html"));
        }
        counts.add(new Part.Count("clauses", desk.count(Kind.CLAUSE), "documents/index.html"));
        counts.add(new Part.Count("measures", desk.offers.size(), "measures/index.html"));
        counts.add(new Part.Count("targets", desk.aims.size(), "targets/index.html"));
        return counts;
    }
}
