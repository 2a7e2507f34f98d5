/**
 * The search index: files that the browser loads as classic scripts, a few kilobytes for each query.
 *
 * <p>In: search documents and synonyms. Out: site files below {@code search/}. May not: read rendered HTML or have a tokenizer of
 * its own.
 *
 * <h2>The files</h2>
 *
 * Each is one call of a function of {@code atlasSearch}, so that it loads from a folder as from a server, under any content policy.
 *
 * <ul>
 * <li>{@code core.js}, what every query needs: where each shard begins, the kinds with their numbers and worth, the table of
 *     characters, the words that queries do without. Fetched when a search box is touched.
 * <li>{@code t-*.js}, the terms with their documents ({@link org.policyatlas.index.Shards}): words and pairs of characters, whole names
 *     ending in = ({@link org.policyatlas.index.Names}), words with others of the same meaning ending in ~
 *     ({@link org.policyatlas.index.Synonyms}), beginnings of very many words ending in *
 *     ({@link org.policyatlas.index.Beginnings}). All shards of a query are fetched at once.
 * <li>{@code s-*.js}, where shards begin, if there are too many to tell every query of; before the shards.
 * <li>{@code zh-*.js} and {@code en-*.js}, what a result shows ({@link org.policyatlas.index.Results}): fetched for the results shown.
 * <li>{@code facets.js}, by what results can be narrowed: fetched when the results stand.
 * <li>{@code fold.js}, traditional characters with their simplified ones; {@code readings.js}, how characters are read;
 *     {@code p-*.js}, which pairs of characters there are, by the first letter of the first ({@link org.policyatlas.index.Rescue}).
 *     Fetched only when a query has what no text has.
 * </ul>
 *
 * <h2>How results are ranked</h2>
 *
 * In the script, by integers alone:
 *
 * <ol>
 * <li>A query is cut into tokens as texts are; each is a slot. A longer Chinese query goes without its asking words and without the
 *     "one" of what it counts, an English one without its stop words. What a composite says (an amount, the number of a document, {@code 5g}) its parts do not say again. A
 *     word in -ing is looked for as itself, and at six tenths as its stem.
 * <li>A pair of characters is weak where its neighbours are at least twice as common, for there two words happen to meet, or where
 *     one of its characters is a joining one. It counts four tenths, and is marked only beside a stronger one.
 * <li>Slots that together have a word with others of the same meaning are one group: a document has the sum of its slots, or what the
 *     other words are worth in it, whichever is more. Up to six units are such a word in either order of its two parts, each of at
 *     least two Chinese characters or one English word: to upgrade a production line is a production line upgrade.
 * <li>A document's score is the sum of its groups, times one plus the share of the query's rarity (in bits) that it has, times the
 *     worth of its kind.
 * <li>A thing whose name is the query goes first; before a heading or term of that name at most two others stand.
 * <li>Pages with every word, in all slots but the weak ones or by the same meaning, go before the others; but up to four of those stand
 *     among them that score more than half of the best. A page named by the query has every word.
 * <li>The first ten again, by their texts: what holds the query together in its name or within one excerpt gains up to 60 percent.
 * <li>What stands in quotation marks (not in those of titles) is found word for word, and nothing is guessed; of the documents with
 *     all its parts the best hundred are read.
 * <li>A slot that no text has is pinyin, the beginning of a longer word (six tenths), a slip of the finger or a wrong character of the
 *     same sound (seven tenths). A Chinese character is guessed only where the texts have no more than half of what was typed, or one
 *     character of a short query is in no pair that they have: of a longer one what was found is enough.
 * </ol>
 *
 * Ties go by the id of the document.
 */
package org.policyatlas.index;
