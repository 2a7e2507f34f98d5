package org.policyatlas.page;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** The editors' Markdown as HTML that can do no harm: what is not on the list is removed. */
final class Markdown {

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(HtmlRenderer.GENERATE_HEADER_ID, true)
            .set(HtmlRenderer.HEADER_ID_GENERATOR_RESOLVE_DUPES, true)
            .toImmutable()
            .toMutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em",
                    "strong", "table", "thead", "tbody", "tr", "th", "td", "a", "abbr", "kbd", "sub", "sup")
            .addAttributes("a", "href", "title")
            .addAttributes("abbr", "title")
            .addAttributes("ol", "start")
            .addAttributes(":all", "id", "lang")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);

    private Markdown() {}

    static String html(String markdown) {
        String unsafe = RENDERER.render(PARSER.parse(markdown));
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
        // Relative links are kept only when they can be resolved; any base will do.
        Document clean = Jsoup.parseBodyFragment(Jsoup.clean(unsafe, "https://atlas.invalid/", SAFE, settings));
        clean.outputSettings(settings);
        for (Element link : clean.select("a:not([href])")) {
            link.unwrap();
        }
        clean.select("table").addClass("table");
        clean.select("th").attr("scope", "col");
        return clean.body().html();
    }
}
