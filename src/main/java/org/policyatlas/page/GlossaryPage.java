package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policyatlas.model.Term;

/** Every term and its settled English. */
public record GlossaryPage(Head head, int count, List<Letter> letters) implements Page {

    /** The terms under one letter. */
    public record Letter(String letter, String id, List<Entry> entries) {}

    /** A term in both languages. */
    public record Entry(String id, String zh, List<String> variants, String en, List<String> accept, List<String> refuse, String note, int mentions) {}

    /** What a reader would take for another rendering: not the same words in the plural, with a hyphen or in other letters, which the check accepts too. */
    private static List<String> others(Term term) {
        Set<String> seen = new HashSet<>(Set.of(bare(term.en())));
        return term.accept().stream().filter(accepted -> seen.add(bare(accepted))).toList();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replaceAll("ies\\b", "y").replaceAll("s\\b", "").replaceAll("[ -]", "");
    }

    @Override
    public String template() {
        return "page/glossary";
    }

    static GlossaryPage of(Pen pen) {
        Order order = pen.desk.orders.get(pen.lang);
        Map<String, List<Entry>> letters = new LinkedHashMap<>();
        for (Term term : pen.desk.sorted(Term.class, pen.lang)) {
            letters.computeIfAbsent(order.letter(term), any -> new ArrayList<>()).add(new Entry(term.id(), term.zh(), term.variants(),
                    term.en(), others(term), term.refuse(), pen.in(term.note()), pen.backlinks(term.ref()).mentioning().size()));
        }
        return new GlossaryPage(pen.heading("glossary").under("nav.home", "index.html").head(), pen.desk.atlas.content().all(Term.class).size(),
                Pen.each(letters.entrySet(), entry -> new Letter(entry.getKey(), Lists.letterId(entry.getKey()), entry.getValue())));
    }
}
