package org.policyatlas.render;

/** Takes out what the layout of templates leaves: the space at both ends of lines, and empty lines. */
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
}
