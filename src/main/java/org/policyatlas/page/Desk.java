package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.link.Atlas;
import org.policyatlas.mention.Span;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Label;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Records;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Target;
import org.policyatlas.text.Sentences;

/** The atlas spread out for the making of pages: what each page would otherwise search for in all content. */
final class Desk {

    final Atlas atlas;
    final Addresses addresses;
    final Quotes quotes;
    final Map<Lang, Order> orders = Order.all();
    final List<Offered> offers = new ArrayList<>();
    final List<Aimed> aims = new ArrayList<>();

    private final Map<Lang, Map<String, ShortNumbers>> shortNumbers = new EnumMap<>(Lang.class);
    private final Map<String, Map<String, Label>> labels = new HashMap<>();
    private final Map<Ref, Clause> parents = new HashMap<>();
    private final Set<Ref> namesakes = new HashSet<>();
    private final Map<Ref, List<Clause>> children = new HashMap<>();
    private final Map<Ref, List<Offered>> offersIn = new HashMap<>();
    private final Map<Ref, List<Aimed>> aimsIn = new HashMap<>();
    private final Map<Ref, List<Offered>> offersTo = new HashMap<>();
    private final Map<Ref, List<Aimed>> aimsAt = new HashMap<>();
    private final Map<Ref, List<Entity>> users = new HashMap<>();
    private final Map<Ref, List<Clause.Parallel>> parallels = new HashMap<>();
    private final Map<Ref, Set<Ref>> proven = new HashMap<>();
    private final Map<Ref, Set<Ref>> named = new HashMap<>();
    private final Map<Ref, Ref> before = new HashMap<>();
    private final Map<Ref, Ref> after = new HashMap<>();
    /** Filled while pages are planned, several at once. */
    private final Map<Ref, Map<Integer, List<Sentences.Pair>>> sentences = new ConcurrentHashMap<>();
    private final Map<Lang, Map<Ref, Prose>> prose = new EnumMap<>(Lang.class);

    /** A measure, the clause that makes it, and what it is for: chains, parks, districts; and who decides. */
    record Offered(Clause clause, Measure measure, Set<Ref> about, Set<Ref> departments) {

        /** Whether it is tied to no place, and so holds throughout the city. */
        boolean everywhere() {
            return about.stream().noneMatch(ref -> ref.kind() == Kind.DISTRICT || ref.kind() == Kind.PARK);
        }
    }

    /** A target and the clause that sets it. */
    record Aimed(Clause clause, Target target) {}

    /** The words of a clause in one piece, and the names of others in it. */
    record Prose(String text, List<Span> names) {}

    Desk(Atlas atlas) {
        this.atlas = atlas;
        this.addresses = new Addresses(atlas);
        this.quotes = new Quotes(atlas);
        atlas.content().vocabularies().forEach((name, values) -> {
            Map<String, Label> byId = labels.computeIfAbsent(name, any -> new HashMap<>());
            values.forEach(label -> byId.put(label.id(), label));
        });
        for (Lang lang : Lang.values()) {
            prose.put(lang, atlas.content().allClauses().parallelStream()
                    .collect(Collectors.toUnmodifiableMap(Clause::ref, clause -> prose(atlas, clause, lang))));
        }
        for (Document document : atlas.documents()) {
            atlas.clauses(document).forEach(clause -> lay(document, clause));
            atlas.clauses(document).stream().collect(Collectors.groupingBy(clause -> Pen.name(clause, Lang.ZH), Collectors.mapping(Clause::ref, Collectors.toList())))
                    .values().stream().filter(refs -> refs.size() > 1).forEach(namesakes::addAll);
            List<Ref> pages = atlas.clauses(document).stream().filter(Clause::hasPage).map(Clause::ref).toList();
            for (int i = 1; i < pages.size(); i++) {
                before.put(pages.get(i), pages.get(i - 1));
                after.put(pages.get(i - 1), pages.get(i));
            }
        }
        for (Lang lang : Lang.values()) {
            Map<String, ShortNumbers> byDocument = shortNumbers.computeIfAbsent(lang, any -> new HashMap<>());
            atlas.documents().forEach(document -> byDocument.put(document.id(), new ShortNumbers(this, document, lang)));
        }
        atlas.backlinks().forEach((ref, links) -> Stream.concat(links.about().stream(), links.mentioning().stream())
                .forEach(clause -> named.computeIfAbsent(clause, any -> new LinkedHashSet<>()).add(ref)));
        for (Entity entity : atlas.content().entities().values()) {
            uses(entity).distinct().forEach(ref -> users.computeIfAbsent(ref, any -> new ArrayList<>()).add(entity));
            Records.records(entity).filter(Evidence.class::isInstance).map(Evidence.class::cast)
                    .forEach(evidence -> proven.computeIfAbsent(evidence.clause(), any -> new LinkedHashSet<>()).add(entity.ref()));
        }
    }

    /** The paragraphs of a clause; where it has none, the cells of its table. */
    private static Prose prose(Atlas atlas, Clause clause, Lang lang) {
        String text = clause.text().map(body -> body.in(lang).replace("\n\n", " "))
                .or(() -> clause.table().map(table -> table.rows().stream().flatMap(List::stream).map(cell -> cell.in(lang))
                        .filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "))))
                .orElse("");
        return new Prose(text, atlas.spans(lang, clause, text, clause.ref()));
    }

    Prose prose(Clause clause, Lang lang) {
        return prose.get(lang).get(clause.ref());
    }

    /** Whether another clause of the document has the same name, such as "1. Development goals" under every park. */
    boolean hasNamesake(Clause clause) {
        return namesakes.contains(clause.ref());
    }

    private void lay(Document document, Clause clause) {
        for (Clause.Parallel parallel : clause.seeAlso()) {
            parallels.computeIfAbsent(clause.ref(), any -> new ArrayList<>()).add(parallel);
            parallels.computeIfAbsent(parallel.clause(), any -> new ArrayList<>()).add(new Clause.Parallel(clause.ref(), parallel.note()));
        }
        atlas.parent(clause).ifPresent(parent -> {
            parents.put(clause.ref(), parent);
            children.computeIfAbsent(parent.ref(), any -> new ArrayList<>()).add(clause);
        });
        for (Measure measure : clause.measures()) {
            Offered offered = new Offered(clause, measure, Reach.of(atlas, clause, measure), departments(clause, measure));
            offers.add(offered);
            offersIn.computeIfAbsent(clause.ref(), any -> new ArrayList<>()).add(offered);
            Stream.concat(offered.about().stream(), offered.departments().stream()).distinct()
                    .forEach(ref -> offersTo.computeIfAbsent(ref, any -> new ArrayList<>()).add(offered));
        }
        for (Target target : clause.targets()) {
            Aimed aimed = new Aimed(clause, target);
            aims.add(aimed);
            aimsIn.computeIfAbsent(clause.ref(), any -> new ArrayList<>()).add(aimed);
            Stream.of(target.parks(), target.chains(), target.districts(), List.of(target.indicator()))
                    .flatMap(Collection::stream)
                    .distinct()
                    .forEach(ref -> aimsAt.computeIfAbsent(ref, any -> new ArrayList<>()).add(aimed));
        }
    }

    /** Who decides the measure; where it does not say so, who leads the clause. */
    private static Set<Ref> departments(Clause clause, Measure measure) {
        return new LinkedHashSet<>(measure.decides().isEmpty() ? clause.lead() : measure.decides());
    }

    /** What an entity names as its own: a park its district, chains and parents, a project its parks. */
    private static Stream<Ref> uses(Entity entity) {
        if (entity instanceof Park park) {
            return Stream.of(park.districts().stream(), park.within().stream(), park.chains().stream().map(Park.Hosted::chain),
                    park.organizations().stream().map(Park.Role::organization)).flatMap(refs -> refs);
        }
        if (entity instanceof Project project) {
            return Stream.of(project.parks().stream(), project.districts().stream(), project.chains().stream(),
                    project.organizations().stream().map(Park.Role::organization)).flatMap(refs -> refs);
        }
        if (entity instanceof Chain chain) {
            return Stream.concat(chain.within().stream(), chain.related().stream());
        }
        if (entity instanceof Document document) {
            return Stream.of(document.districts(), document.issuers(), List.of(document.source())).flatMap(List::stream);
        }
        return entity instanceof Organization organization ? organization.district().stream() : Stream.empty();
    }

    /** The entities of one type that name this one as theirs. */
    <E extends Entity> List<E> users(Ref ref, Class<E> type) {
        return users.getOrDefault(ref, List.of()).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The entities that a clause is about or names. */
    Set<Ref> namedIn(Clause clause) {
        return named.getOrDefault(clause.ref(), Set.of());
    }

    /** The clauses that provide for the same matter, whichever side names the other. */
    List<Clause.Parallel> parallels(Clause clause) {
        return parallels.getOrDefault(clause.ref(), List.of());
    }

    /** The page before that of a clause. */
    Optional<Ref> before(Clause clause) {
        return Optional.ofNullable(before.get(clause.ref()));
    }

    Optional<Ref> after(Clause clause) {
        return Optional.ofNullable(after.get(clause.ref()));
    }

    /** The entities of which a clause proves a fact. */
    Set<Ref> provenBy(Ref clause) {
        return proven.getOrDefault(clause, Set.of());
    }

    Optional<Clause> parent(Clause clause) {
        return Optional.ofNullable(parents.get(clause.ref()));
    }

    List<Clause> children(Clause clause) {
        return children.getOrDefault(clause.ref(), List.of());
    }

    /** What a reference to the clause calls it. */
    String shortNumber(Clause clause, Lang lang) {
        return shortNumbers.get(lang).get(clause.document()).of(clause);
    }

    /** The units that hold this one, from the widest down. */
    List<Clause> above(Clause clause) {
        List<Clause> above = new ArrayList<>();
        Optional<Clause> parent = parent(clause);
        while (parent.isPresent()) {
            above.add(0, parent.get());
            parent = parent(parent.get());
        }
        return above;
    }

    List<Offered> offersIn(Clause clause) {
        return offersIn.getOrDefault(clause.ref(), List.of());
    }

    List<Aimed> aimsIn(Clause clause) {
        return aimsIn.getOrDefault(clause.ref(), List.of());
    }

    List<Offered> offersTo(Ref ref) {
        return offersTo.getOrDefault(ref, List.of());
    }

    /** The sentences of a paragraph of the source, counted from 0, with those of its translation; many facts rest on one paragraph. */
    List<Sentences.Pair> sentences(Clause clause, int paragraph, String translated) {
        return sentences.computeIfAbsent(clause.ref(), any -> new ConcurrentHashMap<>()).computeIfAbsent(paragraph,
                any -> Sentences.pairs(clause.text().orElseThrow().paragraphs(Lang.ZH).get(paragraph), translated));
    }

    /** How many measures hold throughout the city. */
    int offersEverywhere() {
        return (int) offers.stream().filter(Offered::everywhere).count();
    }

    List<Aimed> aimsAt(Ref ref) {
        return aimsAt.getOrDefault(ref, List.of());
    }

    /** What pages call a value of a closed list. */
    String label(String list, String value, Lang lang) {
        Label label = labels.getOrDefault(list, Map.of()).get(value);
        return label == null ? value : label.in(lang);
    }

    /** All entities of a type in the order of the language's index. */
    <E extends Entity> List<E> sorted(Class<E> type, Lang lang) {
        return sorted(atlas.content().all(type), lang);
    }

    <E extends Entity> List<E> sorted(Collection<E> entities, Lang lang) {
        return entities.stream().sorted(orders.get(lang).entities()).toList();
    }

    int count(Kind kind) {
        return (int) atlas.entities().keySet().stream().filter(ref -> ref.kind() == kind).count();
    }
}
