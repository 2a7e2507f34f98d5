package org.policyatlas.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names in running text: of the names that begin at a place the longest, from left to right, without overlaps. Immutable once built.
 *
 * <p>A name that begins or ends with a Latin letter or a digit must not go on beyond it in the text; Han characters need no boundary.
 * Curly and straight quotes are equal, and so are all dashes and all spaces.
 *
 * <p>Algorithm: a trie, walked anew from each place; time is the length of the text times that of the longest name, whatever their number.
 */
public final class Names<T> {

    /** A name found: the words from start to end stand for the value. */
    public record Match<T>(int start, int end, T value) {}

    private final Node<T> root;
    private final boolean ignoreCase;
    private final boolean inflected;

    private Names(Node<T> root, boolean ignoreCase, boolean inflected) {
        this.root = root;
        this.ignoreCase = ignoreCase;
        this.inflected = inflected;
    }

    /** Names as they stand; nothing of their case is folded. */
    public static <T> Builder<T> zh() {
        return new Builder<>(false);
    }

    /** Names whose first letter may be of either case: The Greater Bay Area, the Greater Bay Area. */
    public static <T> Builder<T> en() {
        return new Builder<>(true);
    }

    public List<Match<T>> in(String text) {
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Match<T> longest = longestAt(text, at);
            if (longest != null) found.add(longest);
            at = longest == null ? at + 1 : longest.end();
        }
        return List.copyOf(found);
    }

    private Match<T> longestAt(String text, int start) {
        if (start > 0 && joins(text.charAt(start - 1), text.charAt(start))) return null;
        Match<T> longest = null;
        Node<T> node = root;
        for (int at = start; at < text.length(); at++) {
            node = node.next.get(fold(text.charAt(at), ignoreCase, inflected));
            if (node == null) break;
            boolean whole = at + 1 == text.length() || !joins(text.charAt(at), text.charAt(at + 1));
            if (node.value != null && whole) longest = new Match<>(start, at + 1, node.value);
        }
        return longest;
    }

    /** Whether two neighbours belong to one Latin word or number. */
    private static boolean joins(char one, char other) {
        return isWord(one) && isWord(other);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    static char fold(char c, boolean ignoreCase, boolean inflected) {
        if (c == '’' || c == '‘') return '\'';
        if (c == '“' || c == '”') return '"';
        if (c >= '‐' && c <= '―' || c == '-') return inflected ? ' ' : '-';
        if (Character.isWhitespace(c) || c == '\u00A0') return ' ';
        return ignoreCase ? Character.toLowerCase(c) : c;
    }

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private T value;
    }

    /** Gathers names. Of two values for one name the first stays; whether that is a fault is for the caller to say. */
    public static final class Builder<T> {
        private final boolean foldFirst;
        private final List<Map.Entry<String, T>> names = new ArrayList<>();
        private boolean ignoreCase;
        private boolean inflected;

        private Builder(boolean foldFirst) {
            this.foldFirst = foldFirst;
        }

        /** For terms, which may stand in a title: every letter may be of either case. */
        public Builder<T> ignoringCase() {
            ignoreCase = true;
            return this;
        }

        /** Singular and plural are equal, hyphen and space are equal. */
        public Builder<T> inflected() {
            inflected = true;
            return this;
        }

        /** @param name a blank one is passed over, since it would be found everywhere */
        public Builder<T> put(String name, T value) {
            if (!name.isBlank()) names.add(Map.entry(name, value));
            return this;
        }

        public Names<T> build() {
            Node<T> root = new Node<>();
            names.forEach(name -> add(root, name.getKey(), name.getValue()));
            // Plurals last: the plural of one name must not take the place of another name as it stands.
            if (inflected) names.forEach(name -> Plurals.of(name.getKey()).forEach(form -> add(root, form, name.getValue())));
            return new Names<>(root, ignoreCase, inflected);
        }

        private void add(Node<T> root, String name, T value) {
            insert(root, name, value);
            if (!foldFirst) return;
            insert(root, Character.toLowerCase(name.charAt(0)) + name.substring(1), value);
            insert(root, Character.toUpperCase(name.charAt(0)) + name.substring(1), value);
        }

        private void insert(Node<T> root, String name, T value) {
            Node<T> node = root;
            for (char c : name.toCharArray()) node = node.next.computeIfAbsent(fold(c, ignoreCase, inflected), any -> new Node<>());
            if (node.value == null) node.value = value;
        }
    }
}
