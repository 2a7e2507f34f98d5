package org.policyatlas.diagnostic;

import java.util.Optional;

/** What is wrong with the built site. */
public sealed interface OutputFault extends Diagnostic {

    @Code("ATL-O01")
    record BrokenLink(Position at, String target, Optional<String> nearest) implements OutputFault {
        public String message() {
            return "the link to \"" + target + "\" leads nowhere";
        }

        public String hint() {
            return Diagnostic.nearest(nearest, "mend the template or the content that makes it");
        }
    }

    @Code("ATL-O02")
    record BrokenAnchor(Position at, String target) implements OutputFault {
        public String message() {
            return "the page has no place \"" + target + "\"";
        }

        public String hint() {
            return "mend the template or the content that makes the link or the place";
        }
    }

    @Code("ATL-O03")
    record DuplicateAnchor(Position at, String id) implements OutputFault {
        public String message() {
            return "the id \"" + id + "\" stands twice on the page";
        }

        public String hint() {
            return "an id is one place: mend the template";
        }
    }

    @Code("ATL-O04")
    record PageLacks(Position at, String what) implements OutputFault {
        public String message() {
            return "the page has no " + what;
        }

        public String hint() {
            return "every page has its language, title and counterpart: mend the template";
        }
    }

    @Code("ATL-O05")
    record SamePath(Position at, String path) implements OutputFault {
        public String message() {
            return "two files of the site want the path \"" + path + "\"";
        }

        public String hint() {
            return "rename one of the entities that make it";
        }
    }

    @Code("ATL-O06")
    record WrongCount(Position at, String what, String stated, String actual) implements OutputFault {
        public String message() {
            return "the page says " + stated + " " + what + ", the atlas has " + actual;
        }

        public String hint() {
            return "write the count as a placeholder, so that the build fills it in";
        }
    }

    @Code("ATL-O07")
    record ForeignResource(Position at, String url) implements OutputFault {
        public String message() {
            return "the page loads \"" + url + "\" from elsewhere";
        }

        public String hint() {
            return "pages load nothing from other hosts: copy it into templates/asset/";
        }
    }

    @Code("ATL-O08")
    record LeftOverMarkup(Position at, String run) implements OutputFault {
        public String message() {
            return "markup is left in the page's text: \"" + run + "\"";
        }

        public String hint() {
            return "mend the Markdown; bold must not end after a full-width mark";
        }
    }

    @Code("ATL-O09")
    record OverBudget(Position at, int size, int limit, String remedy) implements OutputFault {
        public String message() {
            return "the file takes readers " + size + " bytes compressed, of " + limit + " that it may";
        }

        public String hint() {
            return remedy;
        }
    }
}
