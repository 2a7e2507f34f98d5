package org.policyatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Doc("What is to be reached by a year, or what was reached: a figure, or a goal in words.")
public record Target(
        @Doc("Its id in the document.") String id,
        @Doc("What is measured.") @To(Kind.INDICATOR) Ref indicator,
        @Doc("The city, when the target is the whole city's; else districts, parks or chains.") boolean city,
        @Doc("The districts whose target it is.") @To(Kind.DISTRICT) List<Ref> districts,
        @Doc("The parks whose target it is.") @To(Kind.PARK) List<Ref> parks,
        @Doc("The chains whose target it is.") @To(Kind.CHAIN) List<Ref> chains,
        @Doc("True for a figure that is reported as reached, not aimed at.") boolean result,
        @Doc("The year in which it is to be reached, or was.") Optional<Integer> year,
        @Doc("The first year, where the figure is over several years.") Optional<Integer> from,
        @Doc("The figure, in full: 1.2万亿元 is 1200000000000.") Optional<BigDecimal> value,
        @Doc("The low end of a range.") Optional<BigDecimal> low,
        @Doc("The high end of a range.") Optional<BigDecimal> high,
        @Doc("Its unit.") @Of("units") Optional<String> unit,
        @Doc("How the figure bounds what is aimed at.") @Of("comparators") Optional<String> is,
        @Doc("How firmly it is said.") @Of("modalities") Optional<String> modality,
        @Doc("A goal in words, where there is no figure, or what the figure counts.") Optional<Bilingual> goal,
        @Doc("The words of the clause that hold it.") String quote,
        @Doc("The unit as the clause prints it apart from the figure, such as 亿元 in a table's head.") Optional<String> quoteUnit,
        @Doc("The words just before the quote, where it stands more than once.") Optional<String> before,
        @Doc("The words just after the quote, where it stands more than once.") Optional<String> after) {}
