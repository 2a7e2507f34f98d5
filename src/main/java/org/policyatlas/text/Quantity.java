package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether a quote says a figure. Units are ids of the vocabulary; those that {@link Unit} lists must stand in the quote, and each
 * {@code yuan-per-…} is money. Every other id (company, project, patent …) counts things, so that only the value is compared and any
 * number that is no sum, share or measure will do. The unit {@code yuan} also answers for a class of size (千亿级).
 */
public final class Quantity {
    private static final String PER = "yuan-per-";

    private Quantity() {}

    /**
     * @param value in full units: 500万元 is 5000000, 30％ is 30, 1/4 is 25 percent, 2.33分/千瓦时 is 2.33 fen-per-kwh
     * @param unit  an id of the vocabulary of units
     */
    public static boolean says(String zhQuote, BigDecimal value, String unit) {
        return says(Figures.zh(zhQuote), value, unit);
    }

    /**
     * Whether one of the figures of a text, in either language, says it: for English, where number words
     * are read too ("three years"), and for a text of which much is asked.
     */
    public static boolean says(List<Figure> figures, BigDecimal value, String unit) {
        String id = unit.startsWith(PER) ? Unit.YUAN.id : unit;
        return figures.stream().anyMatch(figure -> figure.is(value) && fits(figure, id)
                || figure.is(value.movePointLeft(2)) && inYuan(figure, id));
    }

    /** "RMB 0.0233 per kWh" says 2.33 fen. */
    private static boolean inYuan(Figure figure, String id) {
        return id.equals(Unit.FEN.id) && figure.unit().equals(Unit.YUAN.id);
    }

    private static boolean fits(Figure figure, String id) {
        if (figure.unit().equals(id)) return true;
        if (id.equals(Unit.FOLD.id)) return figure.sort() == Sort.MULTIPLE;
        if (Unit.of(id).isPresent()) return false;
        boolean things = figure.sort() == Sort.COUNT || figure.sort() == Sort.ORDINAL
                || figure.sort() == Sort.YEAR || figure.sort() == Sort.RATIO;
        return things && Unit.of(figure.unit()).isEmpty();
    }
}
