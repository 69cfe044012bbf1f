/**
 * What a generated class offers: names, signatures, records, checks at entry, function views. Knows
 * derivatives as functions of the intermediate form with roles, and makes specifications that the
 * emitter prints.
 */
package org.covector.ad.processor.api;
