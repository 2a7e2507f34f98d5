package org.policyatlas.render;

/** Takes out what is there for those who edit templates: the space at both ends of lines, empty lines, the comments of scripts. */
final class Tidy {

    private Tidy() {}

    static String html(String page) {
        StringBuilder tidy = new StringBuilder(page.length());
        boolean asIs = false;
        for (String line : page.split("\n", -1)) {
            String kept = asIs ? line : line.strip();
            asIs = asIs ? !line.contains("</pre>") : line.contains("<pre") && !line.contains("</pre>");
            if (!kept.isEmpty() || asIs) {
                tidy.append(kept).append('\n');
            }
        }
        return tidy.toString();
    }

    /**
     * A script without its indentation and without the comments that have lines to themselves: a tenth of what it costs a reader.
     *
     * @throws IllegalStateException if a string runs over the end of a line, for its spaces must stay, or a comment ends before code
     */
    static String script(String script) {
        StringBuilder tidy = new StringBuilder(script.length());
        boolean comment = false;
        for (String line : script.split("\n", -1)) {
            String kept = line.strip();
            comment |= kept.startsWith("/*");
            if (!comment && !kept.startsWith("//") && !kept.isEmpty()) {
                refuseOpenString(kept);
                tidy.append(kept).append('\n');
            } else if (comment && kept.contains("*/")) {
                refuseCodeBehind(kept);
                comment = false;
            }
        }
        return tidy.toString();
    }

    private static void refuseOpenString(String line) {
        if (line.chars().filter(c -> c == '`').count() % 2 == 1) {
            throw new IllegalStateException("a string of a script runs over the end of its line: " + line);
        }
    }

    private static void refuseCodeBehind(String line) {
        if (line.indexOf("*/") != line.length() - 2) {
            throw new IllegalStateException("a comment of a script has code behind it: " + line);
        }
    }
}
