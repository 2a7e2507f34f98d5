package org.policyatlas.link;

import java.time.LocalDate;
import java.util.Optional;
import org.policyatlas.model.Evidence;

/**
 * What a document is worth on the as-of date.
 *
 * @param is one of the list {@code statuses}
 * @param until the last day of its validity or period, where it has one
 * @param because the sentence it follows from
 */
public record Status(String is, Optional<LocalDate> until, Optional<Evidence> because) {}
