package org.policyatlas.data;

import static org.policyatlas.data.Row.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.policyatlas.cover.Coverage;
import org.policyatlas.link.Atlas;
import org.policyatlas.link.Status;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.District;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Name;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;
import org.policyatlas.model.Source;
import org.policyatlas.model.Term;
import org.policyatlas.page.Address;
import org.policyatlas.page.Addresses;

/** The records of each kind, in the order of the atlas. Field names are those of the YAML. */
final class Rows {

    private final Atlas atlas;
    private final Addresses addresses;

    Rows(Atlas atlas) {
        this.atlas = atlas;
        this.addresses = new Addresses(atlas);
    }

    /** Every kind's records, by the name of its file. */
    Map<String, List<Row>> all() {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        rows.put("documents", atlas.documents().stream().map(this::document).toList());
        rows.put("clauses", atlas.documents().stream().flatMap(document -> atlas.clauses(document).stream()).map(this::clause).toList());
        rows.put("parks", each(Park.class, this::park));
        rows.put("chains", each(Chain.class, this::chain));
        rows.put("segments", segments());
        rows.put("projects", each(Project.class, this::project));
        rows.put("organizations", each(Organization.class, this::organization));
        rows.put("districts", each(District.class, this::district));
        rows.put("measures", clauseRows(new MeasureRows(atlas, addresses)::of));
        rows.put("targets", clauseRows(new TargetRows(addresses)::of));
        rows.put("terms", each(Term.class, this::term));
        rows.put("references", each(Reference.class, this::reference));
        rows.put("sources", each(Source.class, this::source));
        return rows;
    }

    private <E extends Entity> List<Row> each(Class<E> type, Function<E, Row> record) {
        return atlas.content().all(type).stream().map(record).toList();
    }

    private List<Row> clauseRows(Function<Clause, List<Row>> records) {
        return atlas.documents().stream().flatMap(document -> atlas.clauses(document).stream())
                .flatMap(clause -> records.apply(clause).stream()).toList();
    }

    private Row start(Entity entity) {
        return row().put("id", entity.ref().id()).put("url", url(addresses, entity.ref()));
    }

    private Row named(Entity entity) {
        return start(entity).put("name", entity.name()).list("aliases", entity.aliases(), Rows::alias);
    }

    static Row url(Addresses addresses, Ref ref) {
        return url(addresses.of(ref, Lang.ZH), addresses.of(ref, Lang.EN));
    }

    /** Below the site's root, so that the data hold wherever the site is published. */
    static Row url(Address zh, Address en) {
        return row().put("zh", zh.absolute()).put("en", en.absolute());
    }

    static Row about(Clause.About about) {
        return row().refs("parks", about.parks()).refs("chains", about.chains()).refs("projects", about.projects())
                .refs("organizations", about.organizations()).refs("districts", about.districts());
    }

    private static Object alias(Name alias) {
        return row().put("zh", alias.zh()).put("en", alias.en());
    }

    private Row document(Document document) {
        Status status = atlas.statuses().get(document.ref());
        return start(document).put("name", document.name()).put("title", document.title()).put("number", document.number())
                .put("kind", document.kind()).put("level", document.level()).refs("issuers", document.issuers())
                .refs("districts", document.districts()).put("source", document.source())
                .put("stage", row().put("is", document.stage().is()).put("evidence", document.stage().evidence()))
                .list("dates", document.dates(), dated -> row().put("event", dated.event()).put("date", dated.date().toString())
                        .put("evidence", dated.evidence()))
                .put("validity", document.validity().map(validity -> row().put("years", validity.years())
                        .put("from", validity.from()).put("evidence", validity.evidence())))
                .put("period", document.period().map(period -> row().put("from", period.from()).put("to", period.to())
                        .put("outlook", period.outlook())
                        .put("evidence", period.evidence())))
                .put("status", row().put("is", status.is()).put("until", status.until().map(Object::toString))
                        .put("as-of", atlas.content().imprint().asOf().toString()).put("evidence", status.because()))
                .list("relations", document.relations(), relation -> row().put("is", relation.is()).put("to", relation.to())
                        .put("label", relation.label()).put("evidence", relation.evidence()))
                .list("gaps", document.gaps(), gap -> row().put("after", gap.after()).put("what", gap.what()));
    }

    private Row clause(Clause clause) {
        String file = atlas.entity(atlas.document(clause).source(), Source.class).file();
        return start(clause).put("document", clause.document()).put("kind", clause.kind().orElse("unit"))
                .put("number", clause.number())
                .put("title", clause.title().map(title -> row().put("zh", title.zh()).put("en", title.en())
                        .put("editorial", title.editorial())))
                .put("text", clause.text().map(text -> row().put("zh", text.zh()).put("en", text.en()).put("of", text.of())))
                .put("table", clause.table().map(table -> row()
                        .list("columns", table.columns(), cell -> row().put("zh", cell.zh()).put("en", cell.en()))
                        .list("rows", table.rows(), cells -> cells.stream()
                                .map(cell -> row().put("zh", cell.zh()).put("en", cell.en()).fields()).toList())))
                .list("source", clause.source(), lines -> row().put("file", file).put("from", lines.from()).put("to", lines.to()))
                .put("about", clause.about().map(Rows::about))
                .refs("lead", clause.lead()).refs("with", clause.with())
                .list("errata", clause.errata(), erratum -> row().put("printed", erratum.printed())
                        .put("correct", erratum.correct()).put("reason", erratum.reason()))
                .list("see-also", clause.seeAlso(), parallel -> row().put("clause", parallel.clause()).put("note", parallel.note()))
                .list("unnamed", clause.unnamed(), words -> words)
                .put("note", clause.note());
    }

    private Row park(Park park) {
        return named(park).put("name-basis", park.nameBasis()).put("kind", park.kind()).refs("districts", park.districts())
                .refs("within", park.within()).refs("distinct-from", park.distinctFrom())
                .put("location", park.location().map(place -> row().put("lat", place.lat()).put("lon", place.lon())
                        .put("precision-m", place.precisionM()).put("plot", place.plot()).put("editorial", true)
                        .put("basis", place.basis())))
                .list("facts", park.facts(), fact -> row().put("fact", fact.fact()).put("value", fact.value())
                        .put("unit", fact.unit()).put("is", fact.is()).put("text", fact.text()).put("evidence", fact.evidence()))
                .list("chains", park.chains(), hosted -> row().put("chain", hosted.chain()).put("evidence", hosted.evidence()))
                .list("organizations", park.organizations(), Rows::role)
                .list("evidence", park.evidence(), evidence -> row().put("clause", evidence.clause()).put("quote", evidence.quote()))
                .put("note", park.note());
    }

    private static Row role(Park.Role role) {
        return row().put("organization", role.organization()).put("role", role.role()).put("evidence", role.evidence());
    }

    private Row chain(Chain chain) {
        return named(chain).put("kind", chain.kind()).refs("within", chain.within()).refs("related", chain.related())
                .refs("distinct-from", chain.distinctFrom())
                .list("evidence", chain.evidence(), evidence -> row().put("clause", evidence.clause()).put("quote", evidence.quote()))
                .put("note", chain.note());
    }

    private List<Row> segments() {
        List<Row> rows = new ArrayList<>();
        for (Chain chain : atlas.content().all(Chain.class)) {
            for (Chain.Segment segment : chain.segments()) {
                rows.add(row().put("id", chain.id() + "/" + segment.id()).put("url", url(addresses, chain.ref()))
                        .put("chain", chain.id()).put("position", segment.position()).put("name", segment.name())
                        .put("evidence", segment.evidence()));
            }
        }
        return rows;
    }

    private Row project(Project project) {
        return named(project).put("stage", project.stage()).refs("parks", project.parks()).refs("districts", project.districts())
                .refs("chains", project.chains()).list("organizations", project.organizations(), Rows::role)
                .list("sizes", project.sizes(), size -> row().put("fact", size.fact()).put("value", size.value())
                        .put("unit", size.unit()).put("is", size.is()).put("evidence", size.evidence()))
                .refs("distinct-from", project.distinctFrom())
                .list("evidence", project.evidence(), evidence -> row().put("clause", evidence.clause()).put("quote", evidence.quote()))
                .put("note", project.note());
    }

    private Row organization(Organization organization) {
        return named(organization).put("kind", organization.kind()).put("district", organization.district())
                .put("successor", organization.successor().map(name -> row().put("zh", name.zh()).put("en", name.en())
                        .put("editorial", true)))
                .refs("distinct-from", organization.distinctFrom()).put("note", organization.note());
    }

    private Row district(District district) {
        return named(district).put("adcode", district.adcode());
    }

    private Row term(Term term) {
        return start(term).put("zh", term.zh()).list("variants", term.variants(), name -> name).put("en", term.en())
                .list("accept", term.accept(), name -> name).list("refuse", term.refuse(), name -> name)
                .put("note", term.note());
    }

    private Row reference(Reference reference) {
        return named(reference).put("number", reference.number()).put("document", reference.document()).put("note", reference.note());
    }

    private Row source(Source source) {
        Coverage.Share share = atlas.coverage().shares().get(source.id());
        return start(source).put("name", source.name()).put("file", source.file()).put("sha256", source.sha256())
                .put("origin", source.origin()).put("complete", source.complete()).put("secondary", source.secondary())
                .put("coverage", row().put("covered", share.covered()).put("total", share.total()))
                .list("defects", source.defects(), defect -> row().put("zh", defect.zh()).put("en", defect.en()));
    }
}
