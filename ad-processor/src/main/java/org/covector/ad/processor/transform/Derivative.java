package org.covector.ad.processor.transform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.DerivativeArray;

/**
 * A derivative of a function, with the meaning of each of its parameters and results.
 *
 * @param function the derivative
 * @param params the role of each parameter, in order
 * @param results the role of each result, in order
 */
public record Derivative(Function function, List<Role> params, List<Role> results) {

  /** Copies the lists. */
  public Derivative {
    params = List.copyOf(params);
    results = List.copyOf(results);
  }

  /**
   * Returns the arrays of the original and their shadows that the derivative is given.
   *
   * @param zeros the kinds of those that hold zeros on entry
   */
  public List<DerivativeArray> arrays(Set<Kind> zeros) {
    return IntStream.range(0, params.size())
        .filter(i -> function.params().get(i).isArray())
        .filter(i -> params.get(i).kind() == Kind.PRIMAL || isShadow(i))
        .mapToObj(
            i -> {
              Kind kind = params.get(i).kind();
              return new DerivativeArray(
                  function.params().get(i), kind.name(), primal(i), zeros.contains(kind));
            })
        .toList();
  }

  private boolean isShadow(int position) {
    return switch (params.get(position).kind()) {
      case TANGENT, ADJOINT, ADJOINT_TANGENT -> true;
      case PRIMAL, SEED, JACOBIAN -> false;
    };
  }

  /** The parameter of the original that a parameter is the shadow of. */
  private Optional<Value> primal(int position) {
    int primal = params.indexOf(new Role(Kind.PRIMAL, params.get(position).index()));
    return isShadow(position) && primal >= 0
        ? Optional.of(function.params().get(primal))
        : Optional.empty();
  }

  /** What a parameter or result of a derivative is to the original function. */
  public enum Kind {
    /** A parameter or result of the original. */
    PRIMAL,
    /** The tangent of a parameter or of a result. */
    TANGENT,
    /**
     * The adjoint of a parameter: of an array parameter an array that is a parameter of the
     * derivative too, of a scalar one a result. As a role of a parameter that mirrors a result of
     * the original, see {@link #SEED}.
     */
    ADJOINT,
    /** The tangent of an adjoint, in a derivative of second order. */
    ADJOINT_TANGENT,
    /** The adjoint of a result of the original: an input. */
    SEED,
    /** The array that receives a Jacobian (index 0), and where its block begins there (index 1). */
    JACOBIAN
  }

  /**
   * A role.
   *
   * @param kind what it is
   * @param index of which parameter or result of the original, from 0. As the role of a parameter:
   *     of a parameter, for {@code SEED} of a result. As the role of a result: {@code PRIMAL} and
   *     {@code TANGENT} of a result, the others of a parameter
   */
  public record Role(Kind kind, int index) {}
}
