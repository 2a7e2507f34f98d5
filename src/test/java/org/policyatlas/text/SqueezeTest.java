package org.policyatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SqueezeTest {

    @Test
    void a_quote_is_found_across_line_breaks_at_its_place_in_the_original() {
        assertEquals(List.of(new Span(2, 8)), Squeeze.of("，\n广 州\n\u3000市。").find("广州 市"));
    }

    @Test
    void a_quote_that_stands_twice_is_found_twice() {
        assertEquals(2, Squeeze.of("园区 园 区").find("园区").size());
    }

    @Test
    void a_blank_quote_is_found_nowhere() {
        assertEquals(List.of(), Squeeze.of("园区").find(" "));
    }

    @Test
    void every_char_leads_back_to_itself() {
        Random random = new Random(42);
        for (int run = 0; run < 500; run++) {
            String text = Noise.string(random);
            Squeeze squeezed = Squeeze.of(text);
            for (int at = 0; at < squeezed.text().length(); at++) {
                assertEquals(squeezed.text().charAt(at), text.charAt(squeezed.original(new Span(at, at + 1)).start()));
            }
        }
    }
}
