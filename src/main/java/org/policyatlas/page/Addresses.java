package org.policyatlas.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;

/** Where each entity stands on the site: the same path in both languages, below {@code zh/} and {@code en/}. */
public final class Addresses {

    private final Atlas atlas;
    private final Map<Lang, Map<Ref, Address>> known = new EnumMap<>(Lang.class);

    /** Every address is made once: pages name them a hundred thousand times. */
    public Addresses(Atlas atlas) {
        this.atlas = atlas;
        for (Lang lang : Lang.values()) {
            Map<Ref, Address> addresses = new HashMap<>();
            atlas.entities().keySet().forEach(ref -> addresses.put(ref, made(ref, lang)));
            known.put(lang, addresses);
        }
    }

    /** Where an entity of the atlas stands. */
    public Address of(Ref ref, Lang lang) {
        Address address = known.get(lang).get(ref);
        if (address == null) {
            throw new IllegalArgumentException("unchecked reference " + ref);
        }
        return address;
    }

    private Address made(Ref ref, Lang lang) {
        String root = lang.word + "/" + ref.kind().folder;
        return switch (ref.kind()) {
            case DOCUMENT -> page(root + "/" + ref.id() + "/index.html");
            case CLAUSE -> clause(atlas.entity(ref, Clause.class), root);
            case PARK, CHAIN, PROJECT, ORGANIZATION, DISTRICT, SOURCE -> page(root + "/" + ref.id() + ".html");
            case REFERENCE, TERM -> place(root + "/index.html", ref.id());
            case INDICATOR -> place(lang.word + "/targets/index.html", ref.id());
        };
    }

    /** A measure's row in the measure finder. */
    public Address measure(Clause clause, String id, Lang lang) {
        return place(lang.word + "/measures/index.html", clause.document() + "-" + id);
    }

    /** A target's row on the page of targets. */
    public Address target(Clause clause, String id, Lang lang) {
        return place(lang.word + "/targets/index.html", clause.document() + "-" + id);
    }

    /** A line of a seed. */
    public Address line(Ref source, int line, Lang lang) {
        return place(lang.word + "/sources/" + source.id() + ".html", "l" + line);
    }

    /** A bare heading has no page: it is a place on the page of its document. */
    private Address clause(Clause clause, String root) {
        return clause.hasPage()
                ? page(root + "/" + clause.id() + ".html")
                : place(root + "/" + clause.document() + "/index.html", "c-" + clause.local());
    }

    private static Address page(String path) {
        return new Address(new SitePath(path), Optional.empty());
    }

    private static Address place(String path, String fragment) {
        return new Address(new SitePath(path), Optional.of(fragment));
    }
}
