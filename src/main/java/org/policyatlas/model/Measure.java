package org.policyatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Doc("Support that somebody can get.")
public record Measure(
        @Doc("Its id in the document.") String id,
        @Doc("How it helps.") @Of("instruments") String instrument,
        @Doc("What it is.") Bilingual title,
        @Doc("The chains it is for, beyond those the clause is about.") @To(Kind.CHAIN) List<Ref> chains,
        @Doc("The parks it is for, beyond those the clause is about.") @To(Kind.PARK) List<Ref> parks,
        @Doc("What it is for, where that is less than what the clause is about: this, and nothing else.") Optional<Clause.About> only,
        @Doc("Who qualifies.") Optional<Quoted> eligibility,
        @Doc("Shares of something.") List<Rate> rate,
        @Doc("The most that can be had.") List<Amount> cap,
        @Doc("Fixed sums: awards, prices, tiers.") List<Amount> amount,
        @Doc("What must be reached to qualify.") List<Amount> threshold,
        @Doc("For how long.") List<Duration> period,
        @Doc("Who decides or pays, where the clause says so of this measure.") @To(Kind.ORGANIZATION) List<Ref> decides) {

    @Doc("Words of the clause, and their English.")
    public record Quoted(
            @Doc("The words of the clause, exactly.") String quote,
            @Doc("Their English.") String en) {}

    @Doc("A share of something.")
    public record Rate(
            @Doc("In percent.") Optional<BigDecimal> percent,
            @Doc("The low end of a range, in percent.") Optional<BigDecimal> low,
            @Doc("The high end of a range, in percent.") Optional<BigDecimal> high,
            @Doc("What it is a share of.") @Of("bases") String of,
            @Doc("How the figure bounds the share.") @Of("comparators") String is,
            @Doc("Which case it is for, where there are several.") Optional<Bilingual> label,
            @Doc("The words of the clause that hold it.") String quote) {}

    @Doc("A sum of money or another quantity.")
    public record Amount(
            @Doc("The number, in full: 500万元 is 5000000.") Optional<BigDecimal> amount,
            @Doc("The low end of a range.") Optional<BigDecimal> low,
            @Doc("The high end of a range.") Optional<BigDecimal> high,
            @Doc("The unit; yuan when it says none.") @Of("units") Optional<String> unit,
            @Doc("Per what: a project, a company, a year.") @Of("per") Optional<String> per,
            @Doc("How the figure bounds the sum.") @Of("comparators") String is,
            @Doc("Which case it is for, where there are several.") Optional<Bilingual> label,
            @Doc("The words of the clause that hold it.") String quote) {}

    @Doc("A length of time.")
    public record Duration(
            @Doc("How long.") BigDecimal value,
            @Doc("In years, months or days.") @Of("units") String unit,
            @Doc("How the figure bounds the time.") @Of("comparators") String is,
            @Doc("Which case it is for, where there are several.") Optional<Bilingual> label,
            @Doc("The words of the clause that hold it.") String quote) {}
}
