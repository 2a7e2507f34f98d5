package org.policyatlas.model;

/** A record that YAML writes as one value: it has no fields of its own there. */
public interface Scalar {}
