package org.policyatlas.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.TinyAtlas;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.model.Clause;
import org.policyatlas.model.Text;

class PlacesTest {

    private static final String FILE = "content/documents/tiny-2021/01-parks.yaml";

    @TempDir
    private Path temp;

    @Test
    void words_are_found_to_the_character_and_only_within_their_field() {
        Loaded loaded = TinyAtlas.in(temp).load();
        Clause title = loaded.content().orElseThrow().allClauses().get(0);
        Text text = title.text().orElseThrow();
        assertEquals(new Position(FILE, 9, 7), loaded.places().find(text, "zh", "2021年5月1日"));
        assertEquals(new Position(FILE, 11, 7), loaded.places().find(text, "en", "Cheng Fu"));
        // What does not stand in the field unbroken is at the field's own beginning.
        assertEquals(new Position(FILE, 6, 9), loaded.places().find(text, "zh", "1 May 2021"));
        assertEquals(new Position(FILE, 6, 9), loaded.places().find(text, "zh", ""));
        assertEquals(new Position(FILE, 4, 12), loaded.places().at(title, "source", 0));
    }
}
