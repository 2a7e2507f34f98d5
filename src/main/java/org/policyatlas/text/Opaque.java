package org.policyatlas.text;

import java.util.List;

/**
 * Names whose numerals are part of the name and no figures: 百千万工程, Made in China 2025. Made once for many texts: the names of
 * a glossary are hundreds, the texts thousands.
 */
public final class Opaque {

    public static final Opaque NONE = of(List.of());

    private final Names<Boolean> names;

    private Opaque(Names<Boolean> names) {
        this.names = names;
    }

    /** @param names as they stand in texts; letter case and width do not matter */
    public static Opaque of(List<String> names) {
        Names.Builder<Boolean> builder = Names.<Boolean>zh().ignoringCase();
        names.stream().filter(name -> !name.isBlank()).forEach(name -> builder.put(Width.folded(name), true));
        return new Opaque(builder.build());
    }

    /** Where they stand in a folded text. */
    List<Names.Match<Boolean>> in(String folded) {
        return names.in(folded);
    }
}
