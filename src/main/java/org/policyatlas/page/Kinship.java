package org.policyatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.policyatlas.model.Chain;

/** What chains are part of, and what is part of them, however deep. */
final class Kinship {

    private final Desk desk;

    Kinship(Desk desk) {
        this.desk = desk;
    }

    /** The chains that this one is part of, the nearest first. */
    List<Chain> wholes(Chain chain) {
        return all(chain, one -> Pen.each(one.within(), ref -> desk.atlas.entity(ref, Chain.class)));
    }

    /** The chains that are part of this one, the nearest first. */
    List<Chain> parts(Chain chain) {
        return all(chain, this::within);
    }

    /** The chains that are directly part of this one. */
    List<Chain> within(Chain chain) {
        return desk.users(chain.ref(), Chain.class).stream().filter(part -> part.within().contains(chain.ref())).toList();
    }

    private static List<Chain> all(Chain from, Function<Chain, List<Chain>> next) {
        Set<Chain> found = new LinkedHashSet<>(next.apply(from));
        List<Chain> queue = new ArrayList<>(found);
        for (int i = 0; i < queue.size(); i++) {
            next.apply(queue.get(i)).stream().filter(found::add).forEach(queue::add);
        }
        return queue;
    }
}
