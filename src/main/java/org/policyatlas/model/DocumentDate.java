package org.policyatlas.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a document prints it: a day, or a month where it prints no day. Nothing makes a day of a month.
 *
 * @param day the day of the month, where one is printed
 */
public record DocumentDate(YearMonth month, Optional<Integer> day) implements Scalar {

    /** Of 2022-07 or 2022-07-21; throws {@link java.time.format.DateTimeParseException} for what is in no calendar. */
    public static DocumentDate parse(String text) {
        if (text.length() == "2022-07".length()) {
            return new DocumentDate(YearMonth.parse(text), Optional.empty());
        }
        LocalDate date = LocalDate.parse(text);
        return new DocumentDate(YearMonth.from(date), Optional.of(date.getDayOfMonth()));
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        return day.map(month::atDay).orElseGet(month::atEndOfMonth);
    }

    /** As ISO 8601: 2022-07 or 2022-07-21. */
    @Override
    public String toString() {
        return day.map(month::atDay).map(LocalDate::toString).orElseGet(month::toString);
    }
}
