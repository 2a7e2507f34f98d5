package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The units of measure that texts are held to, and how those of one dimension convert. Classifiers (家, 个, 项) are no units: English
 * may say firm, company or nothing at all for 家.
 *
 * <p>Ids of money: {@code yuan usd hkd eur fen-per-kwh}. Ids of measure: {@code m2 mu hectare km2 m km inch ton kw mw kwh year month
 * day working-day hour minute}. Ids of sorts: {@code percent percentage-point fold}.
 */
enum Unit {
    YUAN("yuan", "", "1"), USD("usd", "", "1"), HKD("hkd", "", "1"), EUR("eur", "", "1"), FEN("fen-per-kwh", "", "1"),
    PERCENT("percent", "", "1"), POINT("percentage-point", "", "1"), FOLD("fold", "", "1"),
    M2("m2", "area", "3"), MU("mu", "area", "2000"), HECTARE("hectare", "area", "30000"), KM2("km2", "area", "3000000"),
    M("m", "length", "1"), KM("km", "length", "1000"), INCH("inch", "inch", "1"), TON("ton", "weight", "1"),
    KW("kw", "power", "1"), MW("mw", "power", "1000"), KWH("kwh", "energy", "1"),
    YEAR("year", "months", "12"), MONTH("month", "months", "1"), DAY("day", "days", "1"), WORKING_DAY("working-day", "working days", "1"),
    HOUR("hour", "minutes", "60"), MINUTE("minute", "minutes", "1");

    private static final Map<String, Unit> BY_ID = byId();

    final String id;
    /** Units of one dimension convert; an empty one says that nothing does. */
    private final String dimension;
    /** In the smallest unit of the dimension; areas in thirds of a square metre, since 15 mu are exactly one hectare. */
    private final BigDecimal size;

    Unit(String id, String dimension, String size) {
        this.id = id;
        this.dimension = dimension;
        this.size = new BigDecimal(size);
    }

    static Optional<Unit> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    boolean isMeasure() {
        return !dimension.isEmpty();
    }

    /** Whether so much of this unit is so much of the other: 60万平方米 is 0.6 km2. */
    boolean equal(BigDecimal mine, Unit other, BigDecimal theirs) {
        return dimension.equals(other.dimension) && mine.multiply(size).compareTo(theirs.multiply(other.size)) == 0;
    }

    private static Map<String, Unit> byId() {
        Map<String, Unit> units = new HashMap<>();
        for (Unit unit : values()) units.put(unit.id, unit);
        return Map.copyOf(units);
    }
}
