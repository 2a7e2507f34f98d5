/**
 * Which pages there are, and what stands on each: records that a template can print.
 *
 * <p>In: the linked atlas. Out: page records and site files. May not: touch the disk or a template, or favour a language.
 */
package org.policyatlas.page;
