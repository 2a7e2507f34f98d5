/**
 * What an editor's text editor needs to complete and check YAML while typing, and the tables of the data dictionary: both made
 * from the records of the model, so that they cannot lag behind.
 *
 * <p>In: the model and the closed lists. Out: JSON Schemas and Markdown. May not: touch a file.
 */
package org.policyatlas.schema;
