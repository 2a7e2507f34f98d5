package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policyatlas.mention.Span;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Text;
import org.policyatlas.text.Sentences;

/** The paragraphs of a clause in both languages, cut where a quote or a sentence begins or ends. */
final class Passages {

    private final Pen pen;
    private final Clause clause;
    private final boolean marked;

    private Passages(Pen pen, Clause clause, boolean marked) {
        this.pen = pen;
        this.clause = clause;
        this.marked = marked;
    }

    /** @param marked whether the words that facts rest on are marked and sentences paired */
    static List<Part.Row> of(Pen pen, Clause clause, boolean marked) {
        return clause.text().map(new Passages(pen, clause, marked)::rows).orElse(List.of());
    }

    private List<Part.Row> rows(Text text) {
        List<Part.Row> rows = new ArrayList<>();
        int count = Stream.of(Lang.values()).mapToInt(lang -> text.paragraphs(lang).size()).max().orElse(0);
        for (int i = 0; i < count; i++) {
            int row = i;
            Function<Lang, String> paragraph = lang -> row < text.paragraphs(lang).size() ? text.paragraphs(lang).get(row) : "";
            List<Sentences.Pair> pairs = marked ? Sentences.pairs(paragraph.apply(Lang.ZH), paragraph.apply(Lang.EN)) : List.of();
            List<Part.Voice> voices = new ArrayList<>();
            for (Lang lang : Lang.values()) {
                List<Quotes.Mark> marks = marked && lang == Lang.ZH ? pen.desk.quotes.in(clause.ref(), i) : List.of();
                voices.add(new Part.Voice(lang.tag, stretches(paragraph.apply(lang), lang, marks, ends(pairs, lang))));
            }
            rows.add(new Part.Row("p" + (i + 1), voices));
        }
        return rows;
    }

    /** Where sentences end that have a counterpart; nothing where only the paragraphs correspond. */
    private static List<Integer> ends(List<Sentences.Pair> pairs, Lang lang) {
        return pairs.size() < 2 ? List.of() : Pen.each(pairs, pair -> (lang == Lang.ZH ? pair.zh() : pair.en()).end());
    }

    private List<Part.Stretch> stretches(String text, Lang lang, List<Quotes.Mark> marks, List<Integer> sentenceEnds) {
        List<Span> names = pen.desk.atlas.spans(lang, clause, text, pen.self.orElse(null));
        List<Integer> ends = Pen.each(sentenceEnds, end -> uncut(names, end));
        TreeSet<Integer> cuts = new TreeSet<>(ends);
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        cuts.add(text.length());
        List<Part.Stretch> stretches = new ArrayList<>();
        Set<Ref> seen = new HashSet<>();
        Set<String> begun = new HashSet<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                int start = from;
                Optional<String> quote = marks.stream().filter(mark -> mark.start() <= start && start < mark.end()).map(Quotes.Mark::id).findFirst();
                int sentence = ends.isEmpty() ? 0 : 1 + (int) ends.stream().filter(end -> end <= start).count();
                stretches.add(new Part.Stretch(quote.filter(begun::add).orElse(""), quote.isPresent(), sentence,
                        pen.runs(text, names, from, to, seen)));
                from = to;
            }
        }
        return stretches;
    }

    /** The place itself, or the end of the name that it would cut. */
    private static int uncut(List<Span> names, int place) {
        return names.stream().filter(name -> name.start() < place && place < name.end()).mapToInt(Span::end).findFirst().orElse(place);
    }
}
