package org.policyatlas.audit;

import java.util.Map;

/**
 * A start tag.
 *
 * @param name in lower case
 * @param attributes by their names in lower case; of two of one name the first counts
 * @param offset where it begins in the page, in chars
 */
record Tag(String name, Map<String, String> attributes, int offset) {

    /** The value of an attribute; an empty string where the tag has none. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }
}
