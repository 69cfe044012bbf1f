package org.covector.ad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds several {@link DerivativeRule} annotations of one method. The Java compiler inserts it; a
 * program repeats {@code @DerivativeRule} instead of writing it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DerivativeRules {

  /**
   * The annotations in the order in which they stand at the method.
   *
   * @return the repeated annotations
   */
  DerivativeRule[] value();
}
