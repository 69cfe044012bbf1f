package org.covector.ad.benchmarks;

import java.util.Map;
import net.finmath.montecarlo.automaticdifferentiation.RandomVariableDifferentiable;
import net.finmath.montecarlo.automaticdifferentiation.RandomVariableDifferentiableFactory;
import net.finmath.montecarlo.automaticdifferentiation.backward.RandomVariableDifferentiableAADFactory;
import net.finmath.stochastic.RandomVariable;

/**
 * The gradient of an objective that is written with finmath's random variables: reverse mode, in
 * which each operation records a node, and {@code getGradient} visits the nodes in reverse order.
 *
 * <p>The inputs are deterministic, each a random variable with one value. Where an objective is a
 * sum over data, the data are the paths of random variables, as the library is made for: an
 * operation then records one node for all data, and the gradient's mean is the mean's gradient.
 */
public abstract class FinmathBaseline implements Baseline {

  private final RandomVariableDifferentiableFactory factory =
      new RandomVariableDifferentiableAADFactory();

  /** The objective. */
  protected abstract RandomVariable value(RandomVariable[] x);

  /** Constant data, one number for each path. */
  protected final RandomVariable data(double[] values) {
    return factory.createRandomVariableNonDifferentiable(0, values);
  }

  /** Columns of constant data, whose rows are the paths. */
  protected final RandomVariable[] columns(double[][] rows) {
    RandomVariable[] columns = new RandomVariable[rows[0].length];
    for (int j = 0; j < columns.length; j++) {
      double[] column = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        column[i] = rows[i][j];
      }
      columns[j] = data(column);
    }
    return columns;
  }

  @Override
  public final double gradient(double[] point, double[] gradient) {
    RandomVariableDifferentiable[] x = new RandomVariableDifferentiable[point.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = factory.createRandomVariable(point[i]);
    }
    RandomVariable value = value(x);
    Map<Long, RandomVariable> derivatives = ((RandomVariableDifferentiable) value).getGradient();
    for (int i = 0; i < x.length; i++) {
      gradient[i] = derivatives.get(x[i].getID()).getAverage();
    }
    return value.getAverage();
  }
}
