package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.Derivative.Kind;
import org.covector.ad.processor.transform.Derivative.Role;

/** Finds the parameters and results of a derivative by what they mean. */
final class Roles {

  private Roles() {}

  /** Returns the placeholder of a result in a template; the given text where there is none. */
  static String result(Derivative derivative, Kind kind, int index, String otherwise) {
    int position = derivative.results().indexOf(new Role(kind, index));
    return position < 0 ? otherwise : "$" + position;
  }

  /** Returns a result that there must be. */
  static String result(Derivative derivative, Kind kind, int index) {
    String found = result(derivative, kind, index, "");
    if (found.isEmpty()) {
      throw new IllegalStateException(
          kind + " " + index + " is missing in " + derivative.results());
    }
    return found;
  }

  /**
   * Returns the function with its parameters in another order.
   *
   * @param order the role of each parameter: a permutation of those of the derivative
   */
  static Function reordered(Derivative derivative, List<Role> order) {
    List<Value> params = values(derivative, order);
    if (params.size() != derivative.params().size()) {
      throw new IllegalStateException("more roles than " + order + ": " + derivative.params());
    }
    Function function = derivative.function();
    return new Function(
        function.key(), params, function.results(), function.body(), function.span());
  }

  /** Returns the parameters of given roles. */
  static List<Value> values(Derivative derivative, List<Role> roles) {
    List<Value> params = new ArrayList<>();
    for (Role role : roles) {
      int position = derivative.params().indexOf(role);
      if (position < 0) {
        throw new IllegalStateException(role + " is missing in " + derivative.params());
      }
      params.add(derivative.function().params().get(position));
    }
    return params;
  }

  /** Returns one role for each of some parameters or results. */
  static List<Role> of(Kind kind, List<Integer> indices) {
    return indices.stream().map(i -> new Role(kind, i)).toList();
  }
}
