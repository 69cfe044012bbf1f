package org.covector.ad.processor.api;

import java.util.List;
import org.covector.ad.processor.api.Parameter.Activity;
import org.covector.ad.processor.api.Parameter.ArrayUse;

/**
 * What is known of a method before it is differentiated.
 *
 * @param activities what each parameter is to the derivative
 * @param uses what the method does with each parameter that is an array; {@link ArrayUse#NONE} for
 *     the others
 */
public record MethodFacts(List<Activity> activities, List<ArrayUse> uses) {

  /** Copies the lists. */
  public MethodFacts {
    activities = List.copyOf(activities);
    uses = List.copyOf(uses);
  }
}
