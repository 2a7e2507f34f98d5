package org.policyatlas.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.OutputFault;
import org.policyatlas.text.Nearest;

/** Every link leads somewhere; nothing is loaded from elsewhere. */
final class LinkAudit {

    private static final String LINKS = "a[href], area[href], link[href], script[src], img[src], form[action], use[href]";

    private LinkAudit() {}

    static Stream<Diagnostic> of(BuiltPage page, Map<String, BuiltPage> all) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Element element : page.html().orElseThrow().select(LINKS)) {
            String url = element.hasAttr("href") ? element.attr("href") : element.attr(element.hasAttr("src") ? "src" : "action");
            if (url.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*")) {
                foreign(page, element, url).ifPresent(findings::add);
            } else {
                internal(page, element, url, all).ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    /** Links may lead away; what a page loads, and any scheme but the web's and mail's, may not. */
    private static Optional<Diagnostic> foreign(BuiltPage page, Element element, String url) {
        boolean leads = element.normalName().equals("a") || element.normalName().equals("area")
                || element.normalName().equals("link") && element.attr("rel").matches("canonical|alternate|license");
        boolean safe = url.matches("(?i)(https?|mailto):.*");
        return leads && safe ? Optional.empty() : Optional.of(new OutputFault.ForeignResource(page.at(element), url));
    }

    private static Optional<Diagnostic> internal(BuiltPage page, Element element, String url, Map<String, BuiltPage> all) {
        String[] parts = url.split("#", 2);
        String file = parts[0].replaceFirst("\\?.*", "");
        Optional<String> path = file.isEmpty() ? Optional.of(page.path()) : resolve(page.path(), file);
        BuiltPage target = path.map(all::get).orElse(null);
        if (target == null) {
            return Optional.of(new OutputFault.BrokenLink(page.at(element), url, path.flatMap(wanted -> Nearest.word(wanted, all.keySet()))));
        }
        boolean place = parts.length == 2 && !parts[1].isEmpty() && target.html().isPresent();
        return place && !target.anchors().contains(decoded(parts[1]))
                ? Optional.of(new OutputFault.BrokenAnchor(page.at(element), url))
                : Optional.empty();
    }

    /** A per cent sign that codes nothing is itself. */
    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /** The path of the site that a relative URL names, or nothing when it leaves the site. */
    static Optional<String> resolve(String page, String relative) {
        List<String> segments = new ArrayList<>(List.of(page.split("/")));
        segments.remove(segments.size() - 1);
        for (String segment : relative.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
