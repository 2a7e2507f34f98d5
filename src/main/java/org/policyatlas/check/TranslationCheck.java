package org.policyatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.TextFault;
import org.policyatlas.mention.Words;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Table;
import org.policyatlas.text.Hash;

/** Each translation translates the Chinese that stands there, paragraph by paragraph, row by row. */
final class TranslationCheck implements Check {

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        return subject.content().allClauses().stream().flatMap(clause -> clause(subject, clause));
    }

    private static Stream<Diagnostic> clause(Subject subject, Clause clause) {
        List<Diagnostic> findings = new ArrayList<>();
        clause.text().ifPresent(text -> {
            stamp(subject, text, text.of(), Hash.of(text.zh()), findings);
            int zh = text.paragraphs(Lang.ZH).size();
            int en = text.paragraphs(Lang.EN).size();
            if (zh != en) {
                findings.add(new TextFault.Paragraphs(subject.places().at(text, "en"), zh, en));
            }
        });
        clause.table().ifPresent(table -> {
            String cells = Words.cells(clause).map(Table.Cell::zh).collect(Collectors.joining());
            stamp(subject, table, table.of(), Hash.of(cells), findings);
            for (int row = 0; row < table.rows().size(); row++) {
                if (table.rows().get(row).size() != table.columns().size()) {
                    findings.add(new TextFault.RaggedTable(subject.places().at(table, "rows", row),
                            table.rows().get(row).size(), table.columns().size()));
                }
            }
        });
        return findings.stream();
    }

    private static void stamp(Subject subject, Object owner, Optional<String> stamped, String actual, List<Diagnostic> findings) {
        if (stamped.isEmpty()) {
            findings.add(new TextFault.Unstamped(subject.places().at(owner), actual));
        } else if (!stamped.get().equals(actual)) {
            findings.add(new TextFault.Stale(subject.places().at(owner, "of"), stamped.get(), actual));
        }
    }
}
