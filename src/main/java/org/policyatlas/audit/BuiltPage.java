package org.policyatlas.audit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.policyatlas.diagnostic.Position;

/**
 * A file of the site as a browser sees it.
 *
 * @param html its elements, for a page
 * @param anchors the places that links may name
 */
record BuiltPage(String path, Optional<Document> html, Set<String> anchors) {

    /** @param places whether to note where each element stands, which takes as long again as the reading itself */
    static BuiltPage read(String path, String text, boolean places) {
        Parser parser = Parser.htmlParser().setTrackPosition(places);
        Document html = parser.parseInput(text, "");
        Set<String> anchors = new HashSet<>();
        html.select("[id]").forEach(element -> anchors.add(element.id()));
        return new BuiltPage(path, Optional.of(html), anchors);
    }

    static BuiltPage other(String path) {
        return new BuiltPage(path, Optional.empty(), Set.of());
    }

    Position at(Element element) {
        Range.Position start = element.sourceRange().start();
        return new Position("site/" + path, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }
}
