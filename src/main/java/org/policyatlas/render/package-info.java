/**
 * Prints pages through FreeMarker templates.
 *
 * <p>In: page records, the folder of templates, the interface's words. Out: site files. May not: import the model or the linked
 * atlas, so that a template sees page records and words and nothing else. It alone uses FreeMarker.
 */
package org.policyatlas.render;
