package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Indicator;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Label;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Name;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;
import org.policyatlas.model.Source;
import org.policyatlas.model.Table;
import org.policyatlas.model.Term;

/** One search document for each entity, in both languages at once. */
public final class SearchDocuments {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private final Atlas atlas;
    private final Addresses addresses;

    private SearchDocuments(Atlas atlas, Addresses addresses) {
        this.atlas = atlas;
        this.addresses = addresses;
    }

    public static List<SearchDocument> of(Atlas atlas, Addresses addresses) {
        SearchDocuments documents = new SearchDocuments(atlas, addresses);
        return atlas.entities().values().stream().filter(entity -> !elsewhere(entity)).map(documents::document).toList();
    }

    /** A reference to a document that the atlas holds is found as that document. */
    private static boolean elsewhere(Entity entity) {
        return entity instanceof Reference reference && reference.document().isPresent();
    }

    private SearchDocument document(Entity entity) {
        List<Name> aliases = aliases(entity).distinct().toList();
        return new SearchDocument(entity.ref().toString(), entity.ref().kind().word, address(entity.ref()), headed(entity),
                in(Lang.ZH, aliases, entity), in(Lang.EN, aliases, entity), context(entity), text(entity), offers(entity), status(entity), paper(entity), districts(entity));
    }

    /** What the thing is called where it stands by itself, as in the heading of its page; terms stand in a glossary. */
    private static Bilingual headed(Entity entity) {
        return entity instanceof Clause || entity instanceof Term ? entity.name() : new Bilingual(entity.name().zh(), Pen.capital(entity.name().en()));
    }

    private String address(Ref ref) {
        return addresses.of(ref, Lang.ZH).absolute().substring(Lang.ZH.word.length() + 1);
    }

    private static List<String> in(Lang lang, List<Name> names, Entity entity) {
        String own = entity.name().in(lang);
        return names.stream().flatMap(name -> name.in(lang).stream()).filter(name -> !name.equals(own)).distinct().toList();
    }

    /** Every name by which somebody may look for the thing. */
    private Stream<Name> aliases(Entity entity) {
        Stream<Name> more = Stream.empty();
        if (entity instanceof Document document) {
            Stream<Name> cited = atlas.content().all(Reference.class).stream()
                    .filter(reference -> reference.document().filter(document.ref()::equals).isPresent())
                    .flatMap(reference -> Stream.concat(Stream.of(both(reference.name())), reference.aliases().stream()));
            more = Stream.concat(Stream.concat(Stream.of(both(document.title())), number(document.number())), cited);
        } else if (entity instanceof Reference reference) {
            more = number(reference.number());
        } else if (entity instanceof Organization organization) {
            more = organization.successor().map(SearchDocuments::both).stream();
        }
        return Stream.concat(entity.aliases().stream(), more);
    }

    private static Name both(Bilingual name) {
        return new Name(Optional.of(name.zh()), Optional.of(name.en()));
    }

    /** Numbers are written in Chinese; readers of either language type them. */
    private static Stream<Name> number(Optional<String> number) {
        return number.map(printed -> new Name(Optional.of(printed), Optional.empty())).stream();
    }

    /** What the thing stands in: for a clause its document and the headings above it. */
    private Bilingual context(Entity entity) {
        if (entity instanceof Clause clause) {
            List<Bilingual> above = new ArrayList<>();
            for (Optional<Clause> parent = atlas.parent(clause); parent.isPresent(); parent = atlas.parent(parent.get())) {
                above.add(0, parent.get().name());
            }
            above.add(0, atlas.document(clause).name());
            return joined(above, " › ");
        }
        if (entity instanceof Document document) {
            return label("document-kinds", document.kind());
        }
        if (entity instanceof Park park) {
            return names(park.districts());
        }
        if (entity instanceof Project project) {
            return names(project.parks().isEmpty() ? project.districts() : project.parks());
        }
        if (entity instanceof Chain chain) {
            return joined(chain.within().stream().map(atlas::entity).map(SearchDocuments::headed).toList(), " · ");
        }
        return entity instanceof Organization organization ? names(organization.district().stream().toList()) : NOTHING;
    }

    private Bilingual text(Entity entity) {
        List<Bilingual> parts = new ArrayList<>();
        if (entity instanceof Clause clause) {
            clause.text().ifPresent(text -> parts.add(new Bilingual(text.zh(), text.en())));
            clause.table().ifPresent(table -> parts.add(table(table)));
            clause.note().ifPresent(parts::add);
        } else if (entity instanceof Document document) {
            parts.add(names(document.issuers()));
            document.outline().ifPresent(parts::add);
        } else if (entity instanceof Park park) {
            park.note().ifPresent(parts::add);
            park.facts().forEach(fact -> fact.text().ifPresent(parts::add));
            parts.add(names(park.chains().stream().map(Park.Hosted::chain).toList()));
            parts.add(names(park.organizations().stream().map(Park.Role::organization).toList()));
        } else if (entity instanceof Chain chain) {
            chain.note().ifPresent(parts::add);
            parts.add(joined(chain.segments().stream().map(Chain.Segment::name).toList(), " · "));
        } else if (entity instanceof Project project) {
            project.note().ifPresent(parts::add);
            parts.add(names(project.organizations().stream().map(Park.Role::organization).toList()));
        } else if (entity instanceof Organization organization) {
            organization.note().ifPresent(parts::add);
        } else if (entity instanceof Term term) {
            term.note().ifPresent(parts::add);
        } else if (entity instanceof Reference reference) {
            reference.note().ifPresent(parts::add);
        } else if (entity instanceof Indicator indicator) {
            indicator.note().ifPresent(parts::add);
        } else if (entity instanceof Source source) {
            parts.add(source.origin());
        }
        return joined(parts, "\n");
    }

    private static Bilingual table(Table table) {
        return new Bilingual(table(table, Lang.ZH), table(table, Lang.EN));
    }

    private static String table(Table table, Lang lang) {
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .map(row -> row.stream().map(cell -> cell.in(lang)).collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    /** The measures of a clause, which often does not call them by their names. Chinese says who qualifies in the clause's own words. */
    private Bilingual offers(Entity entity) {
        List<Bilingual> parts = new ArrayList<>();
        if (entity instanceof Clause clause) {
            for (Measure measure : clause.measures()) {
                parts.add(measure.title());
                parts.add(label("instruments", measure.instrument()));
                measure.eligibility().ifPresent(words -> parts.add(new Bilingual("", words.en())));
            }
        }
        return joined(parts.stream().distinct().toList(), "\n");
    }

    private Bilingual paper(Entity entity) {
        if (entity instanceof Clause clause) {
            return atlas.document(clause).name();
        }
        return entity instanceof Document document ? document.name() : NOTHING;
    }

    private List<Bilingual> districts(Entity entity) {
        return districtRefs(entity).stream().map(ref -> atlas.entity(ref).name()).toList();
    }

    private List<Ref> districtRefs(Entity entity) {
        if (entity instanceof Clause clause) {
            List<Ref> own = clause.about().map(Clause.About::districts).orElse(List.of());
            return own.isEmpty() ? atlas.document(clause).districts() : own;
        }
        if (entity instanceof Park park) {
            return park.districts();
        }
        if (entity instanceof Project project) {
            return project.districts();
        }
        if (entity instanceof Document document) {
            return document.districts();
        }
        if (entity instanceof Organization organization) {
            return organization.district().stream().toList();
        }
        return entity.ref().kind() == Kind.DISTRICT ? List.of(entity.ref()) : List.of();
    }

    private Bilingual status(Entity entity) {
        Ref document = entity instanceof Clause clause ? new Ref(Kind.DOCUMENT, clause.document()) : entity.ref();
        return Optional.ofNullable(atlas.statuses().get(document)).map(status -> label("statuses", status.is())).orElse(NOTHING);
    }

    private Bilingual label(String vocabulary, String id) {
        Label label = atlas.content().vocabularies().get(vocabulary).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return new Bilingual(label.zh(), label.en());
    }

    private Bilingual names(Collection<Ref> refs) {
        return joined(refs.stream().map(atlas::entity).map(Entity::name).toList(), " · ");
    }

    private static Bilingual joined(List<Bilingual> parts, String separator) {
        return new Bilingual(joined(parts, Bilingual::zh, separator), joined(parts, Bilingual::en, separator));
    }

    private static String joined(List<Bilingual> parts, Function<Bilingual, String> side, String separator) {
        return parts.stream().map(side).filter(text -> !text.isBlank()).collect(Collectors.joining(separator));
    }
}
