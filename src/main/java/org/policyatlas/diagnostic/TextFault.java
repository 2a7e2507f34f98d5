package org.policyatlas.diagnostic;

/** Where a text is incomplete, stale or unclean. */
public sealed interface TextFault extends Diagnostic {

    @Code("ATL-F01")
    record Untranslated(Position at, String language) implements TextFault {
        public String message() {
            return "the " + language + " is missing";
        }

        public String hint() {
            return "every text has both languages";
        }
    }

    @Code("ATL-F02")
    record Stale(Position at, String stamped, String actual) implements TextFault {
        public String message() {
            return "the English translates another Chinese text (of: " + stamped + ")";
        }

        public String hint() {
            return "read it again against the Chinese, mend it, then set \"of: " + actual + "\"";
        }
    }

    @Code("ATL-F03")
    record SameEnglish(Position at, String start, Position other) implements TextFault {
        public String message() {
            return "this English, \"" + start + "\", also stands for another Chinese text at " + other;
        }

        public String hint() {
            return "one of the two is a copy that was not changed; translate it";
        }
    }

    @Code("ATL-F04")
    record Proportion(Position at, String ratio, String usual) implements TextFault {
        public String message() {
            return "the English has " + ratio + " words for each Chinese character, out of all proportion";
        }

        public String hint() {
            return "usual is " + usual + ": look for a sentence that is missing or was added";
        }
    }

    @Code("ATL-F05")
    record Unclean(Position at, String what, String run) implements TextFault {
        public String message() {
            return what + " in the Chinese: \"" + run + "\"";
        }

        public String hint() {
            return "remove what the extraction left; a wrong character gets a repair in content/sources.yaml";
        }
    }

    @Code("ATL-F06")
    record Unstamped(Position at, String actual) implements TextFault {
        public String message() {
            return "the translation does not say which Chinese it translates";
        }

        public String hint() {
            return "add \"of: " + actual + "\"";
        }
    }

    @Code("ATL-F07")
    record Paragraphs(Position at, int zh, int en) implements TextFault {
        public String message() {
            return "the Chinese has " + zh + " paragraphs and the English " + en;
        }

        public String hint() {
            return "give both the same paragraphs, apart by a blank line";
        }
    }

    @Code("ATL-F08")
    record RaggedTable(Position at, int cells, int columns) implements TextFault {
        public String message() {
            return "this row has " + cells + " cells and the table " + columns + " columns";
        }

        public String hint() {
            return "give every row as many cells as there are columns; an empty cell is \"\"";
        }
    }
}
