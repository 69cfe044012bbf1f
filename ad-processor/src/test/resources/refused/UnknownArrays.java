package refused;

import java.util.List;
import org.covector.ad.Differentiable;

final class UnknownArrays {

  @Differentiable
  static double fromList(double x, List<double[]> rows) {
    double[] row = rows.get(0);
    row[0] = x; // ERROR[AD115]
    return row[0] * x;
  }

  @Differentiable
  static double readingIsFine(double x, List<double[]> rows) {
    return rows.get(0)[0] * x;
  }
}
