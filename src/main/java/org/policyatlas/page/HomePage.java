package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.policyatlas.model.Chain;
import org.policyatlas.model.District;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Park;

/**
 * The way in: search, map, figures, documents.
 *
 * @param elsewhere how many parks no document places in a district
 */
public record HomePage(
        Head head,
        List<Part.Count> counts,
        MapFigure map,
        List<Shown> documents,
        List<Part.Item> parks,
        List<Part.Item> chains,
        List<Area> areas,
        int elsewhere) implements Page {

    /** Each way in shows as many of its things, so that none outweighs another. */
    private static final int FIRST = 6;
    private static final int FIRST_IN_AREA = 3;

    /** A district, how many parks it has, and those that most clauses name. */
    public record Area(Part.Link district, int count, List<Part.Link> parks) {}

    /** A document with its status. */
    public record Shown(Part.Link link, String title, String number, String kind, String date, String period, Part.Standing standing, int clauses) {}

    @Override
    public String template() {
        return "page/home";
    }

    static HomePage of(Pen pen) {
        return new HomePage(pen.heading("home").head(), counts(pen.desk), new Maps(pen).dots("map", pen.desk.atlas.content().all(Park.class)),
                documents(pen), busiest(pen, pen.desk.atlas.content().all(Park.class), FIRST),
                busiest(pen, pen.desk.atlas.content().all(Chain.class), FIRST), areas(pen),
                (int) pen.desk.atlas.content().all(Park.class).stream().filter(park -> park.districts().isEmpty()).count());
    }

    static List<Shown> documents(Pen pen) {
        return Pen.each(pen.desk.atlas.documents(), (Document document) -> new Shown(pen.link(document.ref()), pen.in(document.title()),
                document.number().orElse(""), pen.label("document-kinds", document.kind()), Pen.date(document), Pen.period(document), pen.standing(document),
                pen.desk.atlas.clauses(document).size()));
    }

    /** Those that most clauses name. */
    private static List<Part.Item> busiest(Pen pen, Collection<? extends Entity> entities, int most) {
        return Lists.items(pen, entities).stream().sorted(Comparator.comparingInt(Part.Item::mentions).reversed()).limit(most).toList();
    }

    /** The districts that have parks, those with most first. */
    private static List<Area> areas(Pen pen) {
        return pen.desk.sorted(District.class, pen.lang).stream()
                .map(district -> {
                    List<Park> parks = pen.desk.users(district.ref(), Park.class);
                    // Those that lie in it alone; a belt through all districts would head every list.
                    List<Park> own = parks.stream().filter(park -> park.districts().size() == 1).toList();
                    return new Area(pen.link(district.ref()), parks.size(),
                            Pen.each(busiest(pen, own.isEmpty() ? parks : own, FIRST_IN_AREA), Part.Item::link));
                })
                .filter(area -> area.count() > 0)
                .sorted(Comparator.comparingInt(Area::count).reversed())
                .toList();
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
