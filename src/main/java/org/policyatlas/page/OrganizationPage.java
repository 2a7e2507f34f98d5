package org.policyatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Ref;

/** An organization: its duties, the measures it decides, its part in parks and projects. */
public record OrganizationPage(
        Head head,
        String name,
        String otherName,
        String otherTag,
        List<String> aliases,
        List<String> otherAliases,
        String kind,
        Part.Link district,
        String successor,
        List<Run> note,
        List<Part.Proof> evidence,
        List<Part.Link> distinctFrom,
        List<Part.Link> issued,
        List<Part.Mention> leads,
        List<Part.Mention> assists,
        List<Part.Offer> offers,
        List<Part.Related> parks,
        List<Part.Related> projects,
        List<Part.Group> about,
        List<Part.Group> mentioning) implements Page {

    @Override
    public String template() {
        return "kind/organization";
    }

    static OrganizationPage of(Pen pen, Organization organization) {
        Lang other = pen.lang.other();
        Ref ref = organization.ref();
        List<Clause> clauses = Pen.each(pen.backlinks(ref).about(), clause -> pen.desk.atlas.entity(clause, Clause.class));
        Head head = pen.heading("organizations").under("nav.home", "index.html").under("nav.organizations", "organizations/index.html")
                .title(pen.name(organization))
                .description(pen.name(organization) + " · " + pen.label("organization-kinds", organization.kind()))
                .jsonLd(new Schema(pen).organization(organization))
                .head();
        return new OrganizationPage(head, pen.name(organization), Pen.name(organization, other), other.tag,
                pen.aliases(organization, pen.lang), pen.aliases(organization, other),
                pen.label("organization-kinds", organization.kind()), organization.district().map(pen::link).orElse(null),
                pen.in(organization.successor()), pen.runs(organization.note()), pen.proofs(organization.evidence()),
                pen.links(organization.distinctFrom()),
                pen.links(pen.desk.users(ref, Document.class).stream().filter(document -> document.issuers().contains(ref)).map(Document::ref).toList()),
                Pen.each(clauses.stream().filter(clause -> clause.lead().contains(ref)).toList(), clause -> pen.mention(clause, ref)),
                Pen.each(clauses.stream().filter(clause -> clause.with().contains(ref)).toList(), clause -> pen.mention(clause, ref)),
                pen.offers(pen.desk.offersTo(ref)), parks(pen, ref), projects(pen, ref), pen.about(ref), pen.mentioning(ref));
    }

    private static List<Part.Related> parks(Pen pen, Ref ref) {
        List<Part.Related> parks = new ArrayList<>();
        for (Park park : pen.desk.sorted(pen.desk.users(ref, Park.class), pen.lang)) {
            parks.addAll(roles(pen, ref, park.ref(), park.organizations().stream()));
        }
        return parks;
    }

    private static List<Part.Related> projects(Pen pen, Ref ref) {
        List<Part.Related> projects = new ArrayList<>();
        for (Project project : pen.desk.sorted(pen.desk.users(ref, Project.class), pen.lang)) {
            projects.addAll(roles(pen, ref, project.ref(), project.organizations().stream()));
        }
        return projects;
    }

    private static List<Part.Related> roles(Pen pen, Ref organization, Ref in, Stream<Park.Role> roles) {
        return roles.filter(role -> role.organization().equals(organization))
                .map(role -> new Part.Related(pen.link(in), pen.label("roles", role.role()), pen.proof(role.evidence())))
                .toList();
    }
}
