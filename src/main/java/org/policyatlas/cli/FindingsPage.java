package org.policyatlas.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The page that the preview shows while content has findings. */
final class FindingsPage {

    private FindingsPage() {}

    static byte[] of(List<String> faults, String script) {
        String items = faults.stream().map(fault -> "<li><code>" + escaped(fault) + "</code></li>").collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Findings</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <script src="%s" defer></script></head>
                <body>
                <h1>%d findings</h1>
                <p>The site is shown again as soon as they are mended.</p>
                <ol>
                %s
                </ol>
                </body>
                </html>
                """.formatted(script, faults.size(), items).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
