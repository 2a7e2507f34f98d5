package org.policyatlas.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds a translation to the glossary: where a term stands in the Chinese, one of its renderings stands in the English, and none that it
 * refuses. Only the longest term at a place counts: 产业 is not asked for inside 产业链. Letter case, plurals and hyphens are folded.
 */
public final class Terms {

    /**
     * @param zh       the term and its other spellings
     * @param accepted English that may stand for it; where there is none, nothing is missed
     * @param refused  English that must not stand for it; inside an accepted rendering it may
     */
    public record Entry(String id, List<String> zh, List<String> accepted, List<String> refused) {}

    /** What a pair of texts has against the glossary. */
    public sealed interface Finding permits Missing, Refused {}

    /** The term stands in the Chinese, first at this place, and no accepted rendering of it in the English. */
    public record Missing(Entry entry, Span zh) implements Finding {}

    /** The term stands in the Chinese, and words refused for it stand in the English at this place. */
    public record Refused(Entry entry, Span en) implements Finding {}

    private final Names<Entry> terms;
    private final Map<Entry, Names<Boolean>> accepted = new LinkedHashMap<>();
    private final Map<Entry, Names<Boolean>> refused = new LinkedHashMap<>();

    public Terms(List<Entry> entries) {
        Names.Builder<Entry> names = Names.zh();
        for (Entry entry : entries) {
            entry.zh().forEach(zh -> names.put(zh, entry));
            accepted.put(entry, english(entry.accepted()));
            refused.put(entry, english(entry.refused()));
        }
        terms = names.build();
    }

    private static Names<Boolean> english(List<String> renderings) {
        Names.Builder<Boolean> names = Names.<Boolean>en().ignoringCase().inflected();
        renderings.forEach(rendering -> names.put(rendering, true));
        return names.build();
    }

    /** @return what is missing in the order of the Chinese, each term once; of each term what is refused follows it */
    public List<Finding> check(String zh, String en) {
        Map<Entry, Span> standing = new LinkedHashMap<>();
        terms.in(zh).forEach(match -> standing.putIfAbsent(match.value(), new Span(match.start(), match.end())));
        List<Span> rightly = standing.keySet().stream().flatMap(entry -> spans(accepted.get(entry), en)).toList();
        List<Finding> found = new ArrayList<>();
        standing.forEach((entry, span) -> {
            if (!entry.accepted().isEmpty() && accepted.get(entry).in(en).isEmpty()) found.add(new Missing(entry, span));
            spans(refused.get(entry), en).filter(words -> rightly.stream().noneMatch(right -> right.contains(words)))
                    .forEach(words -> found.add(new Refused(entry, words)));
        });
        return List.copyOf(found);
    }

    private static Stream<Span> spans(Names<Boolean> names, String en) {
        return names.in(en).stream().map(match -> new Span(match.start(), match.end()));
    }
}
