/** What the compiler tells its user: one row for each mistake, and where it was made. */
package org.covector.ad.processor.diagnostics;
