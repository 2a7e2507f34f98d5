package org.policyatlas.data;

import static org.policyatlas.data.Row.row;

import java.util.List;
import java.util.Set;
import org.policyatlas.link.Atlas;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Kind;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Measure;
import org.policyatlas.model.Ref;
import org.policyatlas.page.Addresses;
import org.policyatlas.page.Reach;

/** The measures of a clause as records. */
final class MeasureRows {

    private final Atlas atlas;
    private final Addresses addresses;

    MeasureRows(Atlas atlas, Addresses addresses) {
        this.atlas = atlas;
        this.addresses = addresses;
    }

    List<Row> of(Clause clause) {
        return clause.measures().stream().map(measure -> measure(clause, measure)).toList();
    }

    private Row measure(Clause clause, Measure measure) {
        return row().put("id", clause.document() + "/" + measure.id())
                .put("url", Rows.url(addresses.measure(clause, measure.id(), Lang.ZH), addresses.measure(clause, measure.id(), Lang.EN)))
                .put("document", clause.document()).put("clause", clause.ref()).put("instrument", measure.instrument())
                .put("title", measure.title()).refs("chains", measure.chains()).refs("parks", measure.parks())
                .put("only", measure.only().map(Rows::about)).put("for", reach(clause, measure))
                .refs("lead", clause.lead()).refs("with", clause.with())
                .put("eligibility", measure.eligibility().map(who -> row().put("quote", who.quote()).put("en", who.en())))
                .list("rate", measure.rate(), MeasureRows::rate)
                .list("cap", measure.cap(), MeasureRows::amount)
                .list("amount", measure.amount(), MeasureRows::amount)
                .list("threshold", measure.threshold(), MeasureRows::amount)
                .list("period", measure.period(), period -> row().put("value", period.value()).put("unit", period.unit())
                        .put("is", period.is()).put("label", period.label()).put("quote", period.quote()))
                .refs("decides", measure.decides());
    }

    /** What it is for, all counted in; without districts it holds throughout the city. */
    private Row reach(Clause clause, Measure measure) {
        Set<Ref> reach = Reach.of(atlas, clause, measure);
        Row row = row();
        List.of(Kind.CHAIN, Kind.PARK, Kind.DISTRICT).forEach(kind -> row.refs(kind.folder, reach.stream().filter(ref -> ref.kind() == kind).toList()));
        return row;
    }

    private static Row rate(Measure.Rate rate) {
        return row().put("percent", rate.percent()).put("low", rate.low()).put("high", rate.high()).put("of", rate.of())
                .put("is", rate.is()).put("label", rate.label()).put("quote", rate.quote());
    }

    private static Row amount(Measure.Amount amount) {
        return row().put("amount", amount.amount()).put("low", amount.low()).put("high", amount.high())
                .put("unit", amount.unit().orElse("yuan")).put("per", amount.per()).put("is", amount.is())
                .put("label", amount.label()).put("quote", amount.quote());
    }
}
