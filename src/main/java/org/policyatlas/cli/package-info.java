/**
 * The command line: arguments in, findings and exit codes out.
 *
 * <p>In: arguments. Out: text on the console, 0 when all is well, 1 when content has findings, 2 when the machine is broken. May
 * not: be imported by anyone, or know a kind.
 */
package org.policyatlas.cli;
