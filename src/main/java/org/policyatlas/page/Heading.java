package org.policyatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Imprint;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Prose;
import org.policyatlas.model.Ref;

/** Makes the head of one page, step by step. */
final class Heading {

    private final Pen pen;
    private final String section;
    private final List<Head.Crumb> crumbs = new ArrayList<>();
    private String title = "";
    private String description = "";
    private String jsonLd = "";

    Heading(Pen pen, String section) {
        this.pen = pen;
        this.section = section;
    }

    /** A page that only the template knows a word for: home, or the index of a kind. */
    Heading under(String word, String path) {
        SitePath page = new SitePath(pen.lang.word + "/" + path);
        crumbs.add(new Head.Crumb("", "", word, pen.here.to(page), url(page.value())));
        return this;
    }

    Heading under(Ref ref) {
        Address address = pen.desk.addresses.of(ref, pen.lang);
        Entity entity = pen.desk.atlas.entity(ref);
        String number = entity instanceof Clause clause ? Marker.of(clause, pen.lang) : "";
        crumbs.add(new Head.Crumb(number, pen.name(entity), "", pen.href(address), url(address.absolute())));
        return this;
    }

    Heading title(String words) {
        this.title = words;
        return this;
    }

    Heading description(String words) {
        this.description = Pen.cut(words.replaceAll("\\s+", " ").strip(), 200);
        return this;
    }

    Heading jsonLd(Map<String, Object> thing) {
        this.jsonLd = Json.of(thing);
        return this;
    }

    private String url(String path) {
        return pen.desk.atlas.content().imprint().baseUrl() + path;
    }

    /** A page below {@code zh/} or {@code en/}, with its counterparts at the same place. */
    Head head() {
        String inside = pen.here.value().substring(pen.lang.word.length() + 1);
        List<Head.Edition> editions = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            SitePath page = new SitePath(lang.word + "/" + inside);
            editions.add(new Head.Edition(lang.word, lang.tag, pen.here.to(page), url(page.value()), lang == pen.lang));
        }
        return head("../".repeat((int) inside.chars().filter(c -> c == '/').count()), editions);
    }

    /** A page in the root, in both languages at once. */
    Head bilingual() {
        List<Head.Edition> editions = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            SitePath page = new SitePath(lang.word + "/index.html");
            editions.add(new Head.Edition(lang.word, lang.tag, pen.here.to(page), url(page.value()), false));
        }
        return head(pen.lang.word + "/", editions);
    }

    private Head head(String base, List<Head.Edition> editions) {
        String root = "../".repeat((int) pen.here.value().chars().filter(c -> c == '/').count());
        return new Head(pen.here.value(), pen.lang.word, pen.lang.tag, root, base, title, description, section, List.copyOf(crumbs),
                url(pen.here.value()), editions, jsonLd,
                pen.self.map(ref -> root + DataPath.of(ref)).orElse(""), site(pen));
    }

    static Head.Site site(Pen pen) {
        Imprint imprint = pen.desk.atlas.content().imprint();
        List<Head.Prose> prose = Pen.each(pen.desk.atlas.content().prose(), (Prose page) -> new Head.Prose(page.id(), pen.in(page.title())));
        return new Head.Site(pen.in(imprint.title()), pen.in(imprint.tagline()), imprint.baseUrl(), imprint.asOf().toString(),
                pen.in(imprint.licence().name()), imprint.licence().url(), imprint.contact(), pen.in(imprint.place()),
                imprint.dataVersion(), prose);
    }
}
