package org.policyatlas.page;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Where a Chinese heading may break: between words, as ICU's dictionary knows them, and nowhere else. */
public final class Headline {

    private Headline() {}

    /** The words of a heading; those of a language with spaces break at these, and stay one. */
    public static List<String> words(String heading) {
        if (heading.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of(heading);
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(heading);
        List<String> found = new ArrayList<>();
        for (int start = words.first(), end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            String word = heading.substring(start, end);
            // A mark stays with what it closes or opens: no line begins with a comma or ends with an opening quotation mark.
            boolean joins = !found.isEmpty() && (!isWord(word) || !isWord(last(found)) && opens(last(found)));
            if (joins) {
                found.set(found.size() - 1, found.get(found.size() - 1) + word);
            } else {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }

    private static String last(List<String> words) {
        String word = words.get(words.size() - 1);
        return word.substring(word.length() - 1);
    }

    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static boolean opens(String mark) {
        return "“‘（《〈「『〔【".contains(mark);
    }
}
