package org.policyatlas.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.OutputFault;
import org.policyatlas.diagnostic.Position;
import org.policyatlas.page.SiteFile;

/** What a query may cost a reader: no file that it fetches is larger, compressed as servers do. */
final class SearchBudget {

    /**
     * A sort of file.
     *
     * @param begins how its path begins
     * @param limit in bytes, compressed
     * @param remedy what to do where one is larger
     */
    private record Budget(String begins, int limit, String remedy) {}

    private static final int KB = 1024;

    /** The first that fits a path is its budget. The figures are about twice what the files take, and what the promises of the README leave. */
    private static final List<Budget> BUDGETS = List.of(
            new Budget("asset/search.js", 16 * KB, "every first query fetches the script: shorten it, or move what few queries need to a file of its own"),
            new Budget("search/core.js", 7 * KB, "every first query fetches it: tell of fewer shards (Shards.LISTED)"),
            new Budget("search/t-", 3 * KB, "every query fetches several: cut shards smaller (Shards.FULL), or keep fewer documents of a word (Postings.MOST)"),
            new Budget("search/zh-", 7 * KB, "results fetch ten: cut the longest clause into smaller ones, or put one in a file (Results.A_FILE)"),
            new Budget("search/en-", 7 * KB, "results fetch ten: cut the longest clause into smaller ones, or put one in a file (Results.A_FILE)"),
            new Budget("search/", 8 * KB, "some queries fetch it: cut it into files of which a query needs few"));

    private SearchBudget() {}

    static Stream<Diagnostic> of(List<SiteFile> files) {
        return files.parallelStream().flatMap(file -> budget(file).flatMap(budget -> fault(file, budget)).stream());
    }

    private static Optional<Budget> budget(SiteFile file) {
        return BUDGETS.stream().filter(budget -> file.path().value().startsWith(budget.begins)).findFirst();
    }

    private static Optional<Diagnostic> fault(SiteFile file, Budget budget) {
        // What fits as it is fits compressed.
        int size = file.bytes().length <= budget.limit ? 0 : compressed(file.bytes());
        return size <= budget.limit ? Optional.empty() : Optional.of(new OutputFault.OverBudget(
                Position.start("site/" + file.path().value()), size, budget.limit, budget.remedy));
    }

    private static int compressed(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[8 * KB];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(out);
            }
            return size;
        } finally {
            deflater.end();
        }
    }
}
