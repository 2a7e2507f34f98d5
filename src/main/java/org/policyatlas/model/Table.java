package org.policyatlas.model;

import java.util.List;
import java.util.Optional;

@Doc("A table of the source as data.")
public record Table(
        @Doc("The headings of the columns.") List<Cell> columns,
        @Doc("The rows, each a list of as many cells as there are columns.") List<List<Cell>> rows,
        @Doc("As in text: the hash of all zh cells that the English translates.") Optional<String> of) {

    @Doc("A cell: {zh, en}, or one plain value that is the same in both languages.")
    public record Cell(
            @Doc("In Chinese, as printed.") String zh,
            @Doc("In English.") String en,
            @Doc("True where the source has no such words and the editors added them (a merged cell repeated, a column named).")
            boolean editorial) {

        public String in(Lang lang) {
            return lang == Lang.ZH ? zh : en;
        }
    }
}
