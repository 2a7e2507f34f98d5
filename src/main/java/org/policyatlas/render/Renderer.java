package org.policyatlas.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyatlas.load.Words;
import org.policyatlas.page.Page;
import org.policyatlas.page.SiteFile;
import org.policyatlas.page.SitePath;

/** Prints pages and copies assets. */
public final class Renderer {

    static {
        // FreeMarker would pick whatever logging library it finds and write to it; what it has to say comes as exceptions.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private static final Version BEHAVIOUR = new Version(2, 3, 34);

    private final Configuration configuration;
    private final Map<String, Map<String, TemplateMethodModelEx>> phrases = new TreeMap<>();

    private Renderer(Path templates, List<Page> pages, Words words) throws IOException {
        configuration = new Configuration(BEHAVIOUR);
        configuration.setTemplateLoader(new FileTemplateLoader(templates.toFile()));
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(BEHAVIOUR).build());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        pages.stream().map(page -> page.head().lang()).distinct()
                .forEach(lang -> phrases.put(lang, new Phrases(words, lang).methods()));
    }

    /**
     * The finished pages, in the order of the pages, and the assets behind them.
     *
     * @throws IOException if the folder of templates cannot be read
     */
    public static List<SiteFile> render(List<Page> pages, Path templates, Words words) throws IOException {
        Renderer renderer = new Renderer(templates, pages, words);
        List<SiteFile> files = new ArrayList<>(pages.parallelStream().map(renderer::print).toList());
        files.addAll(assets(templates));
        return files;
    }

    private SiteFile print(Page page) {
        Map<String, Object> model = new HashMap<>(phrases.get(page.head().lang()));
        model.put("page", page);
        model.put("head", page.head());
        try {
            Template template = configuration.getTemplate(page.template() + ".ftlh");
            StringWriter text = new StringWriter();
            template.process(model, text);
            return SiteFile.text(page.head().path(), Tidy.html(text.toString()));
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + page.template() + " fails for " + page.head().path() + ": "
                    + e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of {@code templates/asset/}, byte for byte but for what is in scripts for their editors. */
    private static List<SiteFile> assets(Path templates) throws IOException {
        Path folder = templates.resolve("asset");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<SiteFile> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                SitePath place = new SitePath("asset/" + folder.relativize(path).toString().replace('\\', '/'));
                files.add(place.value().endsWith(".js") ? SiteFile.text(place.value(), Tidy.script(Files.readString(path)))
                        : new SiteFile(place, Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
