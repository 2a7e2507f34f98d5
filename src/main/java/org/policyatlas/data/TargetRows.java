package org.policyatlas.data;

import static org.policyatlas.data.Row.row;

import java.util.List;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Target;
import org.policyatlas.page.Addresses;

/** The targets and results of a clause as records. */
final class TargetRows {

    private final Addresses addresses;

    TargetRows(Addresses addresses) {
        this.addresses = addresses;
    }

    List<Row> of(Clause clause) {
        return clause.targets().stream().map(target -> target(clause, target)).toList();
    }

    private Row target(Clause clause, Target target) {
        return row().put("id", clause.document() + "/" + target.id())
                .put("url", Rows.url(addresses.target(clause, target.id(), Lang.ZH), addresses.target(clause, target.id(), Lang.EN)))
                .put("document", clause.document()).put("clause", clause.ref()).put("indicator", target.indicator())
                .put("city", target.city()).refs("districts", target.districts()).refs("parks", target.parks())
                .refs("chains", target.chains()).put("result", target.result()).put("year", target.year())
                .put("from", target.from()).put("value", target.value()).put("low", target.low()).put("high", target.high())
                .put("unit", target.unit()).put("is", target.is()).put("modality", target.modality()).put("goal", target.goal())
                .put("quote", target.quote()).put("quote-unit", target.quoteUnit()).put("before", target.before()).put("after", target.after());
    }
}
