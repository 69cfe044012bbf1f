package org.covector.ad.processor.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.api.Parameter.Activity;
import org.covector.ad.processor.api.Parameter.ArrayUse;
import org.covector.ad.processor.ir.Type;

/**
 * What is known of a method before it is differentiated.
 *
 * @param activities what each parameter is to the derivative
 * @param uses what the method does with each parameter that is an array; {@link ArrayUse#NONE} for
 *     the others
 * @param tables the types of the static final arrays that it reads, by the texts that name them
 */
public record MethodFacts(
    List<Activity> activities, List<ArrayUse> uses, Map<String, Type> tables) {

  /** Copies the collections. */
  public MethodFacts {
    activities = List.copyOf(activities);
    uses = List.copyOf(uses);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }
}
