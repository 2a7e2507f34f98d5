package org.policyatlas.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policyatlas.link.Atlas;
import org.policyatlas.mention.Span;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Records;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Table;
import org.policyatlas.model.Target;
import org.policyatlas.text.Squeeze;

/**
 * Which words of which clause a fact rests on, so that the link of the fact opens the very sentence. Quotes that overlap
 * share one mark; a mark is named after its words, so that its address outlives changes elsewhere in the clause.
 */
final class Quotes {

    /** Some words of a paragraph (counted from 0): the characters from {@code start} to {@code end}, exclusive. */
    record Mark(int paragraph, int start, int end, String id) {}

    private static final int ID_DIGITS = 8;

    private final Atlas atlas;
    private final Map<Ref, List<Mark>> wanted = new TreeMap<>();
    private final Map<Ref, List<Mark>> marks = new TreeMap<>();
    /** Of tables the rows, counted from 0, each with its id. */
    private final Map<Ref, Map<Integer, String>> rows = new TreeMap<>();

    Quotes(Atlas atlas) {
        this.atlas = atlas;
        for (Entity entity : atlas.entities().values()) {
            Records.records(entity).forEach(record -> want(entity, record));
        }
        wanted.forEach((clause, ranges) -> marks.put(clause, merged(atlas.entity(clause, Clause.class), ranges)));
    }

    private void want(Entity holder, Object record) {
        if (record instanceof Evidence evidence) {
            want(evidence.clause(), words(evidence));
        } else if (record instanceof Target target) {
            want(holder.ref(), new Words(target.quote(), target.before(), target.after()));
        } else if (record instanceof Measure.Rate rate) {
            want(holder.ref(), Words.of(rate.quote()));
        } else if (record instanceof Measure.Amount amount) {
            want(holder.ref(), Words.of(amount.quote()));
        } else if (record instanceof Measure.Duration duration) {
            want(holder.ref(), Words.of(duration.quote()));
        } else if (record instanceof Measure.Quoted quoted) {
            want(holder.ref(), Words.of(quoted.quote()));
        }
    }

    private record Words(String quote, Optional<String> before, Optional<String> after) {
        static Words of(String quote) {
            return new Words(quote, Optional.empty(), Optional.empty());
        }
    }

    private static Words words(Evidence evidence) {
        return new Words(evidence.quote(), evidence.before(), evidence.after());
    }

    private void want(Ref clause, Words words) {
        Optional<Mark> range = find(clause, words);
        range.ifPresent(one -> wanted.computeIfAbsent(clause, any -> new ArrayList<>()).add(one));
        if (range.isEmpty()) {
            row(clause, words).ifPresent(row -> {
                Map<Integer, String> of = rows.computeIfAbsent(clause, any -> new TreeMap<>());
                of.computeIfAbsent(row, any -> id("r-", cells(clause).get(row), new HashSet<>(of.values())));
            });
        }
    }

    /** The row of the clause's table that holds the words, its cells read one after the other. */
    private Optional<Integer> row(Ref clause, Words words) {
        String wanted = Squeeze.of(words.before().orElse("") + words.quote() + words.after().orElse("")).text();
        List<String> cells = cells(clause);
        return IntStream.range(0, cells.size()).filter(row -> !wanted.isEmpty() && cells.get(row).contains(wanted)).boxed().findFirst();
    }

    private List<String> cells(Ref clause) {
        return atlas.entity(clause, Clause.class).table().stream().flatMap(table -> table.rows().stream())
                .map(row -> Squeeze.of(row.stream().map(Table.Cell::zh).collect(Collectors.joining())).text()).toList();
    }

    /** Where the words stand in the text of the clause; nowhere when they are its heading's or its table's. */
    private Optional<Mark> find(Ref ref, Words words) {
        List<String> paragraphs = atlas.entity(ref, Clause.class).text().map(text -> text.paragraphs(Lang.ZH)).orElse(List.of());
        String before = words.before().orElse("");
        String all = before + words.quote() + words.after().orElse("");
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = words.quote().isEmpty() ? -1 : paragraphs.get(i).indexOf(all);
            if (at >= 0) {
                int start = at + before.length();
                return Optional.of(new Mark(i, start, start + words.quote().length(), ""));
            }
        }
        return Optional.empty();
    }

    /** The ranges, those that overlap made one, none cutting a link in two. */
    private List<Mark> merged(Clause clause, List<Mark> ranges) {
        List<Mark> merged = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<String> paragraphs = clause.text().orElseThrow().paragraphs(Lang.ZH);
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            boolean[] marked = new boolean[paragraph.length() + 1];
            for (Mark range : ranges) {
                for (int c = range.start(); range.paragraph() == i && c < range.end(); c++) {
                    marked[c] = true;
                }
            }
            for (Span span : atlas.spans(Lang.ZH, clause, paragraph, clause.ref())) {
                widen(marked, span);
            }
            for (int start = 0; start < paragraph.length(); start++) {
                if (marked[start]) {
                    int end = start;
                    while (marked[end]) {
                        end++;
                    }
                    merged.add(new Mark(i, start, end, id("q-", paragraph.substring(start, end), ids)));
                    start = end;
                }
            }
        }
        return merged;
    }

    private static void widen(boolean[] marked, Span span) {
        boolean any = false;
        for (int c = span.start(); c < span.end(); c++) {
            any |= marked[c];
        }
        for (int c = span.start(); any && c < span.end(); c++) {
            marked[c] = true;
        }
    }

    private static String id(String prefix, String words, Set<String> taken) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            String id = prefix + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
            int again = 2;
            String unique = id;
            while (!taken.add(unique)) {
                unique = id + "-" + again++;
            }
            return unique;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Where the words of the evidence stand in the text of their clause. */
    Optional<Mark> find(Evidence evidence) {
        return find(evidence.clause(), words(evidence));
    }

    /** The marks in one paragraph of a clause, in order. */
    List<Mark> in(Ref clause, int paragraph) {
        return marks.getOrDefault(clause, List.of()).stream().filter(mark -> mark.paragraph() == paragraph).toList();
    }

    /** The id of a row of the clause's table, counted from 0, if a fact rests on it. */
    Optional<String> row(Ref clause, int row) {
        return Optional.ofNullable(rows.getOrDefault(clause, Map.of()).get(row));
    }

    /** The id of the mark, or of the row of a table, that holds the words of the evidence. */
    Optional<String> id(Evidence evidence) {
        return find(evidence).map(range -> mark(evidence.clause(), range))
                .orElseGet(() -> row(evidence.clause(), words(evidence)).flatMap(row -> row(evidence.clause(), row)));
    }

    private Optional<String> mark(Ref clause, Mark range) {
        return marks.get(clause).stream()
                .filter(mark -> mark.paragraph() == range.paragraph() && mark.start() <= range.start() && range.end() <= mark.end())
                .map(Mark::id)
                .findFirst();
    }
}
