package org.policyatlas.diagnostic;

import java.util.Optional;

/** What is wrong with a file before it is understood. */
public sealed interface YamlFault extends Diagnostic {

    @Code("ATL-Y01")
    record Syntax(Position at, String problem) implements YamlFault {
        public String message() {
            return "not readable as YAML: " + problem;
        }

        public String hint() {
            return "check indentation, quotes and colons at and above this place";
        }
    }

    @Code("ATL-Y02")
    record UnknownField(Position at, String field, Optional<String> nearest, String known) implements YamlFault {
        public String message() {
            return "unknown field \"" + field + "\"";
        }

        public String hint() {
            return Diagnostic.nearest(nearest, "the fields here are " + known);
        }
    }

    @Code("ATL-Y03")
    record MissingField(Position at, String field, String meaning) implements YamlFault {
        public String message() {
            return "the field \"" + field + "\" is missing or empty";
        }

        public String hint() {
            return "add it: " + meaning;
        }
    }

    @Code("ATL-Y04")
    record WrongType(Position at, String field, String found, String expected) implements YamlFault {
        public String message() {
            return "\"" + field + "\" is " + found;
        }

        public String hint() {
            return "write " + expected;
        }
    }

    @Code("ATL-Y05")
    record DuplicateKey(Position at, String key, Position first) implements YamlFault {
        public String message() {
            return "\"" + key + "\" stands twice here";
        }

        public String hint() {
            return "it was first given in line " + first.line() + "; keep one";
        }
    }

    @Code("ATL-Y06")
    record NotData(Position at, String what) implements YamlFault {
        public String message() {
            return what + " is not allowed";
        }

        public String hint() {
            return "content is plain data: write the value itself";
        }
    }

    @Code("ATL-Y07")
    record Encoding(Position at, String what) implements YamlFault {
        public String message() {
            return what;
        }

        public String hint() {
            return "save the file as UTF-8 without a byte order mark and without control characters";
        }
    }

    @Code("ATL-Y08")
    record TooLarge(Position at, String what, String limit) implements YamlFault {
        public String message() {
            return what;
        }

        public String hint() {
            return "the limit is " + limit + "; split the file";
        }
    }

    @Code("ATL-Y09")
    record BadId(Position at, String id) implements YamlFault {
        public String message() {
            return "\"" + id + "\" cannot be an id";
        }

        public String hint() {
            return "use lower-case ASCII letters, digits and single hyphens, such as pazhou-core";
        }
    }

    @Code("ATL-Y10")
    record UnexpectedFile(Position at, String expected) implements YamlFault {
        public String message() {
            return "the atlas does not know what to do with this file";
        }

        public String hint() {
            return expected;
        }
    }

    @Code("ATL-Y11")
    record MissingFile(Position at) implements YamlFault {
        public String message() {
            return "this file is missing";
        }

        public String hint() {
            return "add it; content/README.md says what it holds";
        }
    }

    @Code("ATL-Y12")
    record DuplicateId(Position at, String id, Position first) implements YamlFault {
        public String message() {
            return "the id \"" + id + "\" is taken";
        }

        public String hint() {
            return "it was first given at " + first + "; choose another";
        }
    }

    @Code("ATL-Y13")
    record UnsafeLink(Position at, String url) implements YamlFault {
        public String message() {
            return "\"" + url + "\" is not a link the site may carry";
        }

        public String hint() {
            return "use an http, https or mailto address, or a relative path";
        }
    }
}
