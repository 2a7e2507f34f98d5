/**
 * The atlas as data for other programs: {@code site/data/<kind>.json} and {@code .csv}, its public interface.
 *
 * <p>In: the linked atlas. Out: site files. May not: serialise records of the model directly; every field is named here, so that
 * a renamed component cannot break readers unseen.
 */
package org.policyatlas.data;
