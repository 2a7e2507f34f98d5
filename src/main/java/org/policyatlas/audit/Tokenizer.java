package org.policyatlas.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Cuts HTML into tags and texts, by the states of the HTML standard's tokenizer that a finished page can reach. No tree is built:
 * the audit asks of a page what its tags say, and a tree of every page takes longer than all else that the audit does.
 */
final class Tokenizer {

    /** What becomes of the tokens, in their order. */
    interface Sink {

        /** @param closed whether no end tag follows: the element is void, or the tag ends with a slash */
        void start(Tag tag, boolean closed);

        void end(String name);

        /** Characters between tags; references in them are not resolved. */
        void text(String characters);
    }

    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
            "track", "wbr");
    /** Within these only their own end tag is markup. */
    private static final Set<String> TEXT_ONLY = Set.of("script", "style", "textarea", "title");

    private final String html;
    private final Sink sink;
    private int at;

    private Tokenizer(String html, Sink sink) {
        this.html = html;
        this.sink = sink;
    }

    static void read(String html, Sink sink) {
        Tokenizer tokenizer = new Tokenizer(html, sink);
        while (tokenizer.at < html.length()) {
            tokenizer.token();
        }
    }

    private void token() {
        int tag = html.indexOf('<', at);
        int end = tag < 0 ? html.length() : tag;
        if (end > at) {
            sink.text(html.substring(at, end));
        }
        at = end;
        if (tag < 0) {
            return;
        }
        if (html.startsWith("<!--", at)) {
            skipBehind("-->");
        } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            skipBehind(">");
        } else if (html.startsWith("</", at)) {
            at += 2;
            sink.end(name());
            skipBehind(">");
        } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
            start();
        } else {
            sink.text("<");
            at++;
        }
    }

    private void skipBehind(String mark) {
        int found = html.indexOf(mark, at);
        at = found < 0 ? html.length() : found + mark.length();
    }

    private void start() {
        int offset = at;
        at++;
        String name = name();
        Map<String, String> attributes = new HashMap<>();
        boolean slash = attributes(attributes);
        if (at >= html.length()) {
            return; // A tag that the page's end cuts off is none.
        }
        at++;
        sink.start(new Tag(name, attributes, offset), slash || VOID.contains(name));
        if (TEXT_ONLY.contains(name) && !slash) {
            textOnly(name);
        }
    }

    /** Up to the end of the tag; whether a slash stands before it. */
    private boolean attributes(Map<String, String> attributes) {
        boolean slash = false;
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '/' || isSpace(c)) {
                slash = c == '/';
                at++;
            } else {
                slash = false;
                String name = name();
                attributes.putIfAbsent(name, value());
            }
        }
        return slash;
    }

    /** A name of an element or attribute: it ends before a space, a slash, an equals sign or the tag's end. */
    private String name() {
        int from = at;
        while (at < html.length() && (at == from || html.charAt(at) != '=') && html.charAt(at) != '>' && html.charAt(at) != '/'
                && !isSpace(html.charAt(at))) {
            at++;
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            return "";
        }
        at++;
        skipSpace();
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int to = quoted ? html.indexOf(quote, from) : bare(from);
        to = to < 0 ? html.length() : to;
        at = Math.min(html.length(), quoted ? to + 1 : to);
        String value = html.substring(from, to);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private int bare(int from) {
        int end = from;
        while (end < html.length() && html.charAt(end) != '>' && !isSpace(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private void textOnly(String name) {
        int from = at;
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        at = end < 0 ? html.length() : end;
        if (at > from) {
            sink.text(html.substring(from, at));
        }
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
