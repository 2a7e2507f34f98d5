/**
 * Puts the finished site where readers find it, as a whole or not at all.
 *
 * <p>In: site files. Out: the folder {@code site/}, and nothing else. May not: know what is in a file, or delete one it did
 * not write.
 *
 * <p>Read in this order: {@link org.policyatlas.publish.Publisher}, {@code Place} (the names beside the site),
 * {@code Foreign} (what is not ours), {@code Swap} and {@code Recovery}.
 */
package org.policyatlas.publish;
