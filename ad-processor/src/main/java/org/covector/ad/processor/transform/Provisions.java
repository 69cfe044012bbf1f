package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.FunctionKey;

/** Records, while derivatives are made, how values get to their reverse sweeps. */
public final class Provisions {

  private final Map<FunctionKey, List<Provision>> noted = new HashMap<>();

  /** Returns what was noted for the values of a derivative, in the order of the reverse sweep. */
  public List<Provision> of(FunctionKey derivative) {
    return List.copyOf(noted.getOrDefault(derivative, List.of()));
  }

  /** Begins the notes of a derivative; those of an earlier one under the same key go. */
  List<Provision> begin(FunctionKey derivative) {
    List<Provision> list = new ArrayList<>();
    noted.put(derivative, list);
    return list;
  }
}
