package org.policyatlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.page.SiteFile;

/**
 * What a build gave: the files of a site, or the findings that stand in its way.
 *
 * @param files all files of the site; empty when content has findings
 * @param findings what is wrong, by place
 * @param coverage who owns each line of each seed, once content could be read
 * @param seedFiles the file of each source
 */
public record Build(List<SiteFile> files, List<Diagnostic> findings, Optional<Coverage> coverage, Map<String, String> seedFiles) {}
