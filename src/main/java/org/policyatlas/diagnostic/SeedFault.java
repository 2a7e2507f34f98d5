package org.policyatlas.diagnostic;

import java.util.Optional;

/** What is wrong with a seed or with what sources.yaml says of it. */
public sealed interface SeedFault extends Diagnostic {

    @Code("ATL-S01")
    record Missing(Position at, String file, Optional<String> nearest) implements SeedFault {
        public String message() {
            return "there is no seed \"" + file + "\"";
        }

        public String hint() {
            return Diagnostic.nearest(nearest, "put the file into seeds/");
        }
    }

    @Code("ATL-S02")
    record Changed(Position at, String file, String pinned, String actual) implements SeedFault {
        public String message() {
            return "seeds/" + file + " is not the file that was pinned (" + pinned + ")";
        }

        public String hint() {
            return "restore it; a new edition of a source gets a new file, pinned as " + actual;
        }
    }

    @Code("ATL-S03")
    record NotInSource(Position at, String what, int lastLine) implements SeedFault {
        public String message() {
            return what;
        }

        public String hint() {
            return "look at the seed, which has " + lastLine + " lines, and name what stands there";
        }
    }

    @Code("ATL-S04")
    record Unlisted(Position at) implements SeedFault {
        public String message() {
            return "no source names this seed";
        }

        public String hint() {
            return "add it to content/sources.yaml with its SHA-256";
        }
    }
}
