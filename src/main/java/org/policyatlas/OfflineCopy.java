package org.policyatlas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
     * of which they are the thousandth part.
     */
    static List<SiteFile> with(List<SiteFile> files, List<Page> pages, Path templates, Words words) throws IOException {
        List<ProsePage> naming = pages.stream().filter(ProsePage.class::isInstance).map(ProsePage.class::cast)
                .filter(page -> page.figures() != null).toList();
        Set<String> paths = naming.stream().map(page -> page.head().path()).collect(Collectors.toSet());
        List<SiteFile> others = files.stream().filter(file -> !paths.contains(file.path().value())).toList();
        List<Archive.Packed> packed = Archive.pack(others);
        List<Page> sized = naming.stream().<Page>map(page -> page.withCopy(Archive.megabytes(packed))).toList();
        List<SiteFile> named = Renderer.render(sized, templates, words).stream().filter(file -> paths.contains(file.path().value())).toList();
        List<SiteFile> copy = Archive.of(Stream.concat(packed.stream(), Archive.pack(named).stream()).toList());
        return Stream.of(others, named, copy).flatMap(List::stream).toList();
    }
}
