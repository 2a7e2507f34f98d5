package org.policyatlas.load;

import java.util.List;
import java.util.Optional;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.model.Content;

/**
 * What loading gave.
 *
 * @param content everything that was read; nothing when a finding stands in the way of understanding it
 * @param places where each record was read from
 * @param findings what is wrong with the files
 */
public record Loaded(Optional<Content> content, Places places, List<Diagnostic> findings) {}
