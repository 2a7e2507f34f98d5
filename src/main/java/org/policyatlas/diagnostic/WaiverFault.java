package org.policyatlas.diagnostic;

/** What is wrong with a waiver. */
public sealed interface WaiverFault extends Diagnostic {

    @Code("ATL-W01")
    record Unused(Position at, String check) implements WaiverFault {
        public String message() {
            return "this waiver of " + check + " waives nothing";
        }

        public String hint() {
            return "remove it";
        }
    }

    @Code("ATL-W02")
    record Expired(Position at, String check, String until) implements WaiverFault {
        public String message() {
            return "this waiver of " + check + " ended on " + until;
        }

        public String hint() {
            return "mend what it waives, or look at it again and give a later day";
        }
    }
}
