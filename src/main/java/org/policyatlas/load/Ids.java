package org.policyatlas.load;

import java.util.regex.Pattern;

/** What may be an id: it becomes a file's name and a part of URLs. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Longer ones make no good URLs; and the expression above recurs with each hyphen. */
    private static final int MAX_CHARS = 100;

    private Ids() {}

    public static boolean isId(String text) {
        return text.length() <= MAX_CHARS && ID.matcher(text).matches();
    }

    /** {@code document/clause}. */
    static boolean isClauseId(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isId(text.substring(0, slash)) && isId(text.substring(slash + 1));
    }

    /** As much of a text as a finding shows. */
    public static String shown(String text) {
        return text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) + "…" : text;
    }
}
