package org.policyatlas.link;

import java.util.stream.Stream;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Records;
import org.policyatlas.model.Ref;

/** What a record names. */
final class Refs {

    private Refs() {}

    static Stream<Ref> in(Object record) {
        return Records.leaves(record).map(Records.Held::value).filter(Ref.class::isInstance).map(Ref.class::cast);
    }

    static Stream<Evidence> evidence(Object record) {
        return Records.records(record).filter(Evidence.class::isInstance).map(Evidence.class::cast);
    }
}
