/**
 * The cost report: what derivatives compute and keep, as formulas of trip counts, and why. Reads
 * the intermediate representation of finished derivatives; changes nothing.
 */
package org.covector.ad.processor.report;
