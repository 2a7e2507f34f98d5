package org.policyatlas.page;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.policyatlas.model.Chain;
import org.policyatlas.model.District;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Organization;
import org.policyatlas.model.Park;
import org.policyatlas.model.Project;
import org.policyatlas.model.Ref;
import org.policyatlas.text.Pinyin;
import org.policyatlas.text.Readings;

/**
 * The order of names in an index: Chinese by pinyin, English by the alphabet, each under its letter. The readings come
 * from ICU, whose data are pinned with the jar; an entity's own {@code pinyin} goes before them.
 */
final class Order {

    private static final Map<Lang, String> LOCALES = Map.of(Lang.ZH, "zh@collation=pinyin", Lang.EN, "en");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

    private final Collator collator;
    private final Lang lang;
    private final Map<Ref, String> keys = new ConcurrentHashMap<>();

    Order(Lang lang) {
        this.lang = lang;
        this.collator = Collator.getInstance(new ULocale(LOCALES.get(lang))).freeze();
    }

    Comparator<Entity> entities() {
        return Comparator.comparing(this::key).thenComparing(entity -> entity.name().in(lang), collator::compare)
                .thenComparing(Entity::ref);
    }

    /** The letter under which an entity stands; what begins with no letter stands under #. */
    String letter(Entity entity) {
        String key = key(entity);
        char first = key.isEmpty() ? '#' : Character.toUpperCase(key.charAt(0));
        return first >= 'A' && first <= 'Z' ? String.valueOf(first) : "#";
    }

    /** The letters or digits of the name's reading, without marks; of Chinese syllable by syllable. */
    private String key(Entity entity) {
        return keys.computeIfAbsent(entity.ref(), any -> newKey(entity));
    }

    private String newKey(Entity entity) {
        String name = entity.name().in(lang);
        if (name.codePoints().noneMatch(Character::isIdeographic)) {
            return OTHER.matcher(Readings.of(name).toLowerCase(Locale.ROOT)).replaceAll("");
        }
        return pinyin(entity).map(own -> own.toLowerCase(Locale.ROOT) + " ").orElseGet(() -> syllables(name));
    }

    /** Each followed by a space, which comes before all letters: 华南 and 华为 stand together before 黄埔. */
    static String syllables(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints().mapToObj(Character::toString).forEach(character -> Pinyin.readings(character).stream().findFirst()
                .ifPresentOrElse(syllable -> key.append(syllable).append(' '),
                        () -> key.append(OTHER.matcher(Readings.of(character).toLowerCase(Locale.ROOT)).replaceAll(""))));
        return key.toString();
    }

    private static Optional<String> pinyin(Entity entity) {
        if (entity instanceof Park park) {
            return park.pinyin();
        }
        if (entity instanceof Chain chain) {
            return chain.pinyin();
        }
        if (entity instanceof Project project) {
            return project.pinyin();
        }
        if (entity instanceof Organization organization) {
            return organization.pinyin();
        }
        return entity instanceof District district ? district.pinyin() : Optional.empty();
    }

    /** One order for each language. */
    static Map<Lang, Order> all() {
        Map<Lang, Order> orders = new TreeMap<>();
        for (Lang lang : Lang.values()) {
            orders.put(lang, new Order(lang));
        }
        return orders;
    }
}
