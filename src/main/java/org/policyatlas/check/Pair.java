package org.policyatlas.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyatlas.model.Bilingual;
import org.policyatlas.model.Entity;
import org.policyatlas.model.Lang;
import org.policyatlas.model.Records;
import org.policyatlas.model.Table;
import org.policyatlas.model.Term;
import org.policyatlas.model.Text;
import org.policyatlas.model.Title;

/**
 * Words in both languages that must say the same: a paragraph, a heading, a cell, a label.
 *
 * @param owner the record that holds them in its fields {@code zh} and {@code en}
 */
record Pair(Object owner, String zh, String en) {

    /** All pairs of an entity; the two names of a term are its definition and no translation. */
    static Stream<Pair> of(Entity entity) {
        return Records.records(entity).filter(record -> !(record instanceof Term)).flatMap(Pair::in);
    }

    private static Stream<Pair> in(Object record) {
        if (record instanceof Text text) {
            return paragraphs(text);
        }
        if (record instanceof Bilingual both) {
            return Stream.of(new Pair(record, both.zh(), both.en()));
        }
        if (record instanceof Title title) {
            return Stream.of(new Pair(record, title.zh(), title.en()));
        }
        return record instanceof Table.Cell cell ? Stream.of(new Pair(record, cell.zh(), cell.en())) : Stream.empty();
    }

    /** Paragraph by paragraph, or as a whole where their numbers differ (which is a finding of its own). */
    private static Stream<Pair> paragraphs(Text text) {
        List<String> zh = text.paragraphs(Lang.ZH);
        List<String> en = text.paragraphs(Lang.EN);
        return zh.size() == en.size()
                ? IntStream.range(0, zh.size()).mapToObj(i -> new Pair(text, zh.get(i), en.get(i)))
                : Stream.of(new Pair(text, text.zh(), text.en()));
    }
}
