package org.policyatlas.check;

import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;

/** One thing that must be true of the content. */
@FunctionalInterface
interface Check {

    Stream<Diagnostic> run(Subject subject);
}
