package org.policyatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Park;

/** A park is on this earth: 2306 for 23.06 would be drawn far off the map. */
final class LocationCheck implements Check {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        List<Diagnostic> findings = new ArrayList<>();
        subject.content().all(Park.class).forEach(park -> park.location().ifPresent(place -> {
            within(subject, place, "lat", place.lat(), POLE, findings);
            within(subject, place, "lon", place.lon(), DATE_LINE, findings);
        }));
        return findings.stream();
    }

    private static void within(Subject subject, Park.Location place, String field, BigDecimal degrees, BigDecimal most,
            List<Diagnostic> findings) {
        if (degrees.abs().compareTo(most) > 0) {
            findings.add(new YamlFault.WrongType(subject.places().at(place, field), field, degrees.toPlainString(),
                    "degrees from -" + most + " to " + most));
        }
    }
}
