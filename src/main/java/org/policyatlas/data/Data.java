package org.policyatlas.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Imprint;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Ref;
import org.policyatlas.page.DataPath;
import org.policyatlas.page.SiteFile;

/** Writes every kind's records as JSON and as CSV, each page's record for itself, and an index of the kinds with their numbers. */
public final class Data {

    /** Line feeds on every system, or two builds would differ. */
    private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");
    private static final ObjectWriter JSON = JsonMapper.builder().build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance));

    /** The kinds whose things have pages of their own. */
    private static final List<Kind> ON_PAGES = List.of(Kind.DOCUMENT, Kind.CLAUSE, Kind.PARK, Kind.CHAIN, Kind.PROJECT, Kind.ORGANIZATION,
            Kind.DISTRICT, Kind.SOURCE);

    private Data() {}

    public static List<SiteFile> of(Atlas atlas) {
        List<SiteFile> files = new ArrayList<>();
        Map<String, List<Row>> rows = new Rows(atlas).all();
        files.add(SiteFile.text("data/index.json", json(index(atlas.content().imprint(), rows))));
        rows.forEach((kind, records) -> {
            files.add(SiteFile.text("data/" + kind + ".json", json(records.stream().map(Row::fields).toList())));
            files.add(SiteFile.text("data/" + kind + ".csv", Csv.of(records)));
        });
        Referrers referrers = new Referrers(rows);
        ON_PAGES.forEach(kind -> files.addAll(twins(atlas, referrers, kind, rows.get(kind.word + "s"))));
        return files;
    }

    /** A file for each record of a kind whose things have pages: what the page shows, for programs. */
    private static List<SiteFile> twins(Atlas atlas, Referrers referrers, Kind kind, List<Row> records) {
        return records.stream()
                .filter(record -> !(atlas.entity(ref(kind, record)) instanceof Clause clause) || clause.hasPage())
                .map(record -> SiteFile.text(DataPath.of(ref(kind, record)), json(twin(atlas, referrers, ref(kind, record), record))))
                .toList();
    }

    /** The record, then the ids of the records that name the thing and of the clauses whose words do. */
    private static Map<String, Object> twin(Atlas atlas, Referrers referrers, Ref ref, Row record) {
        Map<String, Object> twin = new LinkedHashMap<>(record.fields());
        if (!referrers.of(ref).isEmpty()) {
            twin.put("referred-to-by", referrers.of(ref));
        }
        List<String> mentioning = atlas.backlinks(ref).mentioning().stream().map(Ref::id).toList();
        if (!mentioning.isEmpty()) {
            twin.put("mentioned-in", mentioning);
        }
        return twin;
    }

    private static Ref ref(Kind kind, Row record) {
        return new Ref(kind, record.fields().get("id").toString());
    }

    /** How many records of each kind there are. */
    public static Map<String, Integer> counts(Atlas atlas) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        new Rows(atlas).all().forEach((kind, records) -> counts.put(kind, records.size()));
        return counts;
    }

    private static Map<String, Object> index(Imprint imprint, Map<String, List<Row>> rows) {
        return Row.row().put("version", imprint.dataVersion()).put("title", imprint.title()).put("as-of", imprint.asOf().toString())
                .put("licence", Row.row().put("name", imprint.licence().name()).put("url", imprint.licence().url()))
                .list("files", List.copyOf(rows.entrySet()), entry -> Row.row().put("kind", entry.getKey())
                        .put("records", entry.getValue().size())
                        .put("json", entry.getKey() + ".json").put("csv", entry.getKey() + ".csv"))
                .fields();
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists cannot fail to be written", e);
        }
    }
}
