package org.policyatlas.model;

import java.util.List;

@Doc("Words that mean the same to a reader who searches; what the glossary holds need not be repeated.")
public record Synonym(
        @Doc("Words of either language, each of which finds the others.") List<String> words,
        @Doc("Words that readers type for them; they find the words above, and are not found by them.") List<String> typed) {}
