package org.policyatlas.cover;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Lines;

/** How one document is read: its clauses' characters in reading order, and the joins where that leaves the order of the seed. */
record ReadingOrder(Document document, List<Piece> pieces, List<Join> joins) {

    /** How much of the text a join shows on either side: enough to tell one place from another. */
    private static final int SHOWN = 6;

    /** Characters of one line that belong to one clause, white space removed. */
    record Piece(Clause clause, int line, String text) {}

    /**
     * A place where the reading goes on at another line than the next one with text.
     *
     * @param first whether the piece behind it is the first of its clause
     * @param before the last characters of the document's text before it
     * @param after the first characters of the document's text behind it
     */
    record Join(Piece left, Piece right, boolean first, String before, String after) {

        boolean withinOneClause() {
            return left.clause() == right.clause();
        }

        @Override
        public String toString() {
            return String.join("\t", left.clause().document(), left.clause().local(), right.clause().local(), before, after);
        }
    }

    static ReadingOrder of(Document document, List<Clause> clauses, Coverage coverage) {
        List<Coverage.Line> seed = coverage.lines().get(document.source().id());
        List<Piece> pieces = new ArrayList<>();
        clauses.forEach(clause -> lines(clause).forEach(line -> seed.get(line - 1).segments().stream()
                .filter(segment -> segment.clause().filter(clause.ref()::equals).isPresent())
                .map(segment -> new Piece(clause, line, segment.text().replaceAll("\\s", "")))
                .forEach(pieces::add)));
        return new ReadingOrder(document, pieces, joins(pieces, linesWithText(seed)));
    }

    /** The lines that a clause names, in its order, each once. */
    private static Set<Integer> lines(Clause clause) {
        Set<Integer> lines = new LinkedHashSet<>();
        for (Lines range : clause.source()) {
            for (int line = range.from(); line <= range.to(); line++) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Empty lines and furniture between two lines of text are no break. */
    private static NavigableSet<Integer> linesWithText(List<Coverage.Line> seed) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        seed.stream().filter(line -> line.segments().stream().anyMatch(segment -> segment.clause().isPresent()))
                .forEach(line -> numbers.add(line.number()));
        return numbers;
    }

    private static List<Join> joins(List<Piece> pieces, NavigableSet<Integer> linesWithText) {
        List<Join> joins = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        String whole = String.join("", pieces.stream().map(Piece::text).toList());
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece left = pieces.get(i);
            Piece right = pieces.get(i + 1);
            read.append(left.text());
            Integer next = linesWithText.higher(left.line());
            if (right.line() != left.line() && (next == null || next != right.line())) {
                boolean first = pieces.subList(0, i + 1).stream().noneMatch(piece -> piece.clause() == right.clause());
                joins.add(new Join(left, right, first, whole.substring(Math.max(0, read.length() - SHOWN), read.length()),
                        whole.substring(read.length(), Math.min(whole.length(), read.length() + SHOWN))));
            }
        }
        return joins;
    }

    /** What the seed holds of a clause, read in the clause's order. */
    String read(Clause clause) {
        return String.join("", pieces.stream().filter(piece -> piece.clause() == clause).map(Piece::text).toList());
    }
}
