package org.policyatlas.site;

import java.util.List;
import java.util.function.ToIntFunction;

/** What graded queries cost readers who ask nothing else: script, index and results with excerpts. */
final class FirstQueries {

    /** Each query with an engine of its own, and the files it had to fetch. */
    private static final String ASK = """
            async queries => {
                const scripts = () => [...document.head.querySelectorAll('script[src*="/search/"]')], all = [];
                const engine = document.querySelector('script[src$="asset/search.js"]').src;
                for (const [lang, query] of queries) {
                    scripts().forEach(one => one.remove());
                    await new Promise((done, fail) => {
                        const script = document.createElement('script');
                        Object.assign(script, {src: engine, onload: done, onerror: fail});
                        document.head.append(script);
                        script.remove();
                    });
                    if (!(await atlasSearch.find(query, lang)).length) throw new Error('nothing found: ' + query);
                    all.push(['asset/search.js', ...scripts().map(one => 'search/' + new URL(one.src).pathname.split('/').pop())]);
                }
                return all;
            }
            """;

    private FirstQueries() {}

    /** Bytes of each query, least first. */
    static List<Integer> cost(Visit visit, List<Judged> queries, ToIntFunction<String> size) {
        List<?> all = (List<?>) visit.page.evaluate(ASK, queries.stream().map(query -> List.of(query.lang().equals("zh") ? 0 : 1, query.query())).toList());
        return all.stream().map(files -> ((List<?>) files).stream().distinct().mapToInt(file -> size.applyAsInt((String) file)).sum()).sorted().toList();
    }

    static int median(List<Integer> costs) {
        return costs.get(costs.size() / 2);
    }

    static int ninetyFifth(List<Integer> costs) {
        return costs.get(costs.size() * 95 / 100);
    }
}
