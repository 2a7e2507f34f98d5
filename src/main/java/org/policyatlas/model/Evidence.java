package org.policyatlas.model;

import java.util.Optional;

@Doc("Where the atlas has a fact from.")
public record Evidence(
        @Doc("The clause, as document/clause.") @To(Kind.CLAUSE) Ref clause,
        @Doc("Its words, exactly; they must stand once in the clause.") String quote,
        @Doc("The words just before the quote, where the quote alone stands more than once.") Optional<String> before,
        @Doc("The words just after the quote, where the quote alone stands more than once.") Optional<String> after) {}
