package org.covector.ad.processor.api;

import java.util.List;

/** Writes calls of a differentiated method itself. */
@FunctionalInterface
interface OriginalText {

  /** The text of a call; the first argument of an instance method is its object. */
  String call(List<String> arguments);
}
