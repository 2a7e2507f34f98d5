/**
 * The search index: files that the browser loads as classic scripts, a few kilobytes for each query.
 *
 * <p>In: search documents. Out: site files below {@code search/}. May not: read rendered HTML or have a tokenizer of its own.
 */
package org.policyatlas.index;
