package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** For tests that cannot run on this machine: nobody may believe that they passed. */
public final class Loud {

    private Loud() {}

    /** Skips the test with a notice that cannot be overlooked; where the machine is ours to equip, it fails. */
    public static <T> T missing(String what) {
        notice(what);
        if ("true".equals(System.getenv("CI"))) {
            return fail(what);
        }
        return abort(what);
    }

    /** Skips even in CI: what is missing is not ours to install there. */
    public static <T> T impossible(String what) {
        notice(what);
        return abort(what);
    }

    public static void notice(String what) {
        String line = "*".repeat(Math.min(120, what.length() + 20));
        System.err.println("\n" + line + "\n*** NOT TESTED: " + what + "\n" + line + "\n");
    }
}
