package refused;

import java.io.IOException;
import org.covector.ad.Differentiable;

final class CheckedExceptions {

  @Differentiable
  static double declared(double x) throws IOException { // ERROR[AD022]
    if (x < 0) {
      throw new IOException("negative");
    }
    return x * x;
  }
}
