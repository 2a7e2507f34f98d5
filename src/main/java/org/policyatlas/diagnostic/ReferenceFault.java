package org.policyatlas.diagnostic;

import java.util.Optional;

/** Where one thing names another that is not there, or not the one that is meant. */
public sealed interface ReferenceFault extends Diagnostic {

    @Code("ATL-R01")
    record Dangling(Position at, String kind, String id, Optional<String> nearest) implements ReferenceFault {
        public String message() {
            return "there is no " + kind + " \"" + id + "\"";
        }

        public String hint() {
            return Diagnostic.nearest(nearest, "add it to content/, or name another");
        }
    }

    @Code("ATL-R02")
    record NoEvidence(Position at, String entity, String name) implements ReferenceFault {
        public String message() {
            return "no clause names " + entity + " (\"" + name + "\")";
        }

        public String hint() {
            return "give evidence (clause and quote), or the alias under which the text names it";
        }
    }

    @Code("ATL-R03")
    record SharedName(Position at, String name, String other) implements ReferenceFault {
        public String message() {
            return "the name \"" + name + "\" also belongs to " + other;
        }

        public String hint() {
            return "merge the two, or give each a name of its own and list them in \"distinct-from\"";
        }
    }

    @Code("ATL-R04")
    record Cycle(Position at, String path) implements ReferenceFault {
        public String message() {
            return "the parents run in a circle: " + path;
        }

        public String hint() {
            return "remove one of these parents";
        }
    }

    @Code("ATL-R05")
    record NotInList(Position at, String value, String list, Optional<String> nearest, String known) implements ReferenceFault {
        public String message() {
            return "\"" + value + "\" is not in the list \"" + list + "\"";
        }

        public String hint() {
            return Diagnostic.nearest(nearest, "the list has " + known);
        }
    }

    @Code("ATL-R06")
    record UnknownTitle(Position at, String title, Optional<String> nearest) implements ReferenceFault {
        public String message() {
            return "the text cites 《" + title + "》, which is no reference";
        }

        public String hint() {
            return Diagnostic.nearest(nearest, "add it to content/references.yaml");
        }
    }

    @Code("ATL-R07")
    record DutyNotListed(Position at, String department, String field, Optional<String> id) implements ReferenceFault {
        public String message() {
            return "the text gives a duty to \"" + department + "\", which is not in \"" + field + "\"";
        }

        public String hint() {
            return id.map(known -> "add " + known + " to \"" + field + "\" of this clause")
                    .orElse("no organization has this name: add it, or add the name to one's aliases, then list it");
        }
    }

    @Code("ATL-R08")
    record MissingParent(Position at, String clause, String parent) implements ReferenceFault {
        public String message() {
            return "the clause " + clause + " stands before or without its parent " + parent;
        }

        public String hint() {
            return "put the clause " + parent + " above it, or change the id";
        }
    }

    @Code("ATL-R09")
    record DutyNotInText(Position at, String organization, String field) implements ReferenceFault {
        public String message() {
            return "\"" + field + "\" lists " + organization + ", which the text does not name";
        }

        public String hint() {
            return "remove it, or add the alias under which the text names it";
        }
    }

    @Code("ATL-R10")
    record SeeItself(Position at, String clause) implements ReferenceFault {
        public String message() {
            return "\"see-also\" of " + clause + " names the clause itself";
        }

        public String hint() {
            return "name the other clause, or remove the entry";
        }
    }

    @Code("ATL-R11")
    record SeenTwice(Position at, String clause, String other, Position first) implements ReferenceFault {
        public String message() {
            return clause + " and " + other + " are set beside each other already, at " + first;
        }

        public String hint() {
            return "keep one entry: the pages show it on both sides";
        }
    }
}
