package org.policyatlas.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.ext.util.WrapperTemplateModel;
import java.util.List;
import java.util.Map;
import org.policyatlas.load.Words;
import org.policyatlas.page.Headline;
import org.policyatlas.page.Part;

/**
 * What templates say in one language: {@code w("key", 3)} is the string of a key with its gaps {0}, {1} filled,
 * {@code date("2021-08-26")} a day in full, {@code fig(figure)} a number with its unit and comparator,
 * {@code short(figure)} the same with signs, {@code phrases("heading")} the words between which a heading may break.
 */
final class Phrases {

    /** Stands for a space at the end of a string, which YAML would strip. */
    private static final String SPACE = "␣";

    private final Words words;
    private final String lang;

    Phrases(Words words, String lang) {
        this.words = words;
        this.lang = lang;
    }

    Map<String, TemplateMethodModelEx> methods() {
        return Map.of(
                "w", arguments -> words(arguments),
                "has", arguments -> words.get(arguments.get(0).toString(), lang).isPresent(),
                "date", arguments -> date(arguments.get(0).toString()),
                "fig", arguments -> new Numbers(this).figure(figure(arguments.get(0))),
                "phrases", arguments -> Headline.words(arguments.get(0).toString()),
                "short", arguments -> new Numbers(this).sign(figure(arguments.get(0))));
    }

    private static Part.Figure figure(Object model) {
        return (Part.Figure) ((WrapperTemplateModel) model).getWrappedObject();
    }

    private String words(List<?> arguments) throws TemplateModelException {
        Object[] gaps = arguments.subList(1, arguments.size()).toArray();
        String key = arguments.get(0) instanceof TemplateScalarModel text ? text.getAsString() : arguments.get(0).toString();
        return say(key, gaps);
    }

    /** A string that distinguishes one from many is written {@code {0} park|{0} parks}; its first gap decides. */
    String say(String key, Object... gaps) {
        String string = words.get(key, lang).orElseThrow(() -> new IllegalArgumentException("words.yaml lacks \"" + key + "\""));
        int many = string.indexOf('|');
        if (many >= 0 && gaps.length > 0) {
            string = gaps[0].toString().equals("1") ? string.substring(0, many) : string.substring(many + 1);
        }
        for (int i = 0; i < gaps.length; i++) {
            string = string.replace("{" + i + "}", gaps[i].toString());
        }
        return string.replace(SPACE, " ");
    }

    boolean knows(String key) {
        return words.get(key, lang).isPresent();
    }

    /** An ISO date, or month, in full; what is neither, such as a period of years, stays as it is. */
    private String date(String iso) {
        String[] parts = iso.split("-");
        if (parts.length < 2) {
            return iso;
        }
        String name = say("date.months").split(" ")[Integer.parseInt(parts[1]) - 1];
        if (parts.length == 2) {
            return say("date.month", Integer.parseInt(parts[0]), name);
        }
        return say("date", Integer.parseInt(parts[0]), name, Integer.parseInt(parts[2]));
    }
}
