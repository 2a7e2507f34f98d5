package org.policyatlas.diagnostic;

/** Where a source has text that the atlas has not, or has twice. */
public sealed interface CoverageFault extends Diagnostic {

    @Code("ATL-C01")
    record Uncovered(Position at, String run, int characters) implements CoverageFault {
        public String message() {
            return characters + (characters == 1 ? " character belongs" : " characters belong") + " to no clause and no furniture: \"" + run + "\"";
        }

        public String hint() {
            return "take them into the clause they belong to, or declare them as furniture in content/sources.yaml";
        }
    }

    @Code("ATL-C02")
    record TakenTwice(Position at, String lines, String run, String owner) implements CoverageFault {
        public String message() {
            return "\"" + run + "\" in lines " + lines + " was taken already by " + owner;
        }

        public String hint() {
            return "every character of a source belongs to one place: let one of the two name other lines";
        }
    }
}
