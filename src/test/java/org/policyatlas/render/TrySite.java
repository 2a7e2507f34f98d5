package org.policyatlas.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policyatlas.audit.Audit;
import org.policyatlas.cover.Cover;
import org.policyatlas.data.Data;
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

/** Builds the pages of a folder of content without checks, to look at them: {@code TrySite content seeds templates out}. */
final class TrySite {

    private TrySite() {}

    static Atlas atlas(Path content, Path seeds) throws IOException {
        Loaded loaded = Loader.load(content, seeds);
        Content all = loaded.content().orElseThrow(() -> new IllegalStateException(String.join("\n",
                loaded.findings().stream().map(finding -> finding.format()).toList())));
        return Linker.link(all, Cover.of(all), Mentions.of(all));
    }

    static List<SiteFile> site(Atlas atlas, Path templates) throws IOException {
        Words.Read words = Words.read(templates);
        if (!words.findings().isEmpty()) {
            throw new IllegalStateException(words.findings().toString());
        }
        List<Page> pages = Planner.plan(atlas);
        List<SiteFile> files = new ArrayList<>(Renderer.render(pages, templates, words.words()));
        files.addAll(Extras.of(atlas, pages));
        return files;
    }

    public static void main(String[] arguments) throws IOException {
        List<SiteFile> files = site(atlas(Path.of(arguments[0]), Path.of(arguments[1])), Path.of(arguments[2]));
        for (SiteFile file : files) {
            Path path = Path.of(arguments[3]).resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        Atlas atlas = atlas(Path.of(arguments[0]), Path.of(arguments[1]));
        List<SiteFile> all = new ArrayList<>(files);
        all.addAll(Indexer.index(SearchDocuments.of(atlas, new Addresses(atlas)), SearchSynonyms.of(atlas)));
        all.addAll(Data.of(atlas));
        Audit.check(all, Data.counts(atlas)).forEach(finding -> System.out.println(finding.format()));
        System.out.println(files.size() + " files");
    }
}
