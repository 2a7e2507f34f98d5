package org.policyatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policyatlas.model.Document;
import org.policyatlas.model.Ref;

/** What the documents say of a chain or park, in time order. */
public final class Story {

    private Story() {}

    /**
     * One document's part.
     *
     * @param aims its targets and results for the thing
     * @param measures how many of its measures reach the thing
     * @param before the page that sets it beside the document before it, at the thing's place; null for the first
     */
    public record Told(String id, Part.Link document, String when, Part.Standing standing, List<Part.Mention> mentions, List<Part.Aim> aims, int measures,
            Part.Link before) {}

    static List<Told> of(Pen pen, Ref ref) {
        Map<String, Part.Group> groups = pen.about(ref).stream().collect(Collectors.toMap(group -> group.document().href(), Function.identity()));
        List<Told> story = new ArrayList<>();
        Document last = null;
        for (Document document : pen.desk.atlas.documents()) {
            Part.Group group = groups.get(pen.href(document.ref()));
            List<Part.Aim> aims = pen.aims(pen.desk.aimsAt(ref).stream().filter(one -> one.clause().document().equals(document.id())).toList());
            int measures = (int) pen.desk.offersTo(ref).stream().filter(one -> one.clause().document().equals(document.id())).count();
            if (group != null || !aims.isEmpty() || measures > 0) {
                story.add(new Told(document.id(), pen.link(document.ref()), Pen.when(document), pen.standing(document),
                        group == null ? List.of() : group.mentions(), aims, measures, group == null || last == null ? null : beside(pen, last, document, ref)));
            }
            last = group == null ? last : document;
        }
        return story;
    }

    private static Part.Link beside(Pen pen, Document earlier, Document later, Ref ref) {
        SitePath page = new SitePath(pen.lang.word + "/compare/" + Comparisons.file(earlier, later));
        return new Part.Link(pen.in(earlier.name()), pen.here.to(page) + "#" + ref.kind().word + "-" + ref.id(), "document");
    }
}
