package org.policyatlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.model.Content;
import org.policyatlas.model.Source;
import org.policyatlas.page.SiteFile;

/**
 * What a build gave: the files of a site, or the findings that stand in its way.
 *
 * @param files all files of the site; empty when there are findings
 * @param findings what is wrong, by place
 * @param coverage who owns each line of each seed, once content could be read
 * @param seedFiles the file of each source
 */
public record Build(List<SiteFile> files, List<Diagnostic> findings, Optional<Coverage> coverage, Map<String, String> seedFiles) {

    static Build finished(List<SiteFile> files, Content content, Coverage coverage) {
        return new Build(files, List.of(), Optional.of(coverage), seedFiles(content));
    }

    /** Content that could not even be read. */
    static Build refused(List<Diagnostic> findings) {
        return new Build(List.of(), findings, Optional.empty(), Map.of());
    }

    static Build refused(List<Diagnostic> findings, Content content, Coverage coverage) {
        return new Build(List.of(), findings, Optional.of(coverage), seedFiles(content));
    }

    private static Map<String, String> seedFiles(Content content) {
        Map<String, String> files = new TreeMap<>();
        content.all(Source.class).forEach(source -> files.put(source.id(), source.file()));
        return files;
    }
}
