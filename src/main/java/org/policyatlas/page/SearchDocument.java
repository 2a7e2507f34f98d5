package org.policyatlas.page;

import java.util.List;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Lang;

/**
 * What search knows of one thing, in both languages at once, so that a query in either finds it.
 *
 * @param id kind and id, such as {@code park/pazhou-core}
 * @param kind the word of its kind
 * @param address where it stands below {@code zh/} or {@code en/}, such as {@code parks/pazhou-core.html}
 * @param name what a reader calls it
 * @param zhAliases other Chinese names, numbers and former names
 * @param enAliases other English names
 * @param context what it stands in: the document and the headings above
 * @param text its words
 * @param offers what a clause gives: the titles of its measures, their sorts, and who qualifies
 * @param status the word for the status of its document, or empty
 * @param document the name of the document it is or belongs to, or empty
 * @param districts the names of the districts it is about
 */
public record SearchDocument(
        String id,
        String kind,
        String address,
        Bilingual name,
        List<String> zhAliases,
        List<String> enAliases,
        Bilingual context,
        Bilingual text,
        Bilingual offers,
        Bilingual status,
        Bilingual document,
        List<Bilingual> districts) {

    public List<String> aliases(Lang lang) {
        return lang == Lang.ZH ? zhAliases : enAliases;
    }
}
