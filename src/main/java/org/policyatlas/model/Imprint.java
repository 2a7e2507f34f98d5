package org.policyatlas.model;

import java.time.LocalDate;

@Doc("What atlas.yaml says of the atlas as a whole.")
public record Imprint(
        @Doc("The title of the site.") Bilingual title,
        @Doc("One sentence that says what it is.") Bilingual tagline,
        @Doc("The absolute URL under which the site is published, with a slash at its end.") String baseUrl,
        @Doc("The day on which statuses are computed; the build never asks the clock.") LocalDate asOf,
        @Doc("The version of the data's public interface.") String dataVersion,
        @Doc("The name and URL of the licence of the atlas's own texts and data.") Licence licence,
        @Doc("Where readers report mistakes, an http(s) or mailto link.") String contact,
        @Doc("The city or region the atlas covers.") Bilingual place) {

    @Doc("A licence.")
    public record Licence(
            @Doc("Its name.") Bilingual name,
            @Doc("Its text on the web.") String url) {}
}
