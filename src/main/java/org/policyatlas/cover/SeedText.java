package org.policyatlas.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyatlas.model.Lines;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Source;

/** The characters of one seed and who owns each. Repairs are applied, so that clauses are matched against the true text. */
final class SeedText {

    static final String MARKUP = "markup";

    private final List<String> lines;
    private final String[][] furniture;
    private final Ref[][] owner;

    SeedText(Source source, List<String> seed) {
        lines = new ArrayList<>(seed);
        for (Source.Repair repair : source.repairs()) {
            if (repair.line() >= 1 && repair.line() <= lines.size()) {
                lines.set(repair.line() - 1, lines.get(repair.line() - 1).replace(repair.was(), repair.is()));
            }
        }
        furniture = new String[lines.size()][];
        owner = new Ref[lines.size()][];
        for (int i = 0; i < lines.size(); i++) {
            furniture[i] = new String[lines.get(i).length()];
            owner[i] = new Ref[lines.get(i).length()];
        }
        source.furniture().forEach(this::mark);
        for (String markup : source.markup()) {
            markPattern(new Lines(1, lines.size()), Pattern.compile(Pattern.quote(markup)), MARKUP);
        }
    }

    private void mark(Source.Furniture item) {
        List<Lines> ranges = item.lines().isEmpty() ? List.of(new Lines(1, lines.size())) : item.lines();
        Optional<String> pattern = item.text().map(Pattern::quote).or(item::pattern);
        // A pattern that cannot be used, and an item that names nothing, mark nothing; a check says so.
        if (pattern.isEmpty() && item.lines().isEmpty() || item.pattern().flatMap(regex -> BoundedPattern.problem(regex, lines)).isPresent()) {
            return;
        }
        for (Lines range : ranges) {
            markPattern(range, Pattern.compile(pattern.orElse(".+")), item.kind());
        }
    }

    private void markPattern(Lines range, Pattern pattern, String kind) {
        for (int line = range.from(); line <= Math.min(range.to(), lines.size()); line++) {
            Matcher matcher = pattern.matcher(lines.get(line - 1));
            while (matcher.find()) {
                Arrays.fill(furniture[line - 1], matcher.start(), matcher.end(), kind);
            }
        }
    }

    int lastLine() {
        return lines.size();
    }

    /** The text of some lines, in the order named and each once, without white space and furniture. */
    Run run(List<Lines> ranges) {
        Run run = new Run();
        BitSet named = new BitSet();
        for (Lines range : ranges) {
            for (int line = range.from(); line <= Math.min(range.to(), lines.size()); line++) {
                if (!named.get(line)) {
                    append(run, line - 1);
                    named.set(line);
                }
            }
        }
        return run;
    }

    private void append(Run run, int line) {
        String text = lines.get(line);
        for (int column = 0; column < text.length(); column++) {
            if (!blank(text.charAt(column)) && furniture[line][column] == null) {
                run.characters.append(text.charAt(column));
                run.places.add(new int[] {line, column});
            }
        }
    }

    /** White space in the widest sense: what no reader sees. */
    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Some lines' characters in reading order; what is taken through it is taken in the seed. */
    final class Run {
        private final StringBuilder characters = new StringBuilder();
        private final List<int[]> places = new ArrayList<>();

        String text() {
            return characters.toString();
        }

        Optional<Ref> ownerAt(int index) {
            int[] place = places.get(index);
            return Optional.ofNullable(owner[place[0]][place[1]]);
        }

        boolean free(int from, int to) {
            for (int i = from; i < to; i++) {
                if (ownerAt(i).isPresent()) {
                    return false;
                }
            }
            return true;
        }

        void take(int from, int to, Ref clause) {
            for (int i = from; i < to; i++) {
                int[] place = places.get(i);
                owner[place[0]][place[1]] = clause;
            }
        }
    }

    List<Coverage.Line> cover() {
        List<Coverage.Line> cover = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            cover.add(new Coverage.Line(line + 1, segments(line)));
        }
        return cover;
    }

    private List<Coverage.Segment> segments(int line) {
        String text = lines.get(line);
        List<Coverage.Segment> segments = new ArrayList<>();
        int start = 0;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            if (blank(text.charAt(i))) {
                continue;
            }
            if (last >= 0 && !sameOwner(line, last, i)) {
                segments.add(segment(line, start, i, last));
                start = i;
            }
            last = i;
        }
        if (!text.isEmpty()) {
            segments.add(segment(line, start, text.length(), Math.max(last, 0)));
        }
        return segments;
    }

    private boolean sameOwner(int line, int a, int b) {
        return Objects.equals(owner[line][a], owner[line][b]) && Objects.equals(furniture[line][a], furniture[line][b]);
    }

    private Coverage.Segment segment(int line, int from, int to, int owned) {
        return new Coverage.Segment(lines.get(line).substring(from, to), Optional.ofNullable(owner[line][owned]),
                Optional.ofNullable(furniture[line][owned]));
    }

    Coverage.Share share() {
        int covered = 0;
        int total = 0;
        for (int line = 0; line < lines.size(); line++) {
            for (int i = 0; i < lines.get(line).length(); i++) {
                if (!blank(lines.get(line).charAt(i))) {
                    total++;
                    covered += owner[line][i] != null || furniture[line][i] != null ? 1 : 0;
                }
            }
        }
        return new Coverage.Share(covered, total);
    }
}
