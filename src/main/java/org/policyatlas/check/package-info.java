/**
 * What the build proves of content: one class for each check, grouped as the codes are; {@link org.policyatlas.check.Checks}
 * lists them.
 *
 * <p>In: {@link org.policyatlas.check.Subject}. Out: findings. May not: change anything, depend on another check, stop at the
 * first finding, or read a file.
 */
package org.policyatlas.check;
