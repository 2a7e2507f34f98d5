package org.policyatlas.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.District;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Prose;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Source;

/** Says which pages there are. Every page below {@code zh/} has its counterpart at the same place below {@code en/}. */
public final class Planner {

    /** The kinds that have an index of their own, beside the glossary and the references. */
    private static final List<Kind> INDEXED = List.of(Kind.DOCUMENT, Kind.PARK, Kind.CHAIN, Kind.PROJECT, Kind.ORGANIZATION, Kind.DISTRICT, Kind.SOURCE);
    private static final List<String> INDEXES = List.of("parks", "chains", "documents", "measures", "targets", "gaps", "matrix", "map", "compare",
            "provisions", "projects", "organizations", "districts", "glossary", "references", "sources");

    private final Desk desk;
    private final List<Page> pages = new ArrayList<>();

    private Planner(Atlas atlas) {
        this.desk = new Desk(atlas);
    }

    public static List<Page> plan(Atlas atlas) {
        Planner planner = new Planner(atlas);
        for (Lang lang : Lang.values()) {
            planner.plan(lang);
        }
        planner.root();
        planner.redirects();
        return List.copyOf(planner.pages);
    }

    private void plan(Lang lang) {
        page(lang, "index.html", HomePage::of);
        entities(lang, Document.class, DocumentPage::of);
        entities(lang, Park.class, ParkPage::of);
        entities(lang, Chain.class, ChainPage::of);
        entities(lang, Project.class, ProjectPage::of);
        entities(lang, Organization.class, OrganizationPage::of);
        entities(lang, District.class, DistrictPage::of);
        entities(lang, Source.class, SourcePage::of);
        List<Clause> clauses = desk.atlas.content().allClauses().stream().filter(Clause::hasPage).toList();
        each(clauses, clause -> ClausePage.of(pen(lang, clause.ref()), clause));
        INDEXED.forEach(kind -> page(lang, kind.folder + "/index.html", pen -> IndexPage.of(pen, kind)));
        page(lang, "measures/index.html", MeasuresPage::of);
        page(lang, "targets/index.html", TargetsPage::of);
        page(lang, "gaps/index.html", GapsPage::of);
        page(lang, "matrix/index.html", MatrixPage::of);
        page(lang, "map/index.html", MapPage::of);
        page(lang, "compare/index.html", ComparisonsPage::of);
        page(lang, "provisions/index.html", ProvisionsPage::of);
        Comparisons comparisons = new Comparisons(desk);
        each(comparisons.pairs(), pair -> comparisons.page(new Pen(desk, lang, new SitePath(lang.word + "/compare/" + pair.file()), Optional.empty()), pair));
        page(lang, "glossary/index.html", GlossaryPage::of);
        page(lang, "references/index.html", ReferencesPage::of);
        page(lang, "search/index.html", pen -> SearchPage.of(pen, INDEXES));
        for (Prose prose : desk.atlas.content().prose()) {
            page(lang, "about/" + file(prose) + ".html", pen -> ProsePage.of(pen, prose));
        }
    }

    /** The page called about is the first of its folder. */
    static String file(Prose prose) {
        return prose.id().equals("about") ? "index" : prose.id();
    }

    private void page(Lang lang, String path, Function<Pen, Page> make) {
        pages.add(make.apply(new Pen(desk, lang, new SitePath(lang.word + "/" + path), Optional.empty())));
    }

    private <E extends Entity> void entities(Lang lang, Class<E> type, BiFunction<Pen, E, Page> make) {
        each(desk.atlas.content().all(type), entity -> make.apply(pen(lang, entity.ref()), entity));
    }

    /** Each page has a pen of its own, and nothing on the desk changes any more: any number of threads, the same order. */
    private <E> void each(List<E> subjects, Function<E, Page> make) {
        pages.addAll(subjects.parallelStream().map(make).toList());
    }

    private Pen pen(Lang lang, Ref ref) {
        return new Pen(desk, lang, desk.addresses.of(ref, lang).path(), Optional.of(ref));
    }

    /** What stands in the root is in all languages at once. */
    private void root() {
        List<CoverPage.Face> faces = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            Head.Site site = Heading.site(new Pen(desk, lang, new SitePath("index.html"), Optional.empty()));
            faces.add(new CoverPage.Face(lang.word, lang.tag, site.title(), site.tagline(), lang.word + "/index.html", HomePage.counts(desk)));
        }
        Lang first = Lang.values()[0];
        pages.add(new CoverPage(new Pen(desk, first, new SitePath("index.html"), Optional.empty()).heading("cover").bilingual(), faces));
        pages.add(new NotFoundPage(new Pen(desk, first, new SitePath("404.html"), Optional.empty()).heading("not-found").bilingual(), faces));
    }

    private void redirects() {
        Set<String> taken = new HashSet<>();
        pages.forEach(page -> taken.add(page.head().path()));
        for (Lang lang : Lang.values()) {
            for (Entity entity : desk.atlas.entities().values()) {
                entity.formerly().forEach(former -> redirect(lang, entity, former, taken));
            }
        }
    }

    private void redirect(Lang lang, Entity entity, String former, Set<String> taken) {
        if (entity instanceof Document document) {
            redirect(lang, entity.ref(), lang.word + "/documents/" + former + "/index.html", taken);
            desk.atlas.clauses(document).stream().filter(Clause::hasPage).forEach(clause ->
                    redirect(lang, clause.ref(), lang.word + "/documents/" + former + "/" + clause.local() + ".html", taken));
        } else {
            String folder = entity instanceof Clause clause ? "documents/" + clause.document() : entity.ref().kind().folder;
            redirect(lang, entity.ref(), lang.word + "/" + folder + "/" + former.substring(former.indexOf('/') + 1) + ".html", taken);
        }
    }

    /** A former id that is taken again leads to what has it now. */
    private void redirect(Lang lang, Ref to, String path, Set<String> taken) {
        if (taken.add(path)) {
            Pen pen = new Pen(desk, lang, new SitePath(path), Optional.empty());
            Head head = pen.heading("redirect").title(pen.name(desk.atlas.entity(to))).head();
            pages.add(new RedirectPage(head, pen.link(to), desk.atlas.content().imprint().baseUrl() + desk.addresses.of(to, lang).absolute()));
        }
    }
}
