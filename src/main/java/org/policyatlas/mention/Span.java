package org.policyatlas.mention;

import org.policyatlas.model.Ref;

/** A name in running text: the characters from {@code start} to {@code end} (exclusive) name {@code target}. */
public record Span(int start, int end, Ref target) {}
