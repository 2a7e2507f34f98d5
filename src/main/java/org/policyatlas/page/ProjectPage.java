package org.policyatlas.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;

/** A project: how far it has got, where it is, who builds it. */
public record ProjectPage(
        Head head,
        String name,
        String otherName,
        String otherTag,
        List<String> aliases,
        List<String> otherAliases,
        String stage,
        List<Run> note,
        List<Part.Statement> sizes,
        List<Part.Proof> evidence,
        List<Part.Link> parks,
        List<Part.Link> districts,
        List<Part.Link> chains,
        List<Part.Related> organizations,
        List<Part.Link> distinctFrom,
        List<Part.Group> about,
        List<Part.Group> mentioning) implements Page {

    @Override
    public String template() {
        return "kind/project";
    }

    static ProjectPage of(Pen pen, Project project) {
        Lang other = pen.lang.other();
        List<Part.Link> parks = pen.links(project.parks());
        List<Part.Link> districts = pen.links(Stream.concat(project.districts().stream(), project.parks().stream()
                .flatMap(park -> pen.desk.atlas.entity(park, Park.class).districts().stream())).distinct().toList());
        Head head = pen.heading("projects").under("nav.home", "index.html").under("nav.projects", "projects/index.html")
                .title(pen.name(project))
                .description(String.join(" · ", Stream.of(Stream.of(pen.name(project), pen.label("project-stages", project.stage())),
                        parks.stream().map(Part.Link::text), districts.stream().map(Part.Link::text)).flatMap(words -> words).toList()))
                .jsonLd(new Schema(pen).plain("Project", project))
                .head();
        return new ProjectPage(head, pen.name(project), Pen.name(project, other), other.tag, pen.aliases(project, pen.lang),
                pen.aliases(project, other), pen.label("project-stages", project.stage()), pen.runs(project.note()),
                Pen.each(project.sizes(), size -> new Part.Statement(pen.label("project-facts", size.fact()),
                        pen.figure(Optional.of(size.value()), Optional.of(size.unit()), size.is()), List.of(),
                        pen.proof(size.evidence()))),
                pen.proofs(project.evidence()), parks, districts, pen.links(project.chains()),
                Pen.each(project.organizations(), role -> new Part.Related(pen.link(role.organization()), pen.label("roles", role.role()),
                        pen.proof(role.evidence()))),
                pen.links(project.distinctFrom()), pen.about(project.ref()), pen.mentioning(project.ref()));
    }
}
