package refused;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.Differentiable;

final class Boxing {

  @Differentiable
  static double boxed(double x) {
    Double b = x * x; // ERROR[AD117]
    return b * x;
  }

  @Differentiable
  static double collected(double x) {
    List<Double> list = new ArrayList<>();
    list.add(x * x); // ERROR[AD117]
    return list.get(0) + x;
  }
}
