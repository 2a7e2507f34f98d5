/**
 * The build, from content to site.
 *
 * <pre>
 * content/, seeds/ --Loader--&gt; content --Cover, Mentions, Linker--&gt; atlas --Planner--&gt; pages
 *                                 |                                  |          |
 *                                 | Checks                           | Data     | Renderer, Indexer
 *                                 v                                  v          v
 *                             findings                             files &lt;------+
 *                                 ^                                  |
 *                                 +------------- Audit --------------+-- no finding --&gt; Publisher --&gt; site/
 * </pre>
 *
 * <p>In: folders. Out: {@link org.policyatlas.Build}. May not: hold logic, read the clock, or print.
 */
package org.policyatlas;
