package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void the_longest_name_wins_and_nothing_overlaps() {
        Names<String> names = Names.<String>zh().put("产业", "a").put("产业链", "b").put("链主", "c").build();
        assertEquals(List.of("产业链", "产业"), found(names, "产业链主与产业"));
    }

    @Test
    void a_latin_edge_needs_a_boundary_and_a_han_edge_needs_none() {
        Names<String> names = Names.<String>zh().put("5G", "a").put("琶洲", "b").build();
        assertEquals(List.of("5G", "琶洲"), found(names, "15G网络用5G技术在琶洲核心区，5GHz"));
    }

    @Test
    void only_the_first_letter_of_an_english_name_is_folded() {
        Names<String> names = Names.<String>en().put("the Greater Bay Area", "a").build();
        assertEquals(List.of("The Greater Bay Area"), found(names, "The Greater Bay Area is no greater bay area; the greater bay area"));
    }

    @Test
    void terms_fold_case_number_and_hyphens() {
        Names<String> names = Names.<String>en().ignoringCase().inflected().put("high-tech company", "a")
                .put("centre of excellence", "b").build();
        assertEquals(List.of("High tech companies", "centres of excellence"),
                found(names, "High tech companies and centres of excellence"));
    }

    @Test
    void curly_and_straight_quotes_and_all_dashes_are_equal() {
        Names<String> names = Names.<String>en().put("Bai'etan–Haizhu Belt", "a").build();
        assertEquals(List.of("Bai’etan-Haizhu Belt"), found(names, "in Bai’etan-Haizhu Belt."));
    }

    @Test
    void of_two_values_for_one_name_the_first_stays() {
        assertEquals("a", Names.<String>zh().put("海珠", "a").put("海珠", "b").build().in("海珠").get(0).value());
    }

    @Test
    void it_finds_what_a_naive_search_finds() {
        Random random = new Random(42);
        for (int run = 0; run < 2000; run++) {
            TreeSet<String> wanted = new TreeSet<>();
            for (int name = 0; name < 6; name++) wanted.add(letters(random, 1 + random.nextInt(4)));
            String text = letters(random, 30);
            Names.Builder<String> names = Names.zh();
            wanted.forEach(name -> names.put(name, name));
            assertEquals(naive(wanted, text), found(names.build(), text), wanted + " in " + text);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < length; at++) letters.append("产业链甲".charAt(random.nextInt(4)));
        return letters.toString();
    }

    private static List<String> naive(TreeSet<String> names, String text) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            String longest = "";
            for (String name : names) if (text.startsWith(name, at) && name.length() > longest.length()) longest = name;
            if (longest.isEmpty()) continue;
            found.add(longest);
            at += longest.length() - 1;
        }
        return found;
    }

    private static List<String> found(Names<String> names, String text) {
        return names.in(text).stream().map(match -> text.substring(match.start(), match.end())).toList();
    }
}
