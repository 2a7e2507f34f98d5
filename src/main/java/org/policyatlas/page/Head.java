package org.policyatlas.page;

import java.util.List;

/**
 * What every page has.
 *
 * @param path its file below the site's root
 * @param lang the word of its language, such as {@code en}
 * @param tag the BCP 47 tag of its language
 * @param root the relative URL of the site's root, empty or ending with a slash
 * @param base the relative URL of the root of its language, empty or ending with a slash
 * @param title its own title, or empty where the template knows the word for it
 * @param description one sentence for search engines, or empty where the template knows the words
 * @param section the part of the navigation it belongs to, such as {@code parks}
 * @param crumbs the pages above it, from the home page down
 * @param url its absolute URL
 * @param editions the same page in every language, this one too
 * @param jsonLd what machines read: one JSON object that is safe within a script element, or empty
 * @param twin the relative URL of the record of the data that the page shows, or empty
 */
public record Head(
        String path,
        String lang,
        String tag,
        String root,
        String base,
        String title,
        String description,
        String section,
        List<Crumb> crumbs,
        String url,
        List<Edition> editions,
        String jsonLd,
        String twin,
        Site site) {

    /**
     * A page above: its name, or the key of the word for it.
     *
     * @param number what a clause's name begins with and may be called by where room is short, or empty
     */
    public record Crumb(String number, String text, String word, String href, String url) {}

    /** The page in one language. */
    public record Edition(String lang, String tag, String href, String url, boolean here) {}

    /** What the imprint says, in the page's language. */
    public record Site(
            String title,
            String tagline,
            String baseUrl,
            String asOf,
            String licence,
            String licenceUrl,
            String contact,
            String place,
            String dataVersion,
            List<Prose> prose) {}

    /** A page of the editors' prose, for the foot of each page. */
    public record Prose(String id, String title) {}
}
