/**
 * The programs that the compiler runs in: javac, ecj and build tools. Finds source texts in each of
 * them and reports findings at expressions.
 */
package org.covector.ad.processor.host;
