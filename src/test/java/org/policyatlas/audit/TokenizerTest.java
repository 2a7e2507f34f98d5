package org.policyatlas.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.policyatlas.Generator;
import org.policyatlas.TestFolders;
import org.policyatlas.page.SiteFile;

class TokenizerTest {

    private static final class Log implements Tokenizer.Sink {
        private final List<String> tokens = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();

        @Override
        public void start(Tag tag, boolean closed) {
            tokens.add("<" + tag.name() + new TreeMap<>(tag.attributes()) + (closed ? "/" : "") + "@" + tag.offset());
            tags.add(tag.name() + new TreeMap<>(tag.attributes()));
        }

        @Override
        public void end(String name) {
            tokens.add("</" + name);
        }

        @Override
        public void text(String characters) {
            tokens.add(characters);
        }
    }

    private static Log read(String html) {
        Log log = new Log();
        Tokenizer.read(html, log);
        return log;
    }

    private static List<String> tokens(String html) {
        return read(html).tokens;
    }

    @Test
    void tags_and_texts_come_in_their_order() {
        assertEquals(List.of("<p{class=a b, id=x}@15", "one ", "<br{}/@39", "two", "</p"),
                tokens("<!doctype html><P id=x Class='a b'>one <br>two</p>"));
    }

    @Test
    void values_are_decoded_and_the_first_of_two_counts() {
        assertEquals(List.of("<a{hidden=, href=a?b&c}@0"), tokens("<a href=\"a?b&amp;c\" href=\"d\" hidden>"));
    }

    @Test
    void scripts_and_comments_hold_no_tags() {
        assertEquals(List.of("<script{}@0", "if (a<b) '<p>'", "</script", "x"), tokens("<script>if (a<b) '<p>'</script><!-- <p> -->x"));
    }

    @Test
    void what_ends_too_early_does_no_harm() {
        for (String html : List.of("<", "a<", "</", "<p", "<p a", "<p a=", "<p a=\"b", "<!--", "<script>", "<script></scrip", "<p =>", "< p>")) {
            assertFalse(tokens(html).stream().anyMatch(token -> token.startsWith("<p") && !html.equals("<p =>")), html);
        }
    }

    /** A parser adds the elements that HTML implies; our templates write them out, so that both see the same. */
    @Test
    void on_finished_pages_it_sees_what_a_parser_sees() throws IOException {
        Path tiny = TestFolders.TINY;
        List<SiteFile> files = Generator.build(new Generator.Request(tiny.resolve("content"), tiny.resolve("seeds"), TestFolders.TEMPLATES,
                Optional.empty(), true)).files().stream().filter(file -> file.path().value().endsWith(".html")).toList();
        assertFalse(files.isEmpty());
        for (SiteFile file : files) {
            List<String> parsed = Jsoup.parse(file.text()).getAllElements().stream().skip(1).map(TokenizerTest::shown).toList();
            assertEquals(parsed, read(file.text()).tags, file.path().value());
        }
    }

    private static String shown(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()));
        return element.normalName() + attributes;
    }
}
