package org.policyatlas.index;

import java.util.ArrayList;
import java.util.List;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Lang;
import org.policyatlas.page.SearchDocument;

/**
 * What the page of results shows, a few documents a file, each language's words in files of their own: a query in one language
 * shows excerpts in that language. Names and headings are there in both, for a reader of either.
 */
final class Results {

    /** Documents in a file. More a file cost more bytes, fewer more requests; ten results cost at most ten files either way. */
    static final int A_FILE = 2;

    private Results() {}

    /** The arguments of each file: its number and its documents. */
    static List<List<Object>> of(List<SearchDocument> documents, List<Bilingual> statuses, Lang lang) {
        List<List<Object>> files = new ArrayList<>();
        for (int at = 0; at < documents.size(); at += A_FILE) {
            files.add(documents.subList(at, Math.min(documents.size(), at + A_FILE)).stream()
                    .<Object>map(document -> result(document, statuses, lang)).toList());
        }
        return files;
    }

    private static List<Object> result(SearchDocument document, List<Bilingual> statuses, Lang lang) {
        return List.of(document.address(), both(document.name()), both(document.context()), statuses.indexOf(document.status()),
                document.text().in(lang), document.aliases(lang), document.offers().in(lang));
    }

    static List<String> both(Bilingual words) {
        return List.of(words.zh(), words.en());
    }
}
