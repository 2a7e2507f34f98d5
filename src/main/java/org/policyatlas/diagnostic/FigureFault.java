package org.policyatlas.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Where figures disagree: between the two languages, or between data and words. */
public sealed interface FigureFault extends Diagnostic {

    @Code("ATL-N01")
    record Money(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "money: " + figure + " " + problem;
        }
    }

    @Code("ATL-N02")
    record Currency(Position at, String figure) implements FigureFault {
        public String message() {
            return "the amount \"" + figure + "\" names no currency";
        }

        public String hint() {
            return "write it as RMB 5 million";
        }
    }

    @Code("ATL-N03")
    record Percent(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "percentage: " + figure + " " + problem;
        }
    }

    @Code("ATL-N04")
    record Points(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "percentage points: " + figure + " " + problem;
        }
    }

    @Code("ATL-N05")
    record Multiple(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "multiple: " + figure + " " + problem;
        }
    }

    @Code("ATL-N06")
    record Date(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "date: " + figure + " " + problem;
        }
    }

    @Code("ATL-N07")
    record PlanPeriod(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "five-year plan: " + figure + " " + problem;
        }
    }

    @Code("ATL-N08")
    record Count(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "number: " + figure + " " + problem;
        }
    }

    @Code("ATL-N09")
    record Comparator(Position at, String figure, String problem, String hint) implements FigureFault {
        public String message() {
            return "comparator: " + figure + " " + problem;
        }
    }

    @Code("ATL-N10")
    record NotInQuote(Position at, String value, String where, String words, List<String> figures) implements FigureFault {
        public String message() {
            return value + " does not stand in " + where + ": \"" + words + "\"";
        }

        public String hint() {
            return figures.isEmpty() ? "make data, quote and translation say the same figure"
                    : "there stands " + figures.stream().map(figure -> "\"" + figure + "\"").collect(Collectors.joining(", "));
        }
    }
}
