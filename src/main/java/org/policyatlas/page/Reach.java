package org.policyatlas.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Park;
import org.policyatlas.model.Ref;

/** What measures are for. */
public final class Reach {

    private Reach() {}

    /** The chains, parks and districts that a measure is for: those its clause is about, unless the measure says that it is for less. */
    public static Set<Ref> of(Atlas atlas, Clause clause, Measure measure) {
        Optional<Clause.About> subjects = measure.only().or(clause::about);
        Set<Ref> about = new LinkedHashSet<>(measure.chains());
        about.addAll(measure.parks());
        subjects.ifPresent(of -> Stream.of(of.chains(), of.parks()).forEach(about::addAll));
        about.addAll(where(atlas, atlas.document(clause), subjects.map(Clause.About::districts).orElse(List.of()), about));
        return about;
    }

    /**
     * The districts in which a measure holds: those that are named and those of its parks; of a document for certain districts only these,
     * whatever others the clause speaks of. None, where it holds throughout the city.
     */
    private static Set<Ref> where(Atlas atlas, Document document, Collection<Ref> named, Set<Ref> about) {
        Set<Ref> where = new LinkedHashSet<>(named);
        about.stream().filter(ref -> ref.kind() == Kind.PARK).map(ref -> atlas.entity(ref, Park.class)).forEach(park -> where.addAll(park.districts()));
        if (document.districts().isEmpty()) {
            return where;
        }
        where.retainAll(document.districts());
        return where.isEmpty() ? new LinkedHashSet<>(document.districts()) : where;
    }
}
