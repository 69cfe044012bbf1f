/** Prints IR functions as Java source. */
package org.covector.ad.processor.emit;
