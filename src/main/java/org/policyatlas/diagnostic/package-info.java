/**
 * What can be wrong with content: one record for each sort of finding, with its facts as fields and its words beside them.
 *
 * <p>In: facts and positions. Out: findings. May not: print, log, count or throw.
 */
package org.policyatlas.diagnostic;
