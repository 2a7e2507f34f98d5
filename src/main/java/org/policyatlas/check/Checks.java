package org.policyatlas.check;

import java.util.List;
import java.util.stream.Stream;
import org.policyatlas.cover.Coverage;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.load.Places;
import org.policyatlas.mention.Mentions;
import org.policyatlas.model.Content;

/** All checks. Each runs whatever the others find. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new ReferenceCheck(),
            new VocabularyCheck(),
            new LocalIdCheck(),
            new ParentCheck(),
            new SeeAlsoCheck(),
            new NameCheck(),
            new SynonymCheck(),
            new FurnitureCheck(),
            new LocationCheck(),
            new EvidenceCheck(),
            new CitationCheck(),
            new DutyCheck(),
            new SourceTextCheck(),
            new CoverageCheck(),
            new QuoteCheck(),
            new FigureCheck(),
            new FactCheck(),
            new TermCheck(),
            new ScriptCheck(),
            new TranslationCheck(),
            new ProportionCheck(),
            new SameEnglishCheck(),
            new LinkCheck());

    private Checks() {}

    /** Every finding that no waiver covers, and every waiver that covers none; by file and place. */
    public static List<Diagnostic> run(Content content, Places places, Coverage coverage, Mentions mentions) {
        Subject subject = Subject.of(content, places, coverage, mentions);
        List<Diagnostic> findings = ALL.parallelStream().map(check -> check.run(subject).toList()).flatMap(List::stream)
                .distinct().sorted(Diagnostic.ORDER).toList();
        return Waivers.apply(content, places, findings);
    }

    static Stream<Check> all() {
        return ALL.stream();
    }
}
