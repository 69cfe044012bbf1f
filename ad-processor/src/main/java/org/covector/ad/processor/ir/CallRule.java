package org.covector.ad.processor.ir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a function is differentiated whose body is not read: it is called as it is, and other
 * functions give its derivative.
 */
public sealed interface CallRule {

  /** Returns whether the derivative with respect to a parameter of the function is known. */
  boolean covers(int parameter);

  /** Returns the functions that derivatives of first order call. */
  List<FunctionKey> functions();

  /**
   * A function that computes a derivative.
   *
   * @param function takes the parameters of the primal and then what its form says
   * @param takesResult whether it takes the result of the primal after the parameters
   * @param active for which parameters it takes tangents or gives adjoints
   */
  record Method(FunctionKey function, boolean takesResult, List<Boolean> active) {

    /** Copies the list. */
    public Method {
      active = List.copyOf(active);
    }
  }

  /**
   * Rules of the user's. In each mode one form serves all parameters.
   *
   * @param partials the partial derivatives with respect to numbers, by parameter
   * @param jvp computes the tangent of the result
   * @param vjp computes the adjoints of the parameters
   */
  record Given(Map<Integer, Method> partials, Optional<Method> jvp, Optional<Method> vjp)
      implements CallRule {

    /** Copies the map. */
    public Given {
      partials = Map.copyOf(partials);
    }

    @Override
    public boolean covers(int parameter) {
      return servesForward(parameter, true) || servesReverse(parameter);
    }

    /**
     * Returns whether forward mode knows the derivative with respect to a parameter.
     *
     * @param number whether the result is a number, of which a vjp gives the gradient
     */
    public boolean servesForward(int parameter, boolean number) {
      return jvp.isPresent()
          ? jvp.get().active().get(parameter)
          : vjp.isPresent() ? number && servesReverse(parameter) : partials.containsKey(parameter);
    }

    /** Returns whether reverse mode knows the derivative with respect to a parameter. */
    public boolean servesReverse(int parameter) {
      return vjp.isPresent() ? vjp.get().active().get(parameter) : partials.containsKey(parameter);
    }

    @Override
    public List<FunctionKey> functions() {
      List<FunctionKey> all = new ArrayList<>();
      partials.values().forEach(p -> all.add(p.function()));
      jvp.ifPresent(m -> all.add(m.function()));
      vjp.ifPresent(m -> all.add(m.function()));
      return all.stream().distinct().sorted(Comparator.comparing(FunctionKey::toString)).toList();
    }
  }

  /**
   * The solution of equations.
   *
   * @param residual what is 0 at the solution
   * @param arguments for each parameter of the residual that it reads, the parameter of the primal
   *     that is passed, or {@link #SOLUTION}
   * @param writesResidual whether the residual is written into one more parameter, rather than
   *     returned
   */
  record Implicit(FunctionKey residual, List<Integer> arguments, boolean writesResidual)
      implements CallRule {

    /** Stands for the result of the primal among the arguments of the residual. */
    public static final int SOLUTION = -1;

    /** Copies the list. */
    public Implicit {
      arguments = List.copyOf(arguments);
    }

    @Override
    public boolean covers(int parameter) {
      return arguments.contains(parameter);
    }

    @Override
    public List<FunctionKey> functions() {
      return List.of(residual);
    }
  }

  /**
   * The runtime's solution of <i>A y = b</i>, or of <i>A&#x1D40; y = b</i>, as a function of the
   * matrix and the right-hand side. Known in forward mode only: it occurs in derivatives.
   *
   * @param tangent the template of the call that gives the tangent of the solution, from the
   *     matrix, the solution, and the tangents of matrix and right-hand side
   */
  record LinearSolve(String tangent) implements CallRule {

    @Override
    public boolean covers(int parameter) {
      return true;
    }

    @Override
    public List<FunctionKey> functions() {
      return List.of();
    }
  }
}
