package org.policyatlas.cover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Ref;

/**
 * Who owns each character of each seed.
 *
 * @param lines for each source, by its id, its lines from the first on
 * @param misses the parts of clauses that do not stand where they say
 * @param shares for each source, how many of its non-space characters have an owner
 */
public record Coverage(SortedMap<String, List<Line>> lines, List<Miss> misses, SortedMap<String, Share> shares) {

    /** One line of a seed, cut where its owner changes; the segments together are the line. */
    public record Line(int number, List<Segment> segments) {}

    /**
     * Characters of one owner.
     *
     * @param text the characters as the seed has them, white space included
     * @param clause the clause they belong to
     * @param furniture the sort of furniture, or "markup"
     */
    public record Segment(String text, Optional<Ref> clause, Optional<String> furniture) {

        /** White space needs no owner. */
        public boolean uncovered() {
            return clause.isEmpty() && furniture.isEmpty() && !text.isBlank();
        }
    }

    /**
     * A part of a clause that was not found.
     *
     * @param part number, title, text or table
     * @param words what was looked for
     * @param haystack the named lines without white space and furniture
     * @param takenBy the clause that already has these words, where that is the fault
     */
    public record Miss(Clause clause, String part, String words, String haystack, Optional<Ref> takenBy) {}

    /** Non-space characters: with an owner, and in all. */
    public record Share(int covered, int total) {

        public boolean complete() {
            return covered == total;
        }

        /** In percent, rounded down, so that 100 means all. */
        public String percent() {
            return complete() ? "100" : BigDecimal.valueOf(covered * 100L)
                    .divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN)
                    .toPlainString();
        }
    }
}
