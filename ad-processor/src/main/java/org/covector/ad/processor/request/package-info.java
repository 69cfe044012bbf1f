/** What the user asked for: the annotations, read and checked. */
package org.covector.ad.processor.request;
