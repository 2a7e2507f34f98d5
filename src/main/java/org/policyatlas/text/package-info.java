/**
 * What strings say, in Chinese and in English: figures, names, terms, and what is foreign or dirty in them.
 *
 * <p>In: strings and lists of strings. Out: records with offsets into the strings that came in. May not: import anything but
 * {@code java.base}, know an entity, a page or the index format, or word a finding.
 */
package org.policyatlas.text;
