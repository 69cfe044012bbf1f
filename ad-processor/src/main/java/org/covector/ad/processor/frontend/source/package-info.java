/** From Java source text to the intermediate representation. */
package org.covector.ad.processor.frontend.source;
