package org.policyatlas.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Document;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Source;
import org.policyatlas.model.Table;
import org.policyatlas.text.Squeeze;

/**
 * Gives each clause its characters of the seed, in reading order. A clause's number, heading and text must stand one behind
 * the other in the lines it names; each takes the first run that no clause before it took, so that several clauses may
 * share a line without saying from which column on.
 */
public final class Cover {

    /** Marks that close a number or a heading in the source and are not part of its words. */
    private static final String CLOSING = "。：:；;、.．，,—";
    private static final int MAX_CLOSING = 2;

    private final List<Coverage.Miss> misses = new ArrayList<>();

    private Cover() {}

    public static Coverage of(Content content) {
        Cover cover = new Cover();
        SortedMap<String, List<Coverage.Line>> lines = new TreeMap<>();
        SortedMap<String, Coverage.Share> shares = new TreeMap<>();
        for (Source source : content.all(Source.class)) {
            SeedText seed = new SeedText(source, content.seeds().get(source.id()));
            for (Document document : content.all(Document.class)) {
                if (document.source().id().equals(source.id())) {
                    content.clauses().getOrDefault(document.id(), List.of()).forEach(clause -> cover.place(clause, seed));
                }
            }
            lines.put(source.id(), seed.cover());
            shares.put(source.id(), seed.share());
        }
        return new Coverage(lines, List.copyOf(cover.misses), shares);
    }

    private void place(Clause clause, SeedText seed) {
        SeedText.Run run = seed.run(clause.source());
        int end = -1;
        end = part(clause, run, "number", clause.number(), end);
        end = part(clause, run, "title", clause.title().filter(title -> !title.editorial()).map(title -> title.zh()), end);
        end = part(clause, run, "text", clause.text().map(text -> text.zh()), end);
        for (Table.Cell cell : cells(clause)) {
            end = cell(clause, run, cell.zh(), end);
        }
        if (!clause.hasPage()) {
            takeClosingMark(clause, run, end);
        }
    }

    /** A bare heading keeps the mark that closes it: no text of its own comes behind to take it along. */
    private static void takeClosingMark(Clause clause, SeedText.Run run, int end) {
        boolean closes = end >= 0 && end < run.text().length() && CLOSING.indexOf(run.text().charAt(end)) >= 0;
        if (closes && run.free(end, end + 1)) {
            run.take(end, end + 1, clause.ref());
        }
    }

    private static List<Table.Cell> cells(Clause clause) {
        return clause.table().stream()
                .flatMap(table -> Stream.concat(table.columns().stream(), table.rows().stream().flatMap(List::stream)))
                .filter(cell -> !cell.editorial() && !cell.zh().isEmpty())
                .toList();
    }

    /** The end of the part in the run, or of what was before it when it was not found. */
    private int part(Clause clause, SeedText.Run run, String part, Optional<String> words, int after) {
        String wanted = words.map(given -> Squeeze.of(given).text()).orElse("");
        if (wanted.isEmpty()) {
            return after;
        }
        int start = after < 0 ? firstFree(run, wanted, 0) : following(run, wanted, after);
        if (start < 0) {
            miss(clause, part, wanted, run);
            return after;
        }
        run.take(after < 0 ? start : after, start + wanted.length(), clause.ref());
        return start + wanted.length();
    }

    /** Where the words follow at once, a closing mark or two aside. */
    private static int following(SeedText.Run run, String wanted, int after) {
        String text = run.text();
        for (int skip = 0; skip <= MAX_CLOSING; skip++) {
            int start = after + skip;
            if (text.startsWith(wanted, start) && run.free(after, start + wanted.length())) {
                return start;
            }
            if (start >= text.length() || CLOSING.indexOf(text.charAt(start)) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Cells are looked for behind the one before, then anywhere: extractions mix up the order of cells. */
    private int cell(Clause clause, SeedText.Run run, String words, int after) {
        String wanted = Squeeze.of(words).text();
        int start = firstFree(run, wanted, Math.max(after, 0));
        if (start < 0) {
            start = firstFree(run, wanted, 0);
        }
        if (start < 0) {
            miss(clause, "table", wanted, run);
            return after;
        }
        run.take(start, start + wanted.length(), clause.ref());
        return start + wanted.length();
    }

    private static int firstFree(SeedText.Run run, String wanted, int from) {
        int start = run.text().indexOf(wanted, from);
        while (start >= 0 && !run.free(start, start + wanted.length())) {
            start = run.text().indexOf(wanted, start + 1);
        }
        return start;
    }

    private void miss(Clause clause, String part, String wanted, SeedText.Run run) {
        int taken = run.text().indexOf(wanted);
        Optional<Ref> owner = taken < 0 ? Optional.empty() : firstOwner(run, taken, taken + wanted.length());
        misses.add(new Coverage.Miss(clause, part, wanted, run.text(), owner));
    }

    private static Optional<Ref> firstOwner(SeedText.Run run, int from, int to) {
        for (int i = from; i < to; i++) {
            if (run.ownerAt(i).isPresent()) {
                return run.ownerAt(i);
            }
        }
        return Optional.empty();
    }
}
