package org.policyatlas.publish;

import java.nio.file.Path;

/**
 * What was published.
 *
 * @param out the folder as the caller named it
 * @param written how many files the new site has, its manifest not counted
 * @param kept how many files of others were found in the folder and carried over
 */
public record Publication(Path out, int written, int kept) {}
