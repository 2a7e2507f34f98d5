/**
 * Reads {@code content/} and {@code seeds/} into records, and remembers where each value stood.
 *
 * <p>In: folders. Out: {@link org.policyatlas.load.Loaded}. May not: compare two files beyond their ids, skip a bad file, or
 * invent a missing fact. It alone uses Jackson's YAML.
 */
package org.policyatlas.load;
