/**
 * What an atlas is made of: one record for each kind of thing, as its YAML says it.
 *
 * <p>In: nothing. Out: records. May not: import any library, any other package of the atlas, or know where it was read from.
 */
package org.policyatlas.model;
