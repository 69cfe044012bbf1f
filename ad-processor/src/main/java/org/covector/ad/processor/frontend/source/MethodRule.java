package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** How a method is differentiated that is not read: by other methods. */
public sealed interface MethodRule {

  /**
   * A method that computes a derivative.
   *
   * @param method takes the parameters of the primal and then what its form says
   * @param takesResult whether it takes the result of the primal after the parameters
   * @param active for which parameters it takes tangents or gives adjoints
   */
  record Computation(ExecutableElement method, boolean takesResult, List<Boolean> active) {

    /** Copies the list. */
    public Computation {
      active = List.copyOf(active);
    }
  }

  /**
   * Rules of the user's.
   *
   * @param partials the partial derivatives with respect to numbers, by parameter
   */
  record Given(
      Map<Integer, Computation> partials, Optional<Computation> jvp, Optional<Computation> vjp)
      implements MethodRule {

    /** Copies the map. */
    public Given {
      partials = Map.copyOf(partials);
    }
  }

  /**
   * The solution of equations.
   *
   * @param residual what is 0 at the solution
   * @param arguments for each parameter of the residual that it reads, the parameter of the primal
   *     that is passed, or -1 for the solution
   * @param writesResidual whether the residual is written into one more parameter
   */
  record Implicit(ExecutableElement residual, List<Integer> arguments, boolean writesResidual)
      implements MethodRule {

    /** Copies the list. */
    public Implicit {
      arguments = List.copyOf(arguments);
    }
  }
}
