package org.policyatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.ReferenceFault;
import org.policyatlas.mention.Span;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Ref;

/**
 * Who leads and who assists is data: what the bracket at the end of a clause names stands in {@code lead} or {@code with}, and
 * what stands there the text names. （A牵头，B、C配合） and （责任单位：A、B） are the two forms of the documents.
 */
final class DutyCheck implements Check {

    private static final Pattern BRACKET = Pattern.compile("（([^（）]*+)）");
    private static final String LEAD = "牵头";
    private static final String ASSIST = "配合";
    /** （第一个责任单位为牵头单位） explains the brackets of its document and gives no duty. */
    private static final String LEAD_UNIT = "牵头单位";
    private static final Pattern RESPONSIBLE = Pattern.compile("（责任单位：([^（）]*)）");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]");

    @Override
    public Stream<Diagnostic> run(Subject subject) {
        return subject.content().allClauses().stream().flatMap(clause -> clause(subject, clause));
    }

    private static Stream<Diagnostic> clause(Subject subject, Clause clause) {
        String zh = clause.text().map(text -> text.zh()).orElse("");
        List<Diagnostic> findings = new ArrayList<>();
        BRACKET.matcher(zh).results().map(bracket -> bracket.group(1))
                .filter(duty -> duty.contains(LEAD) && !duty.contains(LEAD_UNIT))
                .forEach(duty -> lead(subject, clause, duty, findings));
        Matcher responsible = RESPONSIBLE.matcher(zh);
        while (responsible.find()) {
            named(subject, clause, responsible.group(1), "lead or with",
                    ref -> clause.lead().contains(ref) || clause.with().contains(ref), findings);
        }
        listed(subject, clause, clause.lead(), "lead", findings);
        listed(subject, clause, clause.with(), "with", findings);
        return findings.stream();
    }

    /** What stands before the first 牵头 leads; what stands between the comma after it and the first 配合 assists. */
    private static void lead(Subject subject, Clause clause, String duty, List<Diagnostic> findings) {
        int lead = duty.indexOf(LEAD);
        named(subject, clause, duty.substring(0, lead), "lead", clause.lead()::contains, findings);
        int comma = lead + LEAD.length();
        int assist = duty.indexOf(ASSIST, comma);
        if (assist > comma && duty.charAt(comma) == '，') {
            named(subject, clause, duty.substring(comma + 1, assist), "with", clause.with()::contains, findings);
        }
    }

    private static void named(Subject subject, Clause clause, String names, String field, Predicate<Ref> isListed,
            List<Diagnostic> findings) {
        for (String name : SEPARATOR.split(names)) {
            List<Ref> found = subject.mentions().names().in(Lang.ZH, name).stream().map(Span::target)
                    .filter(ref -> ref.kind() == Kind.ORGANIZATION).toList();
            if (!name.isBlank() && (found.isEmpty() || !found.stream().allMatch(isListed))) {
                Optional<String> id = found.stream().filter(isListed.negate()).map(Ref::id).findFirst();
                findings.add(new ReferenceFault.DutyNotListed(subject.places().find(clause, "text", name), name, field, id));
            }
        }
    }

    /** A department that leads is named in the text, by its name or an alias. */
    private static void listed(Subject subject, Clause clause, List<Ref> organizations, String field, List<Diagnostic> findings) {
        for (int i = 0; i < organizations.size(); i++) {
            Ref ref = organizations.get(i);
            Entity organization = subject.entity(ref).orElse(null);
            if (organization instanceof Organization && !subject.mentions().clauses(ref).contains(clause.ref())) {
                findings.add(new ReferenceFault.DutyNotInText(subject.places().at(clause, field, i), ref.id(), field));
            }
        }
    }
}
