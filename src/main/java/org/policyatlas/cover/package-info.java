/**
 * Which characters of which seed belong to which clause: the ground of quotes, of coverage, and of the source pages.
 *
 * <p>In: content. Out: {@link org.policyatlas.cover.Coverage}. May not: report findings or touch a file.
 */
package org.policyatlas.cover;
