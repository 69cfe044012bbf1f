package org.covector.ad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds several {@link Checkpointed} annotations of one method. The Java compiler inserts it; a
 * program repeats {@code @Checkpointed} instead of writing it.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.LOCAL_VARIABLE, ElementType.METHOD})
public @interface CheckpointedLoops {

  /**
   * The annotations in the order in which they stand at the method.
   *
   * @return the repeated annotations
   */
  Checkpointed[] value();
}
