package org.policyatlas.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyatlas.cover.Coverage;
import org.policyatlas.mention.Mentions;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;

/** Derives from content everything that connects it. */
public final class Linker {

    private static final Pattern YEAR = Pattern.compile("〔(\\d{4})〕");

    private final Content content;
    private final SortedMap<Ref, Entity> entities = new TreeMap<>();
    private final Map<Ref, Integer> readingOrder = new HashMap<>();
    private final Mentions mentions;

    private Linker(Content content, Mentions mentions) {
        this.content = content;
        this.mentions = mentions;
        entities.putAll(content.entities());
        content.allClauses().forEach(clause -> entities.put(clause.ref(), clause));
    }

    public static Atlas link(Content content, Coverage coverage, Mentions mentions) {
        return new Linker(content, mentions).atlas(coverage);
    }

    private Atlas atlas(Coverage coverage) {
        List<Document> documents = content.all(Document.class).stream()
                .sorted(Comparator.comparing(Linker::firstDay).thenComparing(Document::id))
                .toList();
        documents.stream().flatMap(document -> content.clauses().getOrDefault(document.id(), List.of()).stream())
                .forEach(clause -> readingOrder.put(clause.ref(), readingOrder.size()));
        SortedMap<Ref, Status> statuses = new TreeMap<>();
        documents.forEach(document -> statuses.put(document.ref(), Statuses.of(document, content.imprint().asOf())));
        SortedMap<Ref, Backlinks> backlinks = backlinks(about());
        return new Atlas(content, coverage, entities, documents, statuses, backlinks, cited(), mentions.names());
    }

    /** A document without any date stands where its planning period begins, or last. */
    private static String firstDay(Document document) {
        return document.dates().stream()
                .map(dated -> dated.date().toString())
                .min(Comparator.naturalOrder())
                .or(() -> document.period().map(period -> period.from() + "-01-01"))
                .or(() -> document.number().flatMap(Linker::yearIn))
                .orElse("9999");
    }

    /** 穗府〔2018〕7号 is of 2018. */
    private static Optional<String> yearIn(String number) {
        Matcher year = YEAR.matcher(number);
        return year.find() ? Optional.of(year.group(1) + "-12-31") : Optional.empty();
    }

    /** For each entity, the clauses that are about it. */
    private Map<Ref, Set<Ref>> about() {
        Map<Ref, Set<Ref>> about = new HashMap<>();
        for (Clause clause : content.allClauses()) {
            Refs.in(clause).filter(ref -> ref.kind() != Kind.CLAUSE)
                    .forEach(ref -> about.computeIfAbsent(ref, any -> new LinkedHashSet<>()).add(clause.ref()));
        }
        for (Entity entity : content.entities().values()) {
            Refs.evidence(entity).map(Evidence::clause)
                    .forEach(clause -> about.computeIfAbsent(entity.ref(), any -> new LinkedHashSet<>()).add(clause));
        }
        return about;
    }

    private SortedMap<Ref, Backlinks> backlinks(Map<Ref, Set<Ref>> about) {
        SortedMap<Ref, Backlinks> backlinks = new TreeMap<>();
        for (Ref ref : entities.keySet()) {
            Set<Ref> on = about.getOrDefault(ref, Set.of());
            Set<Ref> naming = new LinkedHashSet<>(mentions.clauses(ref));
            naming.removeAll(on);
            if (!on.isEmpty() || !naming.isEmpty()) {
                backlinks.put(ref, new Backlinks(inReadingOrder(on), inReadingOrder(naming)));
            }
        }
        return backlinks;
    }

    private List<Ref> inReadingOrder(Set<Ref> clauses) {
        return clauses.stream().sorted(Comparator.comparing(readingOrder::get)).toList();
    }

    /** For each document of the atlas, the clauses of other documents that cite it by title. */
    private SortedMap<Ref, List<Ref>> cited() {
        SortedMap<Ref, List<Ref>> cited = new TreeMap<>();
        for (Reference reference : content.all(Reference.class)) {
            reference.document().ifPresent(document -> cited.computeIfAbsent(document, any -> new ArrayList<>())
                    .addAll(inReadingOrder(mentions.clauses(reference.ref())).stream()
                            .filter(clause -> !clause.id().startsWith(document.id() + "/"))
                            .toList()));
        }
        return cited;
    }
}
