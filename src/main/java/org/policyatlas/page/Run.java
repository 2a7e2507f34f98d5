package org.policyatlas.page;

/**
 * Some words of a text, and where they lead.
 *
 * @param href where they lead, or empty
 * @param kind the word of the kind they name, such as {@code park} or {@code term}, or empty
 * @param title what a pointer on them shows: the note of a glossary term, or empty
 */
public record Run(String text, String href, String kind, String title) {

    static Run plain(String text) {
        return new Run(text, "", "", "");
    }
}
