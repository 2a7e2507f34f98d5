package org.policyatlas.text;

import java.util.ArrayList;
import java.util.Arrays;
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
        Node<T> node = root.next(fold(text.charAt(start), ignoreCase, inflected));
        if (node == null || start > 0 && joins(text.charAt(start - 1), text.charAt(start))) return null;
        Match<T> longest = null;
        int end = start + 1;
        while (node != null) {
            boolean last = end == text.length();
            if (node.value != null && (last || !joins(text.charAt(end - 1), text.charAt(end)))) longest = new Match<>(start, end, node.value);
            node = last ? null : node.next(fold(text.charAt(end), ignoreCase, inflected));
            end++;
        }
        return longest;
    }

    /** Whether two neighbours belong to one Latin word or number. */
    private static boolean joins(char one, char other) {
        return isWord(one) && isWord(other);
    }

    private static boolean isWord(char c) {
        if (c < 0x80) return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        return !isHan(c) && Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** The characters of which Chinese texts mostly are: they need no look at Java's tables. */
    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static char fold(char c, boolean ignoreCase, boolean inflected) {
        if (isHan(c)) return c;
        if (c == '’' || c == '‘') return '\'';
        if (c == '“' || c == '”') return '"';
        if (c >= '‐' && c <= '―' || c == '-') return inflected ? ' ' : '-';
        if (Character.isWhitespace(c) || c == '\u00A0') return ' ';
        return ignoreCase ? Character.toLowerCase(c) : c;
    }

    private static final class Node<T> {
        /** In order, so that a letter is found by halving; the nodes stand in the same places. */
        private char[] letters = {};
        private final List<Node<T>> nodes = new ArrayList<>();
        private T value;

        Node<T> next(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            return place < 0 ? null : nodes.get(place);
        }

        Node<T> nextOrNew(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            if (place >= 0) return nodes.get(place);
            int at = -place - 1;
            char[] more = Arrays.copyOf(letters, letters.length + 1);
            System.arraycopy(letters, at, more, at + 1, letters.length - at);
            more[at] = letter;
            letters = more;
            nodes.add(at, new Node<>());
            return nodes.get(at);
        }
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
            for (char c : name.toCharArray()) node = node.nextOrNew(fold(c, ignoreCase, inflected));
            if (node.value == null) node.value = value;
        }
    }
}
