package org.policyatlas.model;

import java.util.Optional;

@Doc("Another name under which texts mention the thing; a name that only one language uses has only that language.")
public record Name(
        @Doc("The name in Chinese texts.") Optional<String> zh,
        @Doc("The name in English texts.") Optional<String> en) {

    public Optional<String> in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }
}
