package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;

/**
 * What a reference to a clause calls it: the number it prints, with as many of the numbers above it as no other clause of its
 * document shares. （十） where items are numbered through, 一（三）1 where each part begins anew. What has no number goes by its
 * heading, behind the number of the unit that holds it, or by the sort of unit it is.
 */
final class ShortNumbers {

    /** A number that says nothing by itself, even if no other unit has it. */
    private static final Pattern BARE = Pattern.compile("\\d+");
    private static final int HEADING_CODE_POINTS = 18;
    /** Behind it stand letters as wide as they are high, which need no space between them. */
    private static final int LAST_NARROW = 0x2E80;

    private final Map<Ref, String> numbers = new HashMap<>();

    /** Of the clauses of one document. */
    ShortNumbers(Desk desk, Document document, Lang lang) {
        List<Clause> clauses = desk.atlas.clauses(document);
        Map<Clause, List<String>> paths = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (!number(clause, lang).isEmpty()) {
                List<String> path = new ArrayList<>(desk.above(clause).stream().map(above -> number(above, lang)).filter(number -> !number.isEmpty()).toList());
                path.add(number(clause, lang));
                paths.put(clause, path);
            }
        }
        List<Clause> open = List.copyOf(paths.keySet());
        for (int depth = 1; !open.isEmpty(); depth++) {
            open = settle(open, paths, depth);
        }
        clauses.stream().filter(clause -> number(clause, lang).isEmpty())
                .forEach(clause -> numbers.put(clause.ref(), unnumbered(desk, document, clause, lang)));
    }

    /** Names those whose numbers of so many levels are their own, or which have no more; the others are left. */
    private List<Clause> settle(List<Clause> open, Map<Clause, List<String>> paths, int depth) {
        Map<String, List<Clause>> byNumber = open.stream().collect(Collectors.groupingBy(clause -> last(paths.get(clause), depth)));
        List<Clause> left = new ArrayList<>();
        for (Clause clause : open) {
            String number = last(paths.get(clause), depth);
            boolean own = byNumber.get(number).size() == 1 && !numbers.containsValue(number) && !BARE.matcher(number).matches();
            if (own || paths.get(clause).size() <= depth) {
                numbers.put(clause.ref(), number);
            } else {
                left.add(clause);
            }
        }
        return left;
    }

    private static String last(List<String> path, int depth) {
        return path.subList(Math.max(0, path.size() - depth), path.size()).stream().reduce(ShortNumbers::joined).orElseThrow();
    }

    /** Without its closing point; empty for a unit that has none, a dash only, or one that has no counterpart in the language. */
    private static String number(Clause clause, Lang lang) {
        String number = Marker.of(clause, lang).replaceAll("[.、：:]$", "");
        boolean id = number.equals(clause.local()) && number.codePoints().anyMatch(Character::isLetter);
        return !id && number.codePoints().anyMatch(Character::isLetterOrDigit) ? number : "";
    }

    /** The heading, unless it is the document's title, behind the nearest number above; else the sort of unit. */
    private String unnumbered(Desk desk, Document document, Clause clause, Lang lang) {
        boolean named = clause.title().isPresent() && !clause.title().get().both().equals(document.title());
        String name = named ? Pen.cut(clause.title().get().both().in(lang), HEADING_CODE_POINTS)
                : Pen.capital(desk.label("clause-kinds", clause.kind().orElse("unit"), lang));
        List<Clause> numbered = desk.above(clause).stream().filter(above -> !number(above, lang).isEmpty()).toList();
        if (numbered.isEmpty()) {
            return name;
        }
        String above = numbers.get(numbered.get(numbered.size() - 1).ref());
        boolean bracket = above.endsWith("）");
        return above + (bracket ? "" : " ") + name;
    }

    /** 1 and (3) are 1(3); Chapter 3 and Section 2 are two words. */
    private static String joined(String above, String below) {
        char last = above.charAt(above.length() - 1);
        char first = below.charAt(0);
        boolean apart = Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first) && (last < LAST_NARROW || first < LAST_NARROW);
        return above + (apart ? " " : "") + below;
    }

    String of(Clause clause) {
        return numbers.get(clause.ref());
    }
}
