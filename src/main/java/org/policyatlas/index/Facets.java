package org.policyatlas.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.policyatlas.model.Bilingual;
import org.policyatlas.page.SearchDocument;

/**
 * By what results can be narrowed: the document they belong to, its status, the districts they are about. For each, the values
 * in both languages and, for every search document, which it has: runs of equal ones, each as their number and the values.
 */
final class Facets {

    private static final Comparator<Bilingual> ORDER = Comparator.comparing(Bilingual::en).thenComparing(Bilingual::zh);

    private Facets() {}

    static Map<String, Object> of(List<SearchDocument> documents) {
        Map<String, Object> facets = new LinkedHashMap<>();
        facets.put("document", facet(documents, document -> one(document.document())));
        facets.put("status", facet(documents, document -> one(document.status())));
        facets.put("district", facet(documents, SearchDocument::districts));
        return facets;
    }

    private static List<Bilingual> one(Bilingual value) {
        return value.zh().isEmpty() ? List.of() : List.of(value);
    }

    private static List<Object> facet(List<SearchDocument> documents, Function<SearchDocument, List<Bilingual>> values) {
        List<Bilingual> all = documents.stream().flatMap(document -> values.apply(document).stream()).distinct().sorted(ORDER).toList();
        List<Object> runs = new ArrayList<>();
        List<Integer> before = null;
        int length = 0;
        for (SearchDocument document : documents) {
            List<Integer> here = values.apply(document).stream().map(all::indexOf).sorted().toList();
            if (!here.equals(before) && before != null) {
                runs.add(length);
                runs.add(before);
                length = 0;
            }
            before = here;
            length++;
        }
        if (before != null) {
            runs.add(length);
            runs.add(before);
        }
        return List.of(all.stream().map(Results::both).toList(), runs);
    }
}
