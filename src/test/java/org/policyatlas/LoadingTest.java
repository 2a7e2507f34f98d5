package org.policyatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.link.Linker;
import org.policyatlas.mention.Mentions;
import org.policyatlas.model.Content;

/** What must hold of any content, whatever it says. */
class LoadingTest {

    private static final int ROUNDS = 500;
    private static final List<String> FILES = List.of("content/atlas.yaml", "content/sources.yaml", "content/glossary.yaml", "content/districts.yaml",
            "content/references.yaml", "content/parks/east-lake.yaml", "content/chains/biomedicine.yaml", "content/projects/east-lake-2.yaml",
            "content/organizations/city-industry.yaml", "content/documents/tiny-2021/document.yaml", "content/documents/tiny-2021/01-parks.yaml",
            "content/documents/tiny-2021/02-support.yaml", "content/map/districts.geojson", "content/vocabularies.yaml", "content/pages/about.zh.md");

    @TempDir
    private Path temp;

    @Test
    void loading_twice_gives_the_same_content_and_the_same_findings() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        assertEquals(atlas.content(), atlas.content());
        assertEquals(atlas.coverage(), atlas.coverage());
        atlas.change("content/parks/east-lake.yaml", "3.5平方公里", "3.6平方公里").change("content/parks/west-hill.yaml", "value: 1.2", "value: 1.3");
        assertFalse(atlas.lines().isEmpty());
        assertEquals(atlas.findings(), atlas.findings());
    }

    @Test
    void the_order_of_the_terms_districts_and_references_in_their_files_changes_nothing() {
        TinyAtlas plain = TinyAtlas.in(temp.resolve("plain"));
        TinyAtlas shuffled = TinyAtlas.in(temp.resolve("shuffled"));
        for (String file : List.of("content/glossary.yaml", "content/districts.yaml", "content/references.yaml", "content/indicators.yaml")) {
            List<String> items = new ArrayList<>(Arrays.asList(shuffled.read(file).split("(?m)^(?=- )")));
            Collections.reverse(items);
            shuffled.write(file, String.join("", items));
        }
        Content content = plain.content();
        assertEquals(content, shuffled.content());
        assertEquals(plain.atlas().backlinks(), shuffled.atlas().backlinks());
        assertEquals(plain.lines(), shuffled.lines());
    }

    @Test
    void the_order_in_which_files_were_written_changes_nothing() {
        TinyAtlas first = TinyAtlas.in(temp.resolve("first"));
        TinyAtlas last = TinyAtlas.in(temp.resolve("last"));
        List<String> files = new ArrayList<>(FILES);
        Collections.shuffle(files, new Random(42));
        for (String file : files) {
            String text = last.read(file);
            last.remove(file).write(file, text);
        }
        assertEquals(first.content(), last.content());
        assertEquals(first.coverage(), last.coverage());
    }

    @Test
    void a_random_mutation_gives_findings_or_none_but_never_an_exception() {
        Random random = new Random(20260131);
        TinyAtlas atlas = TinyAtlas.in(temp);
        for (int round = 0; round < ROUNDS; round++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            String whole = atlas.read(file);
            byte[] mutated = mutated(whole, random);
            atlas.write(file, mutated);
            try {
                if (atlas.findings().isEmpty()) {
                    atlas.atlas();
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("round " + round + ", " + file + ":\n" + new String(mutated, StandardCharsets.UTF_8), e);
            }
            atlas.write(file, whole);
        }
    }

    private static byte[] mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 3 -> lines.set(line, " " + lines.get(line));
            case 4 -> lines.set(line, lines.get(line).replaceFirst("\\d+", String.valueOf(random.nextInt())));
            default -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                bytes[random.nextInt(bytes.length)] = (byte) " :-[]{}\"'#&*!|>%@`\n\t0aZ\u0000\u007f".charAt(random.nextInt(25));
                return bytes;
            }
        }
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** The linker, too, does not ask in which order it is given things. */
    @Test
    void linking_twice_gives_the_same_atlas() {
        TinyAtlas atlas = TinyAtlas.in(temp);
        Content content = atlas.content();
        Mentions mentions = Mentions.of(content);
        assertEquals(Linker.link(content, atlas.coverage(), mentions), Linker.link(content, atlas.coverage(), mentions));
    }
}
