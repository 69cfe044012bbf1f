package org.covector.ad.processor.random;

import java.util.Arrays;
import org.hipparchus.analysis.differentiation.UnivariateDerivative2;

/** A number of the evaluator: value, first and second derivative along one direction. */
public final class Num {

  private final UnivariateDerivative2 content;

  Num(UnivariateDerivative2 content) {
    this.content = content;
  }

  static Num of(double value, double first) {
    return new Num(new UnivariateDerivative2(value, first, 0));
  }

  /** A number without derivatives. */
  public static Num constant(double value) {
    return of(value, 0);
  }

  /** Numbers without derivatives. */
  public static Num[] constants(double... values) {
    return Arrays.stream(values).mapToObj(Num::constant).toArray(Num[]::new);
  }

  UnivariateDerivative2 content() {
    return content;
  }

  double value() {
    return content.getValue();
  }

  double first() {
    return content.getFirstDerivative();
  }

  double second() {
    return content.getSecondDerivative();
  }
}
