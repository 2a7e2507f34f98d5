package org.policyatlas.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.OutputFault;
import org.policyatlas.text.Nearest;

/** Every link leads somewhere; nothing is loaded from elsewhere. */
final class LinkAudit {

    private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?|mailto):");
    /** What a page says of itself by a {@code link}, and does not load. */
    private static final Set<String> SAID = Set.of("canonical", "alternate", "license");

    private LinkAudit() {}

    static Stream<Diagnostic> of(BuiltPage page, Map<String, BuiltPage> all) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Tag link : page.links()) {
            String url = PageReader.url(link);
            boolean absolute = ABSOLUTE.matcher(url).lookingAt();
            (absolute ? foreign(page, link, url) : internal(page, link, url, all)).ifPresent(findings::add);
        }
        return findings.stream();
    }

    /** Links may lead away; what a page loads, and any scheme but the web's and mail's, may not. */
    private static Optional<Diagnostic> foreign(BuiltPage page, Tag link, String url) {
        boolean leads = link.name().equals("a") || link.name().equals("area") || link.name().equals("link") && SAID.contains(link.get("rel"));
        boolean safe = SAFE.matcher(url).lookingAt();
        return leads && safe ? Optional.empty() : Optional.of(new OutputFault.ForeignResource(page.at(link), url));
    }

    private static Optional<Diagnostic> internal(BuiltPage page, Tag link, String url, Map<String, BuiltPage> all) {
        int hash = url.indexOf('#');
        String file = file(url);
        String place = hash < 0 ? "" : url.substring(hash + 1);
        Optional<String> path = file.isEmpty() ? Optional.of(page.path()) : resolve(page.path(), file);
        BuiltPage target = path.map(all::get).orElse(null);
        if (target == null) {
            return Optional.of(new OutputFault.BrokenLink(page.at(link), url, path.flatMap(wanted -> Nearest.word(wanted, all.keySet()))));
        }
        return !place.isEmpty() && target.isPage() && !target.anchors().contains(decoded(place))
                ? Optional.of(new OutputFault.BrokenAnchor(page.at(link), url))
                : Optional.empty();
    }

    /** The relative URL without its query and its place. */
    static String file(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(0, end);
    }

    /** A per cent sign that codes nothing is itself. */
    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0 && fragment.indexOf('+') < 0) {
            return fragment;
        }
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
