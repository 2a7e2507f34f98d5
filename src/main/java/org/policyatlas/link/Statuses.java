package org.policyatlas.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.policyatlas.model.Document;

/**
 * Computes statuses from what documents say of themselves; what no sentence states is "not stated", never "permanent", and where pages of
 * the document are missing it is only the pages at hand that do not state it.
 */
final class Statuses {

    /** Not final, or not seen: whatever validity such a text names, its stage is its status. */
    private static final Set<String> NOT_THE_TEXT_ITSELF = Set.of("reported", "draft");

    private Statuses() {}

    static Status of(Document document, LocalDate asOf) {
        if (NOT_THE_TEXT_ITSELF.contains(document.stage().is())) {
            return new Status(document.stage().is(), Optional.empty(), Optional.of(document.stage().evidence()));
        }
        Optional<Status> validity = document.validity().flatMap(valid -> validity(document, valid, asOf));
        return validity.or(() -> document.period().map(period -> period(period, asOf)))
                .orElse(new Status(document.gaps().isEmpty() ? "not-stated" : "not-at-hand", Optional.empty(), Optional.empty()));
    }

    /** Three years from 1 May 2018 end with 30 April 2021; from some day of a month, at the latest with its last. */
    private static Optional<Status> validity(Document document, Document.Validity validity, LocalDate asOf) {
        return document.dates().stream()
                .filter(dated -> dated.event().equals(validity.from()))
                .findFirst()
                .map(dated -> dated.date().latest().plusYears(validity.years()).minusDays(1))
                .map(last -> new Status(asOf.isAfter(last) ? "validity-ended" : "in-force", Optional.of(last),
                        Optional.of(validity.evidence())));
    }

    private static Status period(Document.Period period, LocalDate asOf) {
        LocalDate last = LocalDate.of(period.to(), 12, 31);
        return new Status(asOf.isAfter(last) ? "period-ended" : "period-running", Optional.of(last),
                Optional.of(period.evidence()));
    }
}
