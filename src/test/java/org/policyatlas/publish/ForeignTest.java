package org.policyatlas.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyatlas.page.SiteFile;

class ForeignTest {

    private static final List<SiteFile> A = Sites.version("a", 30);
    private static final List<SiteFile> B = Sites.version("b", 30);

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void publish_a() throws IOException {
        out = folder.resolve("site");
        Publisher.publish(out, A);
    }

    @Test
    void files_of_others_stay_however_deep() throws IOException {
        Sites.write(out.resolve(".gitignore"), "*");
        Sites.write(out.resolve("en/d1/notes.txt"), "mine");
        Sites.write(out.resolve("mine/deep/er.txt"), "mine too");
        Files.createDirectories(out.resolve("mine/empty"));
        Files.createSymbolicLink(out.resolve("link"), Path.of("en/d1"));
        assertEquals(4, Publisher.publish(out, B).kept());

        SortedMap<String, String> expected = Sites.contents(B);
        expected.put(".gitignore", "*");
        expected.put("en/d1/notes.txt", "mine");
        expected.put("mine/deep/er.txt", "mine too");
        assertEquals(expected, Sites.in(out));
        assertTrue(Files.isDirectory(out.resolve("mine/empty")));
        assertEquals(Path.of("en/d1"), Files.readSymbolicLink(out.resolve("link")));
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void a_folder_without_a_manifest_is_all_of_others() throws IOException {
        Path other = folder.resolve("other");
        Sites.write(other.resolve("CNAME"), "atlas.example");
        assertEquals(1, Publisher.publish(other, B).kept());
        assertEquals("atlas.example", Files.readString(other.resolve("CNAME")));
        assertFalse(Files.exists(folder.resolve(".other-new")));
    }

    @Test
    void a_page_edited_by_hand_is_built_again() throws IOException {
        Files.writeString(out.resolve("index.html"), "edited");
        Publisher.publish(out, B);
        assertEquals(Sites.contents(B), Sites.in(out));
    }

    @Test
    void an_edited_page_that_the_new_site_lacks_is_kept() throws IOException {
        Files.writeString(out.resolve("only/in-a.html"), "edited");
        assertEquals(1, Publisher.publish(out, B).kept());
        assertEquals("edited", Files.readString(out.resolve("only/in-a.html")));
    }

    @Test
    void a_foreign_file_where_the_site_needs_a_page_is_refused() throws IOException {
        Sites.write(out.resolve("only/in-b.html"), "mine");
        String sentence = Sites.refusal(out, B);
        assertEquals(out.resolve("only/in-b.html")
                + " was not written by the atlas, and the new site needs its place; move it away, then build again", sentence);
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void a_foreign_file_where_the_site_needs_a_folder_is_refused() throws IOException {
        Sites.write(out.resolve("zh"), "mine");
        String sentence = Sites.refusal(out, List.of(SiteFile.text("zh/index.html", "")));
        assertTrue(sentence.contains("was not written by the atlas"), sentence);
    }

    @Test
    void a_foreign_folder_where_the_site_needs_a_file_is_refused() throws IOException {
        Files.createDirectories(out.resolve("feed.xml/mine"));
        String sentence = Sites.refusal(out, List.of(SiteFile.text("feed.xml", "")));
        assertTrue(sentence.contains("feed.xml was not written by the atlas"), sentence);
    }

    @Test
    void a_link_in_place_of_a_folder_of_the_site_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("zh"), elsewhere);
        Sites.refusal(out, List.of(SiteFile.text("zh/index.html", "")));
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void a_damaged_manifest_is_refused_and_not_guessed_at() throws IOException {
        Files.writeString(out.resolve(Manifest.NAME), "rubbish");
        assertTrue(Sites.refusal(out, B).contains("is damaged"));
    }

    @Test
    void a_manifest_that_names_files_elsewhere_harms_none() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "");
        String hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        Files.writeString(out.resolve(Manifest.NAME), "%s  ../victim\n%s  %s\n".formatted(hash, hash, victim));
        Sites.refusal(out, B);
        Publisher.publish(out, List.of(SiteFile.text("new.html", "")));
        assertTrue(Files.exists(victim));
    }

    @Test
    void what_somebody_puts_there_while_the_site_is_written_is_moved_into_the_new_one() throws IOException {
        Publisher late = new Publisher((one, other) -> {
            Sites.write(other.resolve("late.txt"), "mine");
            return Exchange.SYSTEM.exchange(one, other);
        }, FileWriter.DISK);
        late.run(out, B);
        assertEquals("mine", Files.readString(out.resolve("late.txt")));
        Sites.assertNothingLeftBeside(out);
    }

    @Test
    void what_comes_late_to_a_place_that_the_site_needs_is_left_for_its_owner() throws IOException {
        Publisher late = new Publisher((one, other) -> {
            Sites.write(other.resolve("only/in-b.html"), "mine");
            return Exchange.SYSTEM.exchange(one, other);
        }, FileWriter.DISK);
        PublishException refusal = assertThrows(PublishException.class, () -> late.run(out, B));
        assertTrue(refusal.getMessage().startsWith("the new site is in place, but "), refusal.getMessage());
        assertEquals("mine", Files.readString(folder.resolve(".site-new/only/in-b.html")));
        assertEquals(Sites.contents(B), Sites.in(out));
    }

    @Test
    void a_carried_file_is_the_same_file() throws IOException {
        Sites.write(out.resolve("notes.txt"), "mine");
        Object before = Files.getAttribute(out.resolve("notes.txt"), "unix:ino");
        Publisher.publish(out, B);
        assertEquals(before, Files.getAttribute(out.resolve("notes.txt"), "unix:ino"));
    }
}
