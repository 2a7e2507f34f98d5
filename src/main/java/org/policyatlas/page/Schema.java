package org.policyatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

/** What a page says to machines, in the words of schema.org. */
final class Schema {

    private static final String OFFICE = "GovernmentOrganization";
    private static final Map<String, String> ORGANIZATIONS = Map.of("department", OFFICE, "government", OFFICE,
            "company", "Corporation", "university", "CollegeOrUniversity", "hospital", "Hospital");
    private static final Map<String, String> DATES = Map.of("adopted", "legislationDate", "published", "datePublished",
            "effective", "legislationDateOfApplicability");

    private final Pen pen;

    Schema(Pen pen) {
        this.pen = pen;
    }

    String url(Ref ref, Lang lang) {
        return pen.desk.atlas.content().imprint().baseUrl() + pen.desk.addresses.of(ref, lang).absolute();
    }

    private Map<String, Object> thing(String type, Ref ref) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("@id", url(ref, pen.lang));
        thing.put("url", url(ref, pen.lang));
        thing.put("inLanguage", pen.lang.tag);
        return thing;
    }

    private Map<String, Object> named(String type, Entity entity) {
        Map<String, Object> thing = thing(type, entity.ref());
        // Only works have a language.
        thing.remove("inLanguage");
        thing.put("name", pen.name(entity));
        List<String> others = new ArrayList<>(pen.aliases(entity, pen.lang));
        others.add(0, Pen.name(entity, pen.lang.other()));
        thing.put("alternateName", others);
        return thing;
    }

    private static Map<String, Object> id(String url) {
        return Map.of("@id", url);
    }

    private static Map<String, Object> typed(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    Map<String, Object> document(Document document) {
        Map<String, Object> thing = thing("Legislation", document.ref());
        thing.put("name", pen.in(document.title()));
        document.number().ifPresent(number -> thing.put("legislationIdentifier", number));
        thing.put("legislationType", pen.label("document-kinds", document.kind()));
        thing.put("legislationJurisdiction", typed("AdministrativeArea", pen.in(pen.desk.atlas.content().imprint().place())));
        List<Map<String, Object>> issuers = Pen.each(document.issuers(), issuer -> {
            Map<String, Object> by = typed(OFFICE, pen.name(pen.desk.atlas.entity(issuer)));
            by.put("url", url(issuer, pen.lang));
            return by;
        });
        if (!issuers.isEmpty()) {
            thing.put("legislationPassedBy", issuers);
        }
        document.dates().forEach(dated -> Optional.ofNullable(DATES.get(dated.event())).ifPresent(name -> thing.put(name, dated.date().toString())));
        document.period().ifPresent(period -> thing.put("temporalCoverage", period.from() + "/" + period.to()));
        thing.put("legislationDateVersion", pen.desk.atlas.content().imprint().asOf().toString());
        // Only a text that says how long it is valid lets anyone say whether it is in force.
        switch (pen.desk.atlas.statuses().get(document.ref()).is()) {
            case "in-force" -> thing.put("legislationLegalForce", "https://schema.org/InForce");
            case "validity-ended" -> thing.put("legislationLegalForce", "https://schema.org/NotInForce");
            default -> { }
        }
        translation(thing, document.ref());
        return thing;
    }

    /** The English is a translation of the Chinese, which prevails. */
    private void translation(Map<String, Object> thing, Ref ref) {
        if (pen.lang == Lang.ZH) {
            thing.put("workTranslation", id(url(ref, Lang.EN)));
        } else {
            thing.put("translationOfWork", id(url(ref, Lang.ZH)));
        }
    }

    Map<String, Object> clause(Clause clause) {
        Document document = pen.desk.atlas.document(clause);
        Map<String, Object> thing = thing("Legislation", clause.ref());
        thing.put("name", pen.name(clause));
        String identifier = (document.number().orElse("") + " " + clause.number().orElse("")).strip();
        if (!identifier.isEmpty()) {
            thing.put("legislationIdentifier", identifier);
        }
        Map<String, Object> whole = typed("Legislation", pen.in(document.title()));
        whole.put("@id", url(document.ref(), pen.lang));
        thing.put("isPartOf", whole);
        if (!clause.lead().isEmpty()) {
            thing.put("legislationResponsible", Pen.each(clause.lead(), lead -> typed(OFFICE, pen.name(pen.desk.atlas.entity(lead)))));
        }
        translation(thing, clause.ref());
        return thing;
    }

    Map<String, Object> park(Park park) {
        Map<String, Object> thing = named("Place", park);
        if (!park.districts().isEmpty()) {
            thing.put("containedInPlace", Pen.each(park.districts(), district -> typed("AdministrativeArea", pen.name(pen.desk.atlas.entity(district)))));
        }
        park.location().filter(Park.Location::plot).ifPresent(location -> {
            Map<String, Object> circle = new LinkedHashMap<>();
            circle.put("@type", "GeoCircle");
            circle.put("geoMidpoint", geo(location));
            circle.put("geoRadius", location.precisionM());
            thing.put("geo", circle);
        });
        return thing;
    }

    private static Map<String, Object> geo(Park.Location location) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("@type", "GeoCoordinates");
        point.put("latitude", location.lat());
        point.put("longitude", location.lon());
        return point;
    }

    Map<String, Object> chain(Entity chain) {
        Map<String, Object> thing = named("DefinedTerm", chain);
        thing.put("inDefinedTermSet", pen.desk.atlas.content().imprint().baseUrl() + pen.lang.word + "/chains/index.html");
        return thing;
    }

    Map<String, Object> organization(Organization organization) {
        return named(ORGANIZATIONS.getOrDefault(organization.kind(), "Organization"), organization);
    }

    Map<String, Object> plain(String type, Entity entity) {
        return named(type, entity);
    }
}
