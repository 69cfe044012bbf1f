package org.covector.ad.processor.frontend.source;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Finds the rules for methods that are not read. */
@FunctionalInterface
public interface RuleSource {

  /** No rules at all. */
  RuleSource NONE = method -> Optional.empty();

  /** Returns the rule for a static method, if there is one. */
  Optional<MethodRule> of(ExecutableElement method);
}
