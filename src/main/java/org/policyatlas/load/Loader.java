package org.policyatlas.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.diagnostic.YamlFault;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Chain;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Content;
import org.policyatlas.model.District;
import org.policyatlas.model.Document;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Imprint;
import org.policyatlas.model.Indicator;
import org.policyatlas.model.Label;
import org.policyatlas.model.MapData;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Prose;
import org.policyatlas.model.Ref;
import org.policyatlas.model.Reference;
import org.policyatlas.model.Source;
import org.policyatlas.model.Synonym;
import org.policyatlas.model.Term;
import org.policyatlas.model.Waiver;

/** Reads the content folder and the seeds. Every fault of every file is reported, not only the first. */
public final class Loader {

    private static final Pattern ENTITY_FILE = Pattern.compile("(parks|chains|projects|organizations)/([^/]+)\\.yaml");
    private static final Pattern DOCUMENT_FILE = Pattern.compile("documents/([^/]+)/document\\.yaml");
    private static final Pattern CHAPTER_FILE = Pattern.compile("documents/([^/]+)/\\d\\d-[^/]+\\.yaml");
    private static final Pattern PROSE_FILE = Pattern.compile("pages/([^/]+)\\.(zh|en)\\.md");
    private static final Map<String, Class<? extends Entity>> LISTS = Map.of(
            "sources.yaml", Source.class,
            "glossary.yaml", Term.class,
            "districts.yaml", District.class,
            "indicators.yaml", Indicator.class,
            "references.yaml", Reference.class);
    private static final Map<String, Class<? extends Entity>> FOLDERS = Map.of(
            "parks", Park.class,
            "chains", Chain.class,
            "projects", Project.class,
            "organizations", Organization.class);
    private static final List<String> REQUIRED = List.of("atlas.yaml", "sources.yaml", "vocabularies.yaml",
            "glossary.yaml", "districts.yaml", "indicators.yaml", "references.yaml");
    private static final String EXPECTED = "content/README.md lists the files: remove it, or mend its name";

    private final Folder folder;
    private final Places places = new Places();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final SortedMap<Ref, Entity> entities = new TreeMap<>();
    private final SortedMap<String, List<Clause>> clauses = new TreeMap<>();
    private final SortedMap<String, List<Label>> vocabularies = new TreeMap<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Synonym> synonyms = new ArrayList<>();
    private final Map<String, Map<String, String>> prose = new TreeMap<>();
    private Optional<Imprint> imprint = Optional.empty();

    private Loader(Folder folder) {
        this.folder = folder;
    }

    /**
     * Loads an atlas.
     *
     * @param content the folder of YAML and Markdown
     * @param seeds the folder of source files
     * @throws IOException if a folder or file cannot be read at all
     */
    public static Loaded load(Path content, Path seeds) throws IOException {
        Loader loader = new Loader(Folder.read(requireFolder(content)));
        loader.readFiles();
        SortedMap<String, List<String>> texts = Seeds.read(requireFolder(seeds), loader.folder.label,
                loader.all(Source.class), loader.places, loader.findings);
        return loader.loaded(texts);
    }

    private static Path requireFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        return folder;
    }

    private Loaded loaded(SortedMap<String, List<String>> texts) {
        MapData map = MapFiles.read(folder, findings);
        List<Prose> pages = prose();
        findings.sort(Diagnostic.ORDER);
        if (!findings.isEmpty() || imprint.isEmpty()) {
            return new Loaded(Optional.empty(), places, List.copyOf(findings));
        }
        return new Loaded(Optional.of(new Content(imprint.get(), entities, clauses, vocabularies, texts, List.copyOf(waivers), List.copyOf(synonyms),
                pages, map)), places, List.of());
    }

    private void readFiles() {
        for (String required : REQUIRED) {
            if (!folder.files.containsKey(required)) {
                findings.add(new YamlFault.MissingFile(Position.start(folder.label + "/" + required)));
            }
        }
        folder.files.forEach((path, file) -> {
            places.putLines(file.label(), file.text());
            findings.addAll(file.findings());
            if (file.findings().isEmpty()) {
                readFile(path, file);
            }
        });
    }

    private void readFile(String path, Folder.Parsed file) {
        Matcher entity = ENTITY_FILE.matcher(path);
        Matcher document = DOCUMENT_FILE.matcher(path);
        Matcher chapter = CHAPTER_FILE.matcher(path);
        Matcher page = PROSE_FILE.matcher(path);
        if (path.equals("atlas.yaml")) {
            imprint = file.node().flatMap(node -> binder("").bind(Imprint.class, node, Optional.empty()));
        } else if (path.equals("vocabularies.yaml")) {
            file.node().ifPresent(this::readVocabularies);
        } else if (path.equals("waivers.yaml")) {
            waivers.addAll(list(file, "", Waiver.class));
        } else if (path.equals("synonyms.yaml")) {
            synonyms.addAll(list(file, "", Synonym.class));
        } else if (LISTS.containsKey(path)) {
            list(file, "", LISTS.get(path)).forEach(this::add);
        } else if (entity.matches()) {
            readEntity(file, entity.group(2), FOLDERS.get(entity.group(1)));
        } else if (document.matches()) {
            readEntity(file, document.group(1), Document.class);
        } else if (chapter.matches()) {
            readChapter(file, chapter.group(1));
        } else if (page.matches() && Ids.isId(page.group(1))) {
            prose.computeIfAbsent(page.group(1), any -> new TreeMap<>()).put(page.group(2), file.text());
        } else if (!path.startsWith("map/")) {
            findings.add(new YamlFault.UnexpectedFile(Position.start(file.label()), EXPECTED));
        }
    }

    private Binder binder(String idPrefix) {
        return new Binder(places, idPrefix, findings::add);
    }

    private void readEntity(Folder.Parsed file, String id, Class<? extends Entity> type) {
        if (!isId(file, id)) {
            return;
        }
        file.node().flatMap(node -> binder("").bind(type, node, Optional.of(id))).ifPresent(this::add);
    }

    private boolean isId(Folder.Parsed file, String id) {
        if (!Ids.isId(id)) {
            findings.add(new YamlFault.BadId(Position.start(file.label()), Ids.shown(id)));
        }
        return Ids.isId(id);
    }

    private void readChapter(Folder.Parsed file, String document) {
        if (!isId(file, document)) {
            return;
        }
        List<Clause> known = clauses.computeIfAbsent(document, any -> new ArrayList<>());
        Map<Ref, Clause> byRef = new LinkedHashMap<>();
        known.forEach(clause -> byRef.put(clause.ref(), clause));
        for (Clause clause : list(file, document + "/", Clause.class)) {
            Clause first = byRef.putIfAbsent(clause.ref(), clause);
            if (clause.local().equals(Binder.NO_ID)) {
                continue;
            }
            if (first == null) {
                known.add(clause);
            } else {
                findings.add(new YamlFault.DuplicateId(places.at(clause, "id"), clause.local(), places.at(first, "id")));
            }
        }
    }

    private void readVocabularies(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(new YamlFault.WrongType(node.at(), "vocabularies.yaml", node.describe(), "a list under each name"));
            return;
        }
        mapping.entries().forEach((name, entry) -> {
            List<Label> labels = items(entry.value(), "", Label.class);
            labels(labels);
            vocabularies.put(name, labels);
        });
    }

    /** The values of a closed list go into addresses and class names, as ids do. */
    private void labels(List<Label> labels) {
        Map<String, Label> known = new LinkedHashMap<>();
        for (Label label : labels) {
            Label first = known.putIfAbsent(label.id(), label);
            if (!Ids.isId(label.id())) {
                findings.add(new YamlFault.BadId(places.at(label, "id"), Ids.shown(label.id())));
            } else if (first != null) {
                findings.add(new YamlFault.DuplicateId(places.at(label, "id"), label.id(), places.at(first, "id")));
            }
        }
    }

    private void add(Entity entity) {
        if (entity.ref().id().equals(Binder.NO_ID)) {
            return;
        }
        Entity first = entities.putIfAbsent(entity.ref(), entity);
        if (first != null) {
            findings.add(new YamlFault.DuplicateId(places.at(entity, "id"), entity.ref().id(), places.at(first, "id")));
        }
    }

    private <R> List<R> list(Folder.Parsed file, String idPrefix, Class<R> type) {
        return file.node().map(node -> items(node, idPrefix, type)).orElse(List.of());
    }

    private <R> List<R> items(Node node, String idPrefix, Class<R> type) {
        if (!(node instanceof Node.Sequence sequence)) {
            findings.add(new YamlFault.WrongType(node.at(), "the file", node.describe(), "a list, each item beginning with a dash"));
            return List.of();
        }
        return sequence.items().stream()
                .flatMap(item -> binder(idPrefix).bind(type, item, Optional.empty()).stream())
                .toList();
    }

    private <E> List<E> all(Class<E> type) {
        return entities.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A page has a title, its first line, and both languages. */
    private List<Prose> prose() {
        List<Prose> pages = new ArrayList<>();
        prose.forEach((id, texts) -> {
            for (String lang : List.of("zh", "en")) {
                Position at = Position.start(folder.label + "/pages/" + id + "." + lang + ".md");
                if (!texts.containsKey(lang)) {
                    findings.add(new YamlFault.MissingFile(at));
                } else if (!texts.get(lang).startsWith("# ")) {
                    findings.add(new YamlFault.MissingField(at, "# Title", "a page begins with its title, as # Title"));
                }
            }
            if (texts.size() == 2 && texts.values().stream().allMatch(text -> text.startsWith("# "))) {
                pages.add(new Prose(id, both(texts, text -> text.lines().findFirst().orElse("").substring(2).strip()),
                        both(texts, text -> text.lines().skip(1).map(line -> line + "\n").collect(Collectors.joining()))));
            }
        });
        return pages;
    }

    private static Bilingual both(Map<String, String> texts, UnaryOperator<String> part) {
        return new Bilingual(part.apply(texts.get("zh")), part.apply(texts.get("en")));
    }

    /** The folders and files the loader knows, for the check that the data dictionary names them all. */
    public static Stream<String> layout() {
        return Stream.concat(REQUIRED.stream(), FOLDERS.keySet().stream());
    }
}
