package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Source;
import org.policyatlas.model.Term;

/** Lines of lists and indexes. */
final class Lists {

    private Lists() {}

    static List<Part.Item> projects(Pen pen, Collection<Project> projects) {
        return items(pen, projects);
    }

    /** Each once, in the order of the language's index. */
    static List<Part.Item> items(Pen pen, Collection<? extends Entity> entities) {
        List<Entity> distinct = entities.stream().map(Entity.class::cast).distinct().toList();
        return Pen.each(pen.desk.sorted(distinct, pen.lang), entity -> item(pen, entity));
    }

    static Part.Item item(Pen pen, Entity entity) {
        Lang other = pen.lang.other();
        int mentions = pen.backlinks(entity.ref()).about().size() + pen.backlinks(entity.ref()).mentioning().size();
        return new Part.Item(entity.ref().id(), pen.link(entity.ref()), note(pen, entity), Pen.name(entity, other), other.tag,
                pen.links(places(entity)), mentions);
    }

    /** What sort of thing it is, in a word or two. */
    private static String note(Pen pen, Entity entity) {
        if (entity instanceof Park park) {
            return pen.label("park-kinds", park.kind());
        }
        if (entity instanceof Chain chain) {
            return pen.label("chain-kinds", chain.kind());
        }
        if (entity instanceof Project project) {
            return pen.label("project-stages", project.stage());
        }
        if (entity instanceof Organization organization) {
            return pen.label("organization-kinds", organization.kind());
        }
        if (entity instanceof Document document) {
            return pen.label("document-kinds", document.kind());
        }
        if (entity instanceof Source source) {
            return source.file();
        }
        return entity instanceof Term term ? pen.in(term.note()) : "";
    }

    private static List<Ref> places(Entity entity) {
        if (entity instanceof Park park) {
            return park.districts();
        }
        if (entity instanceof Project project) {
            return Stream.concat(project.parks().stream(), project.districts().stream()).toList();
        }
        if (entity instanceof Organization organization) {
            return organization.district().stream().toList();
        }
        if (entity instanceof Document document) {
            return document.districts();
        }
        return entity instanceof Chain chain ? chain.within() : List.of();
    }

    /** The items under their letters. */
    static List<Part.Letter> letters(Pen pen, Collection<? extends Entity> entities) {
        Order order = pen.desk.orders.get(pen.lang);
        Map<String, List<Part.Item>> letters = new LinkedHashMap<>();
        List<Entity> all = entities.stream().map(Entity.class::cast).toList();
        for (Entity entity : pen.desk.sorted(all, pen.lang)) {
            letters.computeIfAbsent(order.letter(entity), any -> new ArrayList<>()).add(item(pen, entity));
        }
        return Pen.each(letters.entrySet(), entry -> new Part.Letter(entry.getKey(),
                letterId(entry.getKey()), entry.getValue()));
    }

    static String letterId(String letter) {
        return "letter-" + (letter.equals("#") ? "0" : letter.toLowerCase(Locale.ROOT));
    }
}
