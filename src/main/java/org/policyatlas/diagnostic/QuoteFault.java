package org.policyatlas.diagnostic;

import java.util.Optional;

/** Where content does not say what its source says. */
public sealed interface QuoteFault extends Diagnostic {

    @Code("ATL-Q01")
    record TextNotInSource(Position at, String part, String start, String lines, Optional<String> nearest) implements QuoteFault {
        public String message() {
            return "the " + part + " \"" + start + "\" does not stand in the seed's lines " + lines;
        }

        public String hint() {
            return nearest.map(run -> "there stands \"" + run + "\"")
                    .orElse("name the lines it was taken from, and take it as it is printed");
        }
    }

    @Code("ATL-Q02")
    record QuoteNotFound(Position at, String clause, String quote, Optional<String> nearest) implements QuoteFault {
        public String message() {
            return "quote not found in " + clause + ": \"" + quote + "\"";
        }

        public String hint() {
            return nearest.map(run -> "the nearest is \"" + run + "\"").orElse("quote the clause's own words");
        }
    }

    @Code("ATL-Q03")
    record QuoteNotUnique(Position at, String clause, String quote, int times) implements QuoteFault {
        public String message() {
            return "the quote \"" + quote + "\" stands " + times + " times in " + clause;
        }

        public String hint() {
            return "give the words before or after it, in \"before\" or \"after\"";
        }
    }

    @Code("ATL-Q04")
    record ErratumNotFound(Position at, String clause, String printed, Optional<String> nearest) implements QuoteFault {
        public String message() {
            return "the slip \"" + printed + "\" does not stand in " + clause;
        }

        public String hint() {
            return nearest.map(run -> "the nearest is \"" + run + "\"").orElse("write the slip as it is printed");
        }
    }

    @Code("ATL-Q05")
    record ChanceNotFound(Position at, String clause, String words) implements QuoteFault {
        public String message() {
            return "\"unnamed\" lists \"" + words + "\", which does not stand in " + clause;
        }

        public String hint() {
            return "write the words as they stand in the text, in one paragraph, or remove them";
        }
    }
}
