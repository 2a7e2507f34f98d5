package org.policyatlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TidyTest {

    @Test void a_script_goes_out_without_its_comments_and_indentation() {
        assertEquals("const a = 1; // one\nconst b = '/* no comment */';\n", Tidy.script("""
                /* What it does,
                   over two lines. */
                  const a = 1; // one

                  // a line of its own
                  /** Another. */
                  const b = '/* no comment */';
                """));
    }

    @Test void what_could_be_cut_wrongly_is_refused() {
        assertThrows(IllegalStateException.class, () -> Tidy.script("const a = `one\n  two`;"));
        assertThrows(IllegalStateException.class, () -> Tidy.script("/* why */ const a = 1;"));
    }

    @Test void a_page_keeps_the_lines_of_what_is_set_as_it_is() {
        assertEquals("<p>\na\n</p>\n<pre>\n  b\n\n</pre>\n", Tidy.html("  <p>\n   a\n\n</p>\n<pre>\n  b\n\n</pre>\n"));
    }
}
