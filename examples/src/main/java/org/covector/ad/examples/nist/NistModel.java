package org.covector.ad.examples.nist;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.covector.ad.runtime.VectorFunction;

/**
 * What is fitted in one problem.
 *
 * @param problem the data
 * @param predictions the predictions at all observations, as a function of the parameters
 * @param target the values that the predictions shall meet: the response, or its logarithm
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NistModel(NistProblem problem, VectorFunction predictions, double[] target) {

  /** All 27 problems with their models, in NIST's order: by difficulty. */
  static List<NistModel> all() {
    return List.of(
        of("Misra1a", x -> ExponentialModelsDerivatives.misra1aFunction(x[0])),
        of("Chwirut2", x -> ExponentialModelsDerivatives.chwirutFunction(x[0])),
        of("Chwirut1", x -> ExponentialModelsDerivatives.chwirutFunction(x[0])),
        of("Lanczos3", x -> ExponentialModelsDerivatives.lanczosFunction(x[0])),
        of("Gauss1", x -> ExponentialModelsDerivatives.gaussFunction(x[0])),
        of("Gauss2", x -> ExponentialModelsDerivatives.gaussFunction(x[0])),
        of("DanWood", x -> MiscellaneousModelsDerivatives.danWoodFunction(x[0])),
        of("Misra1b", x -> MiscellaneousModelsDerivatives.misra1bFunction(x[0])),
        of("Kirby2", x -> RationalModelsDerivatives.kirby2Function(x[0])),
        of("Hahn1", x -> RationalModelsDerivatives.hahn1Function(x[0])),
        of("Nelson", x -> ExponentialModelsDerivatives.nelsonFunction(x[0], x[1]), Math::log),
        of("MGH17", x -> ExponentialModelsDerivatives.mgh17Function(x[0])),
        of("Lanczos1", x -> ExponentialModelsDerivatives.lanczosFunction(x[0])),
        of("Lanczos2", x -> ExponentialModelsDerivatives.lanczosFunction(x[0])),
        of("Gauss3", x -> ExponentialModelsDerivatives.gaussFunction(x[0])),
        of("Misra1c", x -> MiscellaneousModelsDerivatives.misra1cFunction(x[0])),
        of("Misra1d", x -> MiscellaneousModelsDerivatives.misra1dFunction(x[0])),
        of("Roszman1", x -> MiscellaneousModelsDerivatives.roszman1Function(x[0])),
        of("ENSO", x -> MiscellaneousModelsDerivatives.ensoFunction(x[0])),
        of("MGH09", x -> RationalModelsDerivatives.mgh09Function(x[0])),
        of("Thurber", x -> RationalModelsDerivatives.hahn1Function(x[0])),
        of("BoxBOD", x -> ExponentialModelsDerivatives.misra1aFunction(x[0])),
        of("Rat42", x -> ExponentialModelsDerivatives.rat42Function(x[0])),
        of("MGH10", x -> ExponentialModelsDerivatives.mgh10Function(x[0])),
        of("Eckerle4", x -> ExponentialModelsDerivatives.eckerle4Function(x[0])),
        of("Rat43", x -> ExponentialModelsDerivatives.rat43Function(x[0])),
        of("Bennett5", x -> MiscellaneousModelsDerivatives.bennett5Function(x[0])));
  }

  private static NistModel of(String name, Function<double[][], VectorFunction> predictions) {
    return of(name, predictions, DoubleUnaryOperator.identity());
  }

  private static NistModel of(
      String name,
      Function<double[][], VectorFunction> predictions,
      DoubleUnaryOperator transformation) {
    NistProblem problem = NistReader.readResource(name);
    double[] target = Arrays.stream(problem.response()).map(transformation).toArray();
    return new NistModel(problem, predictions.apply(problem.predictors()), target);
  }

  /** The residual sum of squares at the parameters {@code b}. */
  double residualSumOfSquares(double[] b) {
    double[] y = new double[target.length];
    predictions.value(b, y);
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double residual = target[i] - y[i];
      sum += residual * residual;
    }
    return sum;
  }
}
