package org.policyatlas.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers from the tokens of a page what the audit asks of it. */
final class PageReader implements Tokenizer.Sink {

    /** The attribute by which an element of a name leads to another file. */
    private static final Map<String, String> LINKS = Map.of("a", "href", "area", "href", "link", "href", "script", "src", "img", "src",
            "form", "action", "use", "href");
    private static final Set<String> WORDED = Set.of("p", "li", "td", "h1", "h2", "h3", "h4");
    private static final String BOLD = "**";

    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> anchors = new HashSet<>();
    private final List<Tag> repeated = new ArrayList<>();
    private final List<Tag> links = new ArrayList<>();
    private final List<BuiltPage.Words> counts = new ArrayList<>();
    private final List<BuiltPage.Words> leftOvers = new ArrayList<>();
    private Tag root = new Tag("", Map.of(), 0);
    private String title = "";
    private boolean inBody;
    private boolean redirect;
    private int headings;

    /**
     * An element that is not closed yet.
     *
     * @param asIs whether marks may stand in its text: it shows a seed, or code
     * @param words what stands in it, where that is asked; else null
     */
    private record Open(Tag tag, boolean asIs, StringBuilder words) {}

    private PageReader() {}

    static BuiltPage read(String path, String html) {
        PageReader reader = new PageReader();
        Tokenizer.read(html, reader);
        while (!reader.open.isEmpty()) {
            reader.close(reader.open.pop());
        }
        return new BuiltPage(path, html, reader.root, reader.title, reader.headings, reader.redirect, reader.anchors, reader.repeated,
                reader.links, reader.counts, reader.leftOvers);
    }

    @Override
    public void start(Tag tag, boolean closed) {
        switch (tag.name()) {
            case "html" -> root = tag;
            case "body" -> inBody = true;
            case "h1" -> headings++;
            case "meta" -> redirect |= tag.get("http-equiv").equalsIgnoreCase("refresh");
            default -> { }
        }
        if (tag.has("id") && !anchors.add(tag.get("id"))) {
            repeated.add(tag);
        }
        if (LINKS.containsKey(tag.name()) && tag.has(LINKS.get(tag.name()))) {
            links.add(tag);
        }
        Open here = open(tag);
        if (closed) {
            close(here);
        } else {
            open.push(here);
        }
    }

    /** The address that a tag names. */
    static String url(Tag link) {
        return link.get(LINKS.get(link.name()));
    }

    private Open open(Tag tag) {
        boolean asIs = !open.isEmpty() && open.peek().asIs() || tag.has("data-seed") || tag.name().equals("code") || tag.name().equals("pre");
        boolean counted = tag.has("data-count");
        return new Open(tag, asIs, counted ? new StringBuilder() : null);
    }

    /** An end tag closes what stands open within its element too; one that closes nothing is passed over. */
    @Override
    public void end(String name) {
        if (open.stream().noneMatch(element -> element.tag().name().equals(name))) {
            return;
        }
        Open last;
        do {
            last = open.pop();
            close(last);
        } while (!last.tag().name().equals(name));
    }

    private void close(Open element) {
        if (element.words() != null) {
            counts.add(new BuiltPage.Words(element.tag(), element.words().toString()));
        }
    }

    @Override
    public void text(String characters) {
        if (open.isEmpty()) {
            return;
        }
        Open here = open.peek();
        if (!inBody && title.isEmpty() && here.tag().name().equals("title")) {
            title = characters;
        }
        if (!here.asIs() && WORDED.contains(here.tag().name()) && characters.contains(BOLD)) {
            leftOvers.add(new BuiltPage.Words(here.tag(), characters));
        }
        open.stream().filter(element -> element.words() != null).forEach(element -> element.words().append(characters));
    }
}
