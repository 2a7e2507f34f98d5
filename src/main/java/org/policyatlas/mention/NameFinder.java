package org.policyatlas.mention;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Ref;
import org.policyatlas.text.Names;

/** Finds the names and aliases of entities in texts: the longest name wins, and a glossary term yields to an entity. */
public final class NameFinder {

    /** Documents are cited by the titles of references; clauses, indicators and sources have no names of their own. */
    private static final Set<Kind> UNNAMED = Set.of(Kind.DOCUMENT, Kind.CLAUSE, Kind.INDICATOR, Kind.SOURCE);

    private final Map<Lang, Names<Ref>> names = new EnumMap<>(Lang.class);

    NameFinder(Collection<Entity> entities) {
        for (Lang lang : Lang.values()) {
            Names.Builder<Ref> builder = lang == Lang.ZH ? Names.zh() : Names.en();
            // Where an entity and a term share a spelling, the first that is put is the one that is found.
            entities.stream()
                    .filter(entity -> !UNNAMED.contains(entity.ref().kind()) && entity.ref().kind() != Kind.TERM)
                    .forEach(entity -> put(builder, entity, lang));
            entities.stream()
                    .filter(entity -> entity.ref().kind() == Kind.TERM)
                    .forEach(entity -> put(builder, entity, lang));
            names.put(lang, builder.build());
        }
    }

    private static void put(Names.Builder<Ref> builder, Entity entity, Lang lang) {
        builder.put(entity.name().in(lang), entity.ref());
        // Every word that may stand for a term in English is too free to name it: "innovation" is not the innovation chain.
        boolean named = entity.ref().kind() != Kind.TERM || lang == Lang.ZH;
        if (named) {
            entity.aliases().forEach(alias -> alias.in(lang).ifPresent(name -> builder.put(name, entity.ref())));
        }
    }

    /** The names in a text, leftmost and longest, without overlaps. */
    public List<Span> in(Lang lang, String text) {
        return names.get(lang).in(text).stream().map(match -> new Span(match.start(), match.end(), match.value())).toList();
    }
}
