/**
 * Who cites, mentions, contains and neighbours whom, and what status each document has on the as-of date.
 *
 * <p>In: content and its coverage. Out: {@link org.policyatlas.link.Atlas}. May not: read a file, ask the clock, or report
 * findings.
 */
package org.policyatlas.link;
