package org.policyatlas.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Imprint;

/** The links that atlas.yaml gives are links that a page may carry. */
final class LinkCheck implements Check {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");
    private static final Pattern CONTACT = Pattern.compile("(https?://|mailto:)[^\\s\"'<>]+");
    private static final Pattern BASE = Pattern.compile("https?://[^\\s\"'<>?#]+/");

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Imprint imprint = subject.content().imprint();
        return Stream.of(
                link(subject, imprint, "base-url", imprint.baseUrl(), BASE),
                link(subject, imprint, "contact", imprint.contact(), CONTACT),
                link(subject, imprint.licence(), "url", imprint.licence().url(), WEB)).flatMap(part -> part);
    }

    private static Stream<Diagnostic> link(Subject subject, Object owner, String field, String url, Pattern allowed) {
        return allowed.matcher(url).matches() ? Stream.empty()
                : Stream.of(new YamlFault.UnsafeLink(subject.places().at(owner, field), url));
    }
}
