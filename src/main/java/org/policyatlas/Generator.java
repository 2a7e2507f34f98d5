package org.policyatlas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyatlas.audit.Audit;
import org.policyatlas.check.Checks;
import org.policyatlas.cover.Cover;
import org.policyatlas.cover.Coverage;
import org.policyatlas.data.Data;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.index.Indexer;
import org.policyatlas.link.Atlas;
import org.policyatlas.link.Linker;
import org.policyatlas.load.Loaded;
import org.policyatlas.load.Loader;
import org.policyatlas.load.Words;
import org.policyatlas.mention.Mentions;
import org.policyatlas.model.Content;
import org.policyatlas.page.Addresses;
import org.policyatlas.page.Extras;
import org.policyatlas.page.Page;
import org.policyatlas.page.Planner;
import org.policyatlas.page.SearchDocuments;
import org.policyatlas.page.SearchSynonyms;
import org.policyatlas.page.SiteFile;
import org.policyatlas.render.Renderer;

/** The pipeline: each line a stage, each stage a function of what stands above it. */
public final class Generator {

    private Generator() {}

    /**
     * What to build.
     *
     * @param baseUrl where the site will stand, instead of what the imprint says
     * @param maps whether pages carry maps
     */
    public record Request(Path content, Path seeds, Path templates, Optional<String> baseUrl, boolean maps) {}

    /**
     * Builds an atlas in memory.
     *
     * @throws IOException if a folder or file cannot be read at all
     */
    public static Build build(Request request) throws IOException {
        Loaded loaded = Loader.load(request.content(), request.seeds());
        Words.Read words = Words.read(request.templates());
        if (loaded.content().isEmpty() || !words.findings().isEmpty()) {
            return Build.refused(join(loaded.findings(), words.findings()));
        }
        Content content = loaded.content().get();
        Coverage coverage = Cover.of(content);
        Mentions mentions = Mentions.of(content);
        List<Diagnostic> findings = Checks.run(content, loaded.places(), coverage, mentions);
        if (!findings.isEmpty()) {
            return Build.refused(findings, content, coverage);
        }
        Atlas atlas = Linker.link(content.published(request.baseUrl(), request.maps()), coverage, mentions);
        List<Page> pages = Planner.plan(atlas);
        List<SiteFile> files = join(
                Renderer.render(pages, request.templates(), words.words()),
                Indexer.index(SearchDocuments.of(atlas, new Addresses(atlas)), SearchSynonyms.of(atlas)),
                Data.of(atlas),
                Extras.of(atlas, pages));
        Map<String, Integer> records = Data.counts(atlas);
        files = OfflineCopy.with(files, pages, records, request.templates(), words.words());
        List<Diagnostic> faults = Audit.check(files, records);
        return faults.isEmpty() ? Build.finished(files, content, coverage) : Build.refused(faults, content, coverage);
    }

    @SafeVarargs
    private static <T> List<T> join(List<? extends T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<? extends T> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
