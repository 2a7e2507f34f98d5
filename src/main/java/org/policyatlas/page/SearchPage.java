package org.policyatlas.page;

import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.model.Kind;

/** The search page; the kinds are those that results may have. */
public record SearchPage(Head head, List<String> kinds, List<String> indexes) implements Page {

    @Override
    public String template() {
        return "page/search";
    }

    static SearchPage of(Pen pen, List<String> indexes) {
        return new SearchPage(pen.heading("search").under("nav.home", "index.html").head(),
                Stream.of(Kind.values()).map(kind -> kind.word).toList(), indexes);
    }
}
