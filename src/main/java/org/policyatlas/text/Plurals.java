package org.policyatlas.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** The other number of an English noun phrase: of its last word, or of the word before "of" (centres of excellence). By rule, no list. */
final class Plurals {
    private Plurals() {}

    static Set<String> of(String phrase) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(other(phrase));
        int of = phrase.indexOf(" of ");
        if (of > 0) forms.add(other(phrase.substring(0, of)) + phrase.substring(of));
        forms.remove(phrase);
        return forms;
    }

    private static String other(String noun) {
        if (noun.endsWith("ies")) return cut(noun, 3) + "y";
        if (noun.matches("(?s).*(?:s|x|z|ch|sh)es")) return cut(noun, 2);
        if (noun.endsWith("s") && !noun.endsWith("ss")) return cut(noun, 1);
        if (noun.matches("(?s).*[^aeiou]y")) return cut(noun, 1) + "ies";
        return noun.matches("(?s).*(?:s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }

    private static String cut(String noun, int chars) {
        return noun.substring(0, noun.length() - chars);
    }
}
