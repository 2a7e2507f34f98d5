/**
 * Holds the finished site to its promises: links, places, ids, language, title and counterpart of every page, bytes of what search
 * fetches.
 *
 * <p>In: site files. Out: findings. May not: mend anything, or use the network. Of all stages it alone reads HTML.
 */
package org.policyatlas.audit;
