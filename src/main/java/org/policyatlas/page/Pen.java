package org.policyatlas.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyatlas.link.Backlinks;
import org.policyatlas.mention.Span;
import org.policyatlas.link.Status;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Evidence;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Name;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;
import org.policyatlas.model.Table;
import org.policyatlas.model.Target;
import org.policyatlas.model.Term;
import org.policyatlas.text.Sentences;

/** Writes the parts of one page: in its language, with links from where it stands. */
final class Pen {

    /** In code points, not chars: a rare han character takes two chars and must not be cut in half. */
    private static final int EXCERPT_CODE_POINTS = 160;
    /** The same in letters, of which the same words take more. */
    private static final int EXCERPT_LETTERS = 300;
    /** How much of an excerpt stands before the name it is shown for. */
    private static final int EXCERPT_BEFORE = 40;
    /** The statuses that no fact of a document may be shown without. */
    private static final Set<String> CAVEATS = Set.of("draft", "reported", "validity-ended", "period-ended");
    /** The statuses of texts that are not, or not for certain, what was issued. */
    static final Set<String> PROVISIONAL = Set.of("draft", "reported");
    /** How many of the units above a clause say where it stands; the document says the rest. */
    private static final int ABOVE = 2;

    final Desk desk;
    final Lang lang;
    final SitePath here;
    final Optional<Ref> self;

    Pen(Desk desk, Lang lang, SitePath here, Optional<Ref> self) {
        this.desk = desk;
        this.lang = lang;
        this.here = here;
        this.self = self;
    }

    // --- links ---

    String href(Address address) {
        return address.from(here);
    }

    String href(Ref ref) {
        return href(desk.addresses.of(ref, lang));
    }

    String in(Bilingual text) {
        return text.in(lang);
    }

    String in(Optional<Bilingual> text) {
        return text.map(this::in).orElse("");
    }

    Part.Link link(Ref ref) {
        Entity entity = desk.atlas.entity(ref);
        boolean bare = entity instanceof Clause clause && clause.title().isEmpty();
        return new Part.Link(bare ? desk.shortNumber((Clause) entity, lang) : name(entity), href(ref), ref.kind().word);
    }

    List<Part.Link> links(Collection<Ref> refs) {
        return refs.stream().map(this::link).toList();
    }

    /** Links in the order of the language's index. */
    List<Part.Link> sortedLinks(Collection<? extends Entity> entities) {
        return desk.sorted(entities.stream().map(Entity.class::cast).toList(), lang).stream().map(entity -> link(entity.ref())).toList();
    }

    /** What a heading or a list calls an entity: a clause with its number, a common name with a capital. */
    String name(Entity entity) {
        return name(entity, lang);
    }

    static String name(Entity entity, Lang lang) {
        if (entity instanceof Clause clause) {
            String title = clause.title().map(heading -> heading.both().in(lang)).orElse("");
            String number = Marker.of(clause, lang);
            if (title.isEmpty()) {
                return number.isEmpty() ? clause.local() : number;
            }
            return number.isEmpty() ? title : joined(number, title);
        }
        return capital(entity.name().in(lang));
    }

    /** Chinese marks of a number need no space behind them; Latin ones do. */
    private static String joined(String number, String title) {
        boolean wide = number.codePointBefore(number.length()) > 0x2E80;
        return number + (wide ? "" : " ") + title;
    }

    static String capital(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first)).append(name, Character.charCount(first), name.length())
                .toString();
    }

    /** A value of a closed list as it stands by itself. */
    String label(String list, String value) {
        return capital(word(list, value));
    }

    /** A value of a closed list as it stands in a phrase. */
    String word(String list, String value) {
        return desk.label(list, value, lang);
    }

    /** The names in the page's language, then those in the others, without repeats. */
    List<String> aliases(Entity entity, Lang of) {
        Stream<String> names = entity.aliases().stream().map((Name name) -> name.in(of)).flatMap(Optional::stream);
        return names.distinct().filter(name -> !name.equals(entity.name().in(of))).toList();
    }

    // --- running text ---

    /** The text with its names linked, each at its first mention. */
    List<Run> runs(String text, Lang of) {
        return runs(text, desk.atlas.spans(of, text, self.orElse(null)), 0, text.length(), new HashSet<>());
    }

    /** Both names of a term, and what it means. */
    private String explained(Term term) {
        return term.zh() + " · " + term.en() + term.note().map(note -> " — " + in(note)).orElse("");
    }

    private List<Run> runs(Clause clause, String text, Lang of) {
        return runs(text, desk.atlas.spans(of, clause, text, self.orElse(null)), 0, text.length(), new HashSet<>());
    }

    List<Run> runs(Bilingual text) {
        return runs(in(text), lang);
    }

    List<Run> runs(Optional<Bilingual> text) {
        return text.map(this::runs).orElse(List.of());
    }

    List<Run> runs(String text, List<Span> spans, int from, int to, Set<Ref> seen) {
        List<Run> runs = new ArrayList<>();
        int done = from;
        for (Span span : spans) {
            if (span.start() >= done && span.end() <= to && seen.add(span.target())) {
                plain(runs, text.substring(done, span.start()));
                runs.add(named(text.substring(span.start(), span.end()), span.target()));
                done = span.end();
            }
        }
        plain(runs, text.substring(done, to));
        return runs;
    }

    private static void plain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.plain(text));
        }
    }

    private Run named(String words, Ref target) {
        Entity entity = desk.atlas.entity(target);
        String title = entity instanceof Term term ? explained(term) : "";
        Ref document = entity instanceof Reference reference ? reference.document().orElse(target) : target;
        return new Run(words, href(document), target.kind().word, title);
    }

    /** The paragraphs of a clause in every language, side by side, as one reads them in a whole document. */
    List<Part.Row> rows(Clause clause) {
        return Passages.of(this, clause, false);
    }

    /** The same, with the words marked that facts rest on, and sentences paired. */
    List<Part.Row> markedRows(Clause clause) {
        return Passages.of(this, clause, true);
    }

    /** The clause's table in each language; with marks, the rows that facts rest on have an anchor in the language of the source. */
    List<Part.Grid> grids(Clause clause, boolean marked) {
        return clause.table().stream()
                .flatMap(table -> Stream.of(Lang.values()).map(of -> new Part.Grid(of.tag, cells(clause, table.columns(), of),
                        IntStream.range(0, table.rows().size()).mapToObj(row -> new Part.GridRow(
                                marked && of == Lang.ZH ? desk.quotes.row(clause.ref(), row).orElse("") : "", cells(clause, table.rows().get(row), of))).toList())))
                .toList();
    }

    private List<Part.GridCell> cells(Clause clause, List<Table.Cell> cells, Lang of) {
        return cells.stream().map(cell -> new Part.GridCell(runs(clause, cell.in(of), of), cell.editorial())).toList();
    }

    /** Some words of a clause: around the first mention of one of the entities, which are marked, or from its beginning. */
    List<Run> excerpt(Clause clause, Collection<Ref> about) {
        Desk.Prose prose = desk.prose(clause, lang);
        String text = prose.text();
        List<Span> mentions = prose.names().stream().filter(span -> about.contains(span.target())).toList();
        int from = mentions.isEmpty() ? 0 : start(text, mentions.get(0).start());
        String cut = cut(text.substring(from), lang == Lang.ZH ? EXCERPT_CODE_POINTS : EXCERPT_LETTERS);
        List<Run> runs = new ArrayList<>();
        plain(runs, from > 0 ? "…" : "");
        Set<Ref> seen = new HashSet<>();
        int shown = text.startsWith(cut, from) ? cut.length() : cut.length() - "…".length();
        int done = 0;
        for (Span mention : mentions) {
            int start = mention.start() - from;
            int end = mention.end() - from;
            if (start >= done && end <= shown && seen.add(mention.target())) {
                plain(runs, cut.substring(done, start));
                runs.add(new Run(cut.substring(start, end), "", "hit", ""));
                done = end;
            }
        }
        plain(runs, cut.substring(done));
        return runs;
    }

    /** Where an excerpt that shows the characters at the index begins: with a sentence, else a word, else anywhere. */
    private static int start(String text, int index) {
        int earliest = Math.max(0, index - EXCERPT_BEFORE);
        if (earliest == 0) {
            return 0;
        }
        for (int i = index; i > earliest; i--) {
            if ("。；！？".indexOf(text.charAt(i - 1)) >= 0 || (text.charAt(i - 1) == ' ' && i > 1 && ".;!?".indexOf(text.charAt(i - 2)) >= 0)) {
                return i;
            }
        }
        for (int i = earliest; i < index; i++) {
            if (text.charAt(i) == ' ' || "，、：".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(earliest)) ? earliest + 1 : earliest;
    }

    /** The text, or its beginning up to a word's end. */
    static String cut(String text, int codePoints) {
        if (text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        int end = text.offsetByCodePoints(0, codePoints);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }

    // --- evidence and status ---

    Part.Proof proof(Evidence evidence) {
        Clause clause = desk.atlas.entity(evidence.clause(), Clause.class);
        Document document = desk.atlas.document(clause);
        return new Part.Proof(evidence.quote(), Lang.ZH.tag, said(clause, evidence), href(evidence), desk.shortNumber(clause, lang), clause.title().map(title -> in(title.both())).orElse(""),
                in(document.name()), caveat(document), self.filter(ref -> ref.equals(document.ref()) || (ref.kind() == Kind.CLAUSE && ref.id().startsWith(clause.document() + "/"))).isPresent());
    }

    /** What a reader of a single fact must know of the document that states it, or null. */
    private Part.Caveat caveat(Document document) {
        String status = desk.atlas.statuses().get(document.ref()).is();
        return CAVEATS.contains(status) ? new Part.Caveat(status, label("statuses", status)) : null;
    }

    /** The sentence of the translation that says a quote of the Chinese. */
    private String said(Clause clause, Evidence evidence) {
        return lang == Lang.ZH || clause.text().isEmpty() ? "" : desk.quotes.find(evidence).map(quote -> {
            List<String> translated = clause.text().get().paragraphs(lang);
            String other = quote.paragraph() < translated.size() ? translated.get(quote.paragraph()) : "";
            return desk.sentences(clause, quote.paragraph(), other).stream()
                    .filter(pair -> pair.zh().start() <= quote.start() && quote.end() <= pair.zh().end())
                    .map(pair -> other.substring(pair.en().start(), pair.en().end()).strip())
                    .findFirst().orElse("");
        }).orElse("");
    }

    Part.Proof proof(Optional<Evidence> evidence) {
        return evidence.map(this::proof).orElse(null);
    }

    List<Part.Proof> proofs(List<Evidence> evidence) {
        return evidence.stream().map(this::proof).toList();
    }

    private String href(Evidence evidence) {
        Address page = desk.addresses.of(evidence.clause(), lang);
        return href(page.fragment().isPresent() ? page : new Address(page.path(), desk.quotes.id(evidence)));
    }

    Part.Proof proof(Clause clause, String quote) {
        return proof(new Evidence(clause.ref(), quote, Optional.empty(), Optional.empty()));
    }

    Part.Standing standing(Document document) {
        Status status = desk.atlas.statuses().get(document.ref());
        return new Part.Standing(status.is(), label("statuses", status.is()), status.until().map(Object::toString).orElse(""),
                proof(status.because()));
    }

    // --- figures ---

    Part.Figure figure(Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> unit,
            Optional<String> is) {
        return new Part.Figure(plain(value), plain(low), plain(high), unit.orElse(""), unit.map(id -> word("units", id)).orElse(""),
                is.orElse(""), is.map(id -> word("comparators", id)).orElse(""));
    }

    Part.Figure figure(Optional<BigDecimal> value, Optional<String> unit, Optional<String> is) {
        return figure(value, Optional.empty(), Optional.empty(), unit, is);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(value -> value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()).orElse("");
    }

    // --- measures and targets ---

    Part.Offer offer(Desk.Offered offered) {
        Measure measure = offered.measure();
        Clause clause = offered.clause();
        Document document = desk.atlas.document(clause);
        Address address = desk.addresses.measure(clause, measure.id(), lang);
        return new Part.Offer(address.fragment().orElseThrow(), href(address), in(measure.title()), measure.instrument(),
                label("instruments", measure.instrument()), sums(clause, measure),
                measure.eligibility().map(who -> in(new Bilingual(who.quote(), who.en()))).orElse(""),
                measure.eligibility().map(who -> proof(clause, who.quote())).orElse(null),
                about(offered, Kind.CHAIN), about(offered, Kind.PARK), about(offered, Kind.DISTRICT),
                links(offered.departments()), link(clause.ref()), above(clause), link(document.ref()), standing(document),
                Sums.most(measure).map(BigDecimal::toPlainString).orElse(""),
                new Part.Keys(keys(offered, Kind.CHAIN), keys(offered, Kind.PARK), offered.everywhere() ? MeasuresPage.EVERYWHERE : keys(offered, Kind.DISTRICT),
                        offered.departments().stream().map(Ref::id).collect(Collectors.joining(" "))));
    }

    private List<Part.Link> about(Desk.Offered offered, Kind kind) {
        return links(offered.about().stream().filter(ref -> ref.kind() == kind).toList());
    }

    private static String keys(Desk.Offered offered, Kind kind) {
        return offered.about().stream().filter(ref -> ref.kind() == kind).map(Ref::id).collect(Collectors.joining(" "));
    }

    private List<Part.Sum> sums(Clause clause, Measure measure) {
        List<Part.Sum> sums = new ArrayList<>();
        for (Measure.Rate rate : measure.rate()) {
            sums.add(new Part.Sum("rate", figure(rate.percent(), rate.low(), rate.high(), Optional.of("percent"), Optional.of(rate.is())),
                    word("bases", rate.of()), "", in(rate.label()), proof(clause, rate.quote())));
        }
        measure.cap().forEach(amount -> sums.add(sum("cap", clause, amount)));
        measure.amount().forEach(amount -> sums.add(sum("amount", clause, amount)));
        measure.threshold().forEach(amount -> sums.add(sum("threshold", clause, amount)));
        for (Measure.Duration time : measure.period()) {
            sums.add(new Part.Sum("period", figure(Optional.of(time.value()), Optional.of(time.unit()), Optional.of(time.is())), "", "",
                    in(time.label()), proof(clause, time.quote())));
        }
        return sums;
    }

    private Part.Sum sum(String role, Clause clause, Measure.Amount amount) {
        Optional<String> unit = Optional.of(amount.unit().orElse(Sums.YUAN));
        return new Part.Sum(role, figure(amount.amount(), amount.low(), amount.high(), unit, Optional.of(amount.is())), "",
                amount.per().map(per -> word("per", per)).orElse(""), in(amount.label()), proof(clause, amount.quote()));
    }

    List<Part.Offer> offers(List<Desk.Offered> offered) {
        return offered.stream().map(this::offer).toList();
    }

    Part.Aim aim(Desk.Aimed aimed) {
        Target target = aimed.target();
        Clause clause = aimed.clause();
        Document document = desk.atlas.document(clause);
        Address address = desk.addresses.target(clause, target.id(), lang);
        List<Ref> subjects = Stream.of(target.districts(), target.parks(), target.chains()).flatMap(List::stream).toList();
        return new Part.Aim(address.fragment().orElseThrow(), href(address), link(target.indicator()), target.city(), links(subjects),
                target.result(), year(target), figure(target.value(), target.low(), target.high(), target.unit(), target.is()),
                in(target.goal()), target.modality().map(id -> word("modalities", id)).orElse(""), link(clause.ref()),
                link(document.ref()), standing(document),
                proof(evidence(aimed)), List.of());
    }

    private static Evidence evidence(Desk.Aimed aimed) {
        Target target = aimed.target();
        return new Evidence(aimed.clause().ref(), target.quote(), target.before(), target.after());
    }

    private static String year(Target target) {
        String last = target.year().map(Object::toString).orElse("");
        return target.from().map(first -> first + "–" + last).orElse(last);
    }

    /** Targets and results, each once: what is said again, of the same year or of none, is a twin of what is said with a year. */
    List<Part.Aim> aims(List<Desk.Aimed> aimed) {
        Map<Desk.Aimed, List<Desk.Aimed>> alike = Twins.of(aimed);
        return aimed.stream().filter(alike::containsKey).map(one -> {
            Part.Aim aim = aim(one);
            List<Part.Twin> twins = each(alike.get(one), twin -> new Part.Twin(
                    desk.addresses.target(twin.clause(), twin.target().id(), lang).fragment().orElseThrow(), proof(evidence(twin))));
            return aim.with(twins);
        }).toList();
    }

    // --- clauses that have to do with something ---

    List<Part.Group> groups(List<Ref> clauses, Ref about) {
        Map<Ref, List<Part.Mention>> byDocument = new HashMap<>();
        for (Ref ref : clauses) {
            Clause clause = desk.atlas.entity(ref, Clause.class);
            byDocument.computeIfAbsent(desk.atlas.document(clause).ref(), any -> new ArrayList<>()).add(mention(clause, about));
        }
        List<Part.Group> groups = new ArrayList<>();
        for (Document document : desk.atlas.documents()) {
            if (byDocument.containsKey(document.ref())) {
                groups.add(new Part.Group(link(document.ref()), document.number().orElse(""), when(document), standing(document),
                        byDocument.get(document.ref())));
            }
        }
        return groups;
    }

    Part.Mention mention(Clause clause, Ref about) {
        return mention(clause, List.of(about));
    }

    /** A clause with the words of it that name the entities. */
    Part.Mention mention(Clause clause, Collection<Ref> about) {
        return new Part.Mention(link(clause.ref()), Marker.of(clause, lang), above(clause), excerpt(clause, about));
    }

    /** The headings right above a clause, the outer one first. */
    private String above(Clause clause) {
        List<Clause> all = desk.above(clause);
        return all.stream().skip(Math.max(0, all.size() - ABOVE)).map(this::name).collect(Collectors.joining(" › "));
    }

    List<Part.Group> about(Ref ref) {
        return groups(backlinks(ref).about(), ref);
    }

    List<Part.Group> mentioning(Ref ref) {
        return groups(backlinks(ref).mentioning(), ref);
    }

    Backlinks backlinks(Ref ref) {
        return desk.atlas.backlinks(ref);
    }

    /** The first date of the document, as an ISO date, or the years it plans, or nothing. */
    static String when(Document document) {
        return date(document).isEmpty() ? period(document) : date(document);
    }

    /** The first date of the document, as an ISO date, or nothing. */
    static String date(Document document) {
        return document.dates().stream().map(dated -> dated.date().toString()).min(String::compareTo).orElse("");
    }

    /** The years it plans, or nothing. */
    static String period(Document document) {
        return document.period().map(period -> period.from() + "–" + period.to()).orElse("");
    }

    // --- head ---

    Heading heading(String section) {
        return new Heading(this, section);
    }

    /** Maps all, for short. */
    static <A, B> List<B> each(Collection<A> all, Function<A, B> to) {
        return all.stream().map(to).toList();
    }
}
