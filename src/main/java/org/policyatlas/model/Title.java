package org.policyatlas.model;

@Doc("The heading of a clause.")
public record Title(
        @Doc("In Chinese, as the source prints it, without its closing mark.") String zh,
        @Doc("In English.") String en,
        @Doc("True where the source has no heading and the editors gave it one.") boolean editorial) {

    public Bilingual both() {
        return new Bilingual(zh, en);
    }
}
