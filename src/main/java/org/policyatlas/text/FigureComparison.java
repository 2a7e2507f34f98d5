package org.policyatlas.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares the figures of a Chinese text with those of its English. They are compared as sets, so a figure that English repeats is no
 * fault; what counts is a figure that one language lacks entirely. When in doubt it is silent: a false alarm costs more than a miss.
 */
public final class FigureComparison {
    private static final Pattern END_ZH = Pattern.compile("^ *年? *(?:年?底|年?末|年终)");
    private static final Pattern END_EN = Pattern.compile("(?i)\\b(?:end|year-end|close|late|december|ending)\\b");
    /** In chars, on either side of the year: "by the end of the year 2027", "by 2027 at year-end". */
    private static final int END_REACH = 28;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String zhText;
    private final String enText;
    private final List<Figure> zh;
    private final List<Figure> en;

    private FigureComparison(String zhText, String enText, List<Figure> zh, List<Figure> en) {
        this.zhText = Width.folded(zhText);
        this.enText = Width.folded(enText);
        this.zh = zh;
        this.en = en;
    }

    /**
     * @param opaqueZh names in the Chinese whose numerals are no figures
     * @param opaqueEn the same for the English
     * @return in the order of the Chinese, then what only English has in the order of the English
     */
    public static List<Mismatch> compare(String zh, String en, Opaque opaqueZh, Opaque opaqueEn) {
        return new FigureComparison(zh, en, Figures.zh(zh, opaqueZh), Figures.en(en, opaqueEn)).mismatches();
    }

    private List<Mismatch> mismatches() {
        List<Mismatch> found = new ArrayList<>();
        List<Figure> lost = lost();
        List<Figure> extra = new ArrayList<>(extra());
        for (Figure figure : lost) {
            Optional<Figure> twin = twin(figure, lost, extra);
            // One fault is one finding: 5个百分点 as 5% is a lost point and no new share.
            twin.ifPresent(extra::remove);
            found.add(new Mismatch(kind(figure, twin), figure, true, twin));
        }
        bounds(found);
        ends(found);
        found.sort(Comparator.comparingInt(mismatch -> mismatch.figure().start()));
        extra.forEach(figure -> found.add(new Mismatch(Mismatch.Kind.of(figure.sort()), figure, false, Optional.empty())));
        return List.copyOf(found);
    }

    private List<Figure> lost() {
        Calendar english = new Calendar(en);
        return zh.stream().filter(figure -> !figure.loose()).filter(figure -> !answered(figure, english)).toList();
    }

    private boolean answered(Figure figure, Calendar english) {
        if (figure.sort() == Sort.DATE || figure.sort() == Sort.YEAR) return english.names(figure);
        return en.stream().anyMatch(other -> Likeness.alike(figure, other));
    }

    private List<Figure> extra() {
        Calendar chinese = new Calendar(zh);
        return en.stream().filter(figure -> !figure.loose()).filter(figure -> !founded(figure, chinese)).toList();
    }

    private boolean founded(Figure figure, Calendar chinese) {
        boolean dated = figure.sort() == Sort.DATE || figure.sort() == Sort.YEAR;
        if (dated && (chinese.names(figure) || ofPlan(figure))) return true;
        if (figure.sort() == Sort.DATE) return false;
        return zh.stream().anyMatch(other -> Likeness.alike(other, figure) || Likeness.unnamed(other, figure));
    }

    /** "the 14th Five-Year Plan, from 2021 to 2025" spells out what “十四五” says. */
    private boolean ofPlan(Figure year) {
        return zh.stream().filter(figure -> figure.sort() == Sort.PLAN_PERIOD)
                .anyMatch(plan -> Calendar.yearsOfPlan(plan.value()).contains(year.value().toPlainString()));
    }

    /** The figure of the same value under another sort or unit; else the only other of the same sort. */
    private static Optional<Figure> twin(Figure figure, List<Figure> lost, List<Figure> extra) {
        Optional<Figure> equal = extra.stream().filter(other -> twins(figure, other)).findFirst();
        List<Figure> same = extra.stream().filter(other -> kin(figure, other)).toList();
        boolean alone = same.size() == 1 && lost.stream().filter(other -> kin(figure, other)).count() == 1;
        return equal.isEmpty() && alone ? Optional.of(same.get(0)) : equal;
    }

    private static boolean kin(Figure one, Figure other) {
        return Mismatch.Kind.of(one.sort()) == Mismatch.Kind.of(other.sort());
    }

    private static boolean twins(Figure zh, Figure en) {
        if (zh.sort() == Sort.MULTIPLE && en.sort() == Sort.PERCENT) return en.value().compareTo(HUNDRED) >= 0;
        return zh.is(en.value());
    }

    private Mismatch.Kind kind(Figure figure, Optional<Figure> twin) {
        boolean unnamed = twin.isEmpty() && en.stream().anyMatch(other -> Likeness.unnamed(figure, other));
        return unnamed ? Mismatch.Kind.CURRENCY_UNNAMED : Mismatch.Kind.of(figure.sort());
    }

    /** Only sums and shares, and only where every English figure of the same value says otherwise. */
    private void bounds(List<Mismatch> found) {
        for (Figure figure : zh) {
            if (figure.loose() || figure.sort() != Sort.MONEY && figure.sort() != Sort.PERCENT) continue;
            if (zh.stream().anyMatch(other -> Likeness.alike(other, figure) && other.bound() != figure.bound())) continue;
            List<Figure> others = en.stream().filter(other -> Likeness.alike(figure, other)).toList();
            if (others.isEmpty()) continue;
            boolean reversed = others.stream().allMatch(other -> figure.bound().opposes(other.bound()));
            boolean edged = others.stream().allMatch(other -> figure.bound().differsAtTheEdge(other.bound()));
            if (reversed) found.add(new Mismatch(Mismatch.Kind.BOUND_REVERSED, figure, false, Optional.of(others.get(0))));
            if (edged) found.add(new Mismatch(Mismatch.Kind.BOUND_EDGE, figure, false, Optional.of(others.get(0))));
        }
    }

    /** 2027年底 is the end of that year, and "by 2027" may be read as its beginning. */
    private void ends(List<Mismatch> found) {
        for (Figure figure : zh) {
            if (figure.sort() != Sort.YEAR || !END_ZH.matcher(zhText.substring(figure.end())).find()) continue;
            List<Figure> others = en.stream().filter(other -> other.sort() == Sort.YEAR && other.is(figure.value())).toList();
            if (others.isEmpty() || others.stream().anyMatch(this::saysEnd)) continue;
            found.add(new Mismatch(Mismatch.Kind.END_OF_YEAR, figure, false, Optional.of(others.get(0))));
        }
    }

    private boolean saysEnd(Figure year) {
        int from = Math.max(0, year.start() - END_REACH);
        int to = Math.min(enText.length(), year.end() + END_REACH);
        return END_EN.matcher(enText.substring(from, to)).find();
    }
}
