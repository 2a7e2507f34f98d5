package org.policyatlas.model;

import java.time.LocalDate;
import java.util.Optional;

@Doc("A finding that the editors accept, for a time and with a reason.")
public record Waiver(
        @Doc("The code of the check, such as ATL-N01.") String check,
        @Doc("Where: the file and what the finding names, such as content/documents/x/01-y.yaml.") String file,
        @Doc("Words that the finding's message holds.") Optional<String> token,
        @Doc("Why it is right all the same.") Bilingual reason,
        @Doc("The day after which it must be looked at again.") LocalDate until) {}
