package org.policyatlas.model;

@Doc("A page of the editors' own prose, in Markdown.")
public record Prose(String id, Bilingual title, Bilingual markdown) {}
