package org.policyatlas.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.TextFault;
import org.policyatlas.model.Text;
import org.policyatlas.text.Lengths;

/** A paragraph whose English is far longer or shorter than the corpus's usual has lost or gained a sentence. */
final class ProportionCheck implements Check {

    /** Deviations from the median; measured on the whole corpus, good translations stay within 6. */
    private static final double TIMES = 8;
    /** Below this many paragraphs there is no usual. */
    private static final int LEAST_PARAGRAPHS = 50;

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        Map<Pair, Double> ratios = new LinkedHashMap<>();
        subject.content().allClauses().stream().flatMap(Pair::of).filter(pair -> pair.owner() instanceof Text).forEach(pair -> {
            OptionalDouble ratio = Lengths.ratio(pair.zh(), pair.en());
            if (ratio.isPresent()) {
                ratios.put(pair, ratio.getAsDouble());
            }
        });
        if (ratios.size() < LEAST_PARAGRAPHS) {
            return Stream.empty();
        }
        Lengths.Usual usual = Lengths.usual(ratios.values());
        List<Diagnostic> findings = new ArrayList<>();
        ratios.forEach((pair, ratio) -> {
            if (usual.isOutlier(ratio, TIMES)) {
                findings.add(new TextFault.Proportion(subject.places().at(pair.owner(), "en"), shown(ratio), shown(usual.median())));
            }
        });
        return findings.stream();
    }

    private static String shown(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
