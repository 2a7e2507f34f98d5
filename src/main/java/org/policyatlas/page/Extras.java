package org.policyatlas.page;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Document;
import org.policyatlas.model.Imprint;
import org.policyatlas.model.Lang;

/** What machines look for beside the pages: the sitemap, the feeds, and two files for servers. */
public final class Extras {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private Extras() {}

    public static List<SiteFile> of(Atlas atlas, List<Page> pages) {
        List<SiteFile> files = new ArrayList<>();
        files.add(SiteFile.text("sitemap.xml", sitemap(pages)));
        for (Lang lang : Lang.values()) {
            files.add(SiteFile.text(lang.word + "/feed.xml", feed(atlas, lang)));
        }
        files.add(SiteFile.text("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + atlas.content().imprint().baseUrl() + "sitemap.xml\n"));
        // Without it GitHub Pages would hand the site to Jekyll, which drops files it does not know.
        files.add(new SiteFile(new SitePath(".nojekyll"), "".getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String xml(Body body) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            body.write(xml);
            xml.writeEndDocument();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot fail to be written", e);
        }
    }

    /** Every page that a search engine should know, with its counterparts. */
    private static String sitemap(List<Page> pages) {
        return xml(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            for (Page page : pages.stream().filter(Extras::listed).sorted(Comparator.comparing(page -> page.head().path())).toList()) {
                xml.writeCharacters("\n");
                xml.writeStartElement("url");
                text(xml, "loc", page.head().url());
                for (Head.Edition edition : page.head().editions()) {
                    xml.writeEmptyElement("xhtml:link");
                    xml.writeAttribute("rel", "alternate");
                    xml.writeAttribute("hreflang", edition.tag());
                    xml.writeAttribute("href", edition.url());
                }
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    static boolean listed(Page page) {
        return !(page instanceof RedirectPage || page instanceof NotFoundPage || page instanceof SearchPage);
    }

    /** The documents, the newest first. Their own days are when they were made; the atlas says them as of its own day. */
    private static String feed(Atlas atlas, Lang lang) {
        Imprint imprint = atlas.content().imprint();
        Addresses addresses = new Addresses(atlas);
        String updated = imprint.asOf() + "T00:00:00Z";
        List<Document> documents = new ArrayList<>(atlas.documents());
        Collections.reverse(documents);
        return xml(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", lang.tag);
            text(xml, "title", imprint.title().in(lang));
            text(xml, "subtitle", imprint.tagline().in(lang));
            text(xml, "id", imprint.baseUrl() + lang.word + "/");
            link(xml, "self", imprint.baseUrl() + lang.word + "/feed.xml");
            link(xml, "alternate", imprint.baseUrl() + lang.word + "/index.html");
            text(xml, "updated", updated);
            xml.writeStartElement("author");
            text(xml, "name", imprint.title().in(lang));
            xml.writeEndElement();
            for (Document document : documents) {
                String url = imprint.baseUrl() + addresses.of(document.ref(), lang).absolute();
                xml.writeCharacters("\n");
                xml.writeStartElement("entry");
                text(xml, "title", document.title().in(lang));
                text(xml, "id", url);
                link(xml, "alternate", url);
                String day = Pen.when(document);
                if (day.length() == "2022-01-01".length()) {
                    text(xml, "published", day + "T00:00:00Z");
                }
                text(xml, "updated", updated);
                text(xml, "summary", document.number().orElse(document.name().in(lang)));
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private static void link(XMLStreamWriter xml, String relation, String url) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", url);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
