package org.policyatlas.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policyatlas.model.District;
import org.policyatlas.model.Document;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Ref;

/** A district: its parks, projects and organizations, and the documents for it. */
public record DistrictPage(
        Head head,
        String name,
        String otherName,
        String otherTag,
        String adcode,
        MapFigure map,
        List<Part.Item> documents,
        List<Part.Item> parks,
        List<Part.Item> projects,
        List<Part.Item> organizations,
        List<Part.Offer> offers,
        int everywhere,
        List<Part.Aim> aims,
        List<Chart> charts,
        List<Part.Group> about,
        List<Part.Group> mentioning) implements Page {

    @Override
    public String template() {
        return "kind/district";
    }

    static DistrictPage of(Pen pen, District district) {
        Lang other = pen.lang.other();
        Ref ref = district.ref();
        List<Park> parks = pen.desk.users(ref, Park.class);
        List<Desk.Aimed> aims = pen.desk.aimsAt(ref);
        Set<Project> projects = new LinkedHashSet<>(pen.desk.users(ref, Project.class));
        parks.forEach(park -> projects.addAll(pen.desk.users(park.ref(), Project.class)));
        Head head = pen.heading("districts").under("nav.home", "index.html").under("nav.districts", "districts/index.html")
                .title(pen.name(district))
                .description(pen.name(district) + " · " + pen.in(pen.desk.atlas.content().imprint().place()))
                .jsonLd(new Schema(pen).plain("AdministrativeArea", district))
                .head();
        return new DistrictPage(head, pen.name(district), Pen.name(district, other), other.tag, district.adcode(),
                new Maps(pen).of(district, parks), Lists.items(pen, pen.desk.users(ref, Document.class)), Lists.items(pen, parks),
                Lists.items(pen, projects), Lists.items(pen, pen.desk.users(ref, Organization.class)),
                pen.offers(pen.desk.offersTo(ref)), pen.desk.offersEverywhere(), pen.aims(aims), new Charts(pen).of(aims), pen.about(ref),
                pen.mentioning(ref));
    }
}
