package refused;

import org.covector.ad.Differentiable;
import org.covector.ad.processor.testing.Foreign;

final class Written {

  @Differentiable
  static double changedByStranger(double[] x) {
    Foreign.clear(x); // ERROR[AD123]
    return x[0] * x[1];
  }
}
