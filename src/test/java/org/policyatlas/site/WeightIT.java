package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What opening a page costs its reader in bytes. */
class WeightIT {

    /** A page with its style and scripts, as servers send them (brotli). */
    private static final int PAGE = 60 * 1024;
    /** The whole text of a document, or of its source. */
    private static final int WHOLE_TEXT = 200 * 1024;
    private static final Pattern WHOLE_TEXTS = Pattern.compile("(zh|en)/(documents/[^/]+/index|sources/\\d+)\\.html");

    private static final Pattern OWN = Pattern.compile("(?:src|href)=\"[^\"]*asset/([a-z]+\\.(?:css|js))\"");

    private static final SiteUnderTest SITE = SiteUnderTest.real();

    private final Map<String, Integer> deflated = new HashMap<>();

    @BeforeAll static void library() {
        Brotli4jLoader.ensureAvailability();
    }

    @Test void no_page_is_heavier_than_its_budget() {
        Map<String, Integer> heavy = new TreeMap<>();
        for (String page : SITE.pages()) {
            int budget = WHOLE_TEXTS.matcher(page).matches() ? WHOLE_TEXT : PAGE;
            byte[] html = read(page);
            Set<String> own = own(html);
            // Most are lighter already as they are, or by the weaker and much quicker algorithm.
            int bound = budget - own.stream().mapToInt(one -> deflated.computeIfAbsent(one, any -> deflated(read(any)))).sum();
            if (html.length > bound && deflated(html) > bound) {
                int weight = Stream.concat(Stream.of(html), own.stream().map(WeightIT::read)).mapToInt(WeightIT::brotli).sum();
                if (weight > budget) heavy.put(page, weight);
            }
        }
        assertEquals(Map.of(), heavy);
    }

    /** The style and the scripts of a page, by their paths. */
    private static Set<String> own(byte[] html) {
        String text = new String(html, StandardCharsets.UTF_8);
        return OWN.matcher(text.substring(0, Math.max(0, text.indexOf("</head>")))).results()
                .map(file -> "asset/" + file.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] read(String path) {
        try {
            return Files.readAllBytes(SITE.folder().resolve(path));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static int deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.size();
    }

    private static int brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11)).length;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
