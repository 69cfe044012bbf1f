package org.covector.ad.examples.nist;

import org.covector.ad.runtime.VectorFunction;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;
import org.hipparchus.util.Pair;

/** Fits models with Hipparchus' Levenberg-Marquardt optimizer, the same settings for all. */
final class NistSolver {
  /** Evaluations of the model after which a fit counts as failed. */
  static final int MAX_EVALUATIONS = 10_000;

  private static final double COST_TOLERANCE = 1e-15;
  private static final double PARAMETER_TOLERANCE = 1e-12;
  private static final double ORTHOGONALITY_TOLERANCE = 1e-14;

  private NistSolver() {}

  /**
   * Fits a model.
   *
   * @param start the parameters to begin with; not modified
   */
  static Fit fit(NistModel model, double[] start, JacobianMethod method) {
    LeastSquaresProblem problem =
        new LeastSquaresBuilder()
            .model(new Predictions(model.predictions(), model.target().length, method))
            .target(model.target())
            .start(start)
            .lazyEvaluation(true)
            .maxEvaluations(MAX_EVALUATIONS)
            .maxIterations(MAX_EVALUATIONS)
            .build();
    try {
      LeastSquaresOptimizer.Optimum optimum = optimizer().optimize(problem);
      return new Fit.Converged(optimum.getPoint().toArray(), optimum.getEvaluations());
    } catch (MathIllegalStateException e) {
      return new Fit.Failed(reason(e));
    }
  }

  private static LevenbergMarquardtOptimizer optimizer() {
    return new LevenbergMarquardtOptimizer()
        .withCostRelativeTolerance(COST_TOLERANCE)
        .withParameterRelativeTolerance(PARAMETER_TOLERANCE)
        .withOrthoTolerance(ORTHOGONALITY_TOLERANCE);
  }

  private static String reason(MathIllegalStateException e) {
    if (e.getSpecifier() == LocalizedCoreFormats.MAX_COUNT_EXCEEDED) {
      return "no convergence in " + MAX_EVALUATIONS + " evaluations";
    }
    if (e.getSpecifier() == LocalizedOptimFormats.UNABLE_TO_PERFORM_QR_DECOMPOSITION_ON_JACOBIAN) {
      return "Jacobian not finite";
    }
    return e.getMessage();
  }

  /** A view of generated code in the shape that the optimizer wants. */
  private record Predictions(VectorFunction function, int observations, JacobianMethod method)
      implements ValueAndJacobianFunction {

    @Override
    public RealVector computeValue(double[] b) {
      double[] y = new double[observations];
      function.value(b, y);
      return new ArrayRealVector(y, false);
    }

    @Override
    public RealMatrix computeJacobian(double[] b) {
      double[][] jacobian = new double[observations][b.length];
      method.jacobian(function, b, jacobian);
      return new Array2DRowRealMatrix(jacobian, false);
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
      double[] b = point.toArray();
      return new Pair<>(computeValue(b), computeJacobian(b));
    }
  }
}
