/**
 * Which entity is named where: the names and aliases of all entities, found in the words of clauses.
 *
 * <p>In: content. Out: {@link org.policyatlas.mention.Mentions}. May not: report findings or touch a file.
 */
package org.policyatlas.mention;
