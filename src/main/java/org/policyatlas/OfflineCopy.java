package org.policyatlas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.load.Words;
import org.policyatlas.page.Page;
import org.policyatlas.page.ProsePage;
import org.policyatlas.page.SiteFile;
import org.policyatlas.publish.Archive;
import org.policyatlas.render.Renderer;

/** The copy of the site for reading offline, and the pages that say how large it is. */
final class OfflineCopy {

    private OfflineCopy() {}

    /**
     * The files with the copy beside them. The pages that name its size are in it: it is measured without them, in whole megabytes,
     * of which they are the thousandth part. There they lead to the copy on the web, for it does not hold itself.
     *
     * @param data how many records of each kind there are
     */
    static List<SiteFile> with(List<SiteFile> files, List<Page> pages, Map<String, Integer> data, Path templates, Words words) throws IOException {
        List<ProsePage> naming = pages.stream().filter(ProsePage.class::isInstance).map(ProsePage.class::cast)
                .filter(page -> page.figures() != null).toList();
        Set<String> paths = naming.stream().map(page -> page.head().path()).collect(Collectors.toSet());
        List<SiteFile> others = files.stream().filter(file -> !paths.contains(file.path().value())).toList();
        List<Archive.Packed> packed = Archive.pack(others);
        int megabytes = Archive.megabytes(packed);
        List<SiteFile> here = naming(naming, paths, page -> new ProsePage.Take(page.head().root() + Archive.NAME, megabytes, data), templates, words);
        List<SiteFile> there = naming(naming, paths, page -> new ProsePage.Take(page.head().site().baseUrl() + Archive.NAME, megabytes, data), templates, words);
        List<SiteFile> copy = Archive.of(Stream.concat(packed.stream(), Archive.pack(there).stream()).toList());
        return Stream.of(others, here, copy).flatMap(List::stream).toList();
    }

    private static List<SiteFile> naming(List<ProsePage> pages, Set<String> paths, Function<ProsePage, ProsePage.Take> take, Path templates, Words words)
            throws IOException {
        List<Page> naming = pages.stream().<Page>map(page -> page.with(take.apply(page))).toList();
        return Renderer.render(naming, templates, words).stream().filter(file -> paths.contains(file.path().value())).toList();
    }
}
