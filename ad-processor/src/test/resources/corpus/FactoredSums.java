package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Adjoints that are sums of multiples of what the method has summed itself, which are known without
 * summing again, and sums that look alike but are not.
 */
class FactoredSums {

  private static double[] some() {
    return new double[] {0.3, -0.2, 1.1, 0.7};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logSumExp(double[] x) {
    double largest = x[0];
    for (int i = 1; i < x.length; i++) {
      largest = Math.max(largest, x[i]);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - largest);
    }
    return largest + Math.log(sum);
  }

  static Object[][] logSumExpInputs() {
    return new Object[][] {
      {some()}, {new double[] {2}}, {new double[] {-800, 900, 899}}, {new double[0]}
    };
  }

  static Object[][] logSumExpKinks() {
    double nan = Double.NaN;
    return new Object[][] {{new double[] {1, nan, 2}, new double[] {nan, nan, nan}}};
  }

  /** The sum of nothing is 0, the adjoint of it infinite, that of the shift 0. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shifted(double[] x, double shift) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - shift);
    }
    return Math.log(sum);
  }

  static Object[][] shiftedInputs() {
    return new Object[][] {{some(), 0.4}, {new double[] {1}, -0.5}};
  }

  static Object[][] shiftedKinks() {
    return new Object[][] {{new double[0], 0.4, new double[] {0}, new double[] {0}}};
  }

  /** The sum overflows, and the result is 0: so are the derivatives. */
  @Differentiable(modes = REVERSE)
  static double overflowing(double[] x, double shift) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - shift);
    }
    return 1 / sum;
  }

  static Object[][] overflowingInputs() {
    return new Object[][] {{some(), 0.4}, {new double[] {709, 709.5, 709.2}, 0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double entropy(double[] x, double temperature) {
    double[] weights = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      weights[i] = Math.exp(x[i] / temperature);
      sum += weights[i];
    }
    double entropy = 0;
    for (int i = 0; i < x.length; i++) {
      double p = weights[i] / sum;
      entropy -= p * Math.log(p);
    }
    return entropy;
  }

  static Object[][] entropyInputs() {
    return new Object[][] {{some(), 0.8}, {new double[0], 0.8}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double weighted(double[] x, double[] y, double sharpness) {
    double total = 0;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double weight = Math.exp(-sharpness * x[i] * x[i]);
      total += weight * y[i];
      sum += weight;
    }
    return total / sum;
  }

  static Object[][] weightedInputs() {
    return new Object[][] {
      {some(), new double[] {1, 2, -0.5, 0.1}, 0.6}, {some(), new double[] {1, 2}, 0.6}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double variance(double[] x, double unit) {
    double[] scaled = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      scaled[i] = unit * x[i];
      sum += scaled[i];
    }
    double mean = sum / x.length;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      squares += (scaled[i] - mean) * (scaled[i] - mean);
    }
    return Math.sqrt(squares / x.length);
  }

  static Object[][] varianceInputs() {
    return new Object[][] {{some(), 1.3}};
  }

  /** The adjoint of the factor is a multiple of the first sum. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sameRange(double[] x, double factor) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] sameRangeInputs() {
    return new Object[][] {{some(), 1.3}, {new double[0], 1.3}, {some(), 0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double quotients(double[] x, double divisor, double other) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum = e[i] + sum;
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples -= other * e[i] / divisor;
    }
    return multiples * multiples / sum;
  }

  static Object[][] quotientsInputs() {
    return new Object[][] {{some(), 1.3, -0.4}};
  }

  /** The second loop leaves out the first element. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double otherStart(double[] x, double factor) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    double multiples = 0;
    for (int i = 1; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] otherStartInputs() {
    return new Object[][] {{some(), 1.3}};
  }

  /** The second loop goes to another bound, and steps over elements. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double otherBound(double[] x, double factor, int n) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < n; i++) {
      multiples += factor * e[i];
    }
    double more = 0;
    for (int i = 0; i < x.length; i += 2) {
      more += factor * e[i];
    }
    return multiples * multiples + more * more + sum;
  }

  static Object[][] otherBoundInputs() {
    return new Object[][] {{some(), 1.3, 3}, {some(), 1.3, 4}, {some(), 1.3, 5}};
  }

  /** The first loop may end early: then elements are missing in the sum. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double leftEarly(double[] x, double factor, @Constant double limit) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      if (x[i] > limit) {
        break;
      }
      sum += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] leftEarlyInputs() {
    return new Object[][] {{some(), 1.3, 1.0}, {some(), 1.3, 5.0}};
  }

  /** The method may return from the first loop. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double returned(double[] x, double factor, @Constant double limit) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(factor * x[i]);
      if (x[i] > limit) {
        return e[i] * factor;
      }
      sum += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] returnedInputs() {
    return new Object[][] {{some(), 1.3, 1.0}, {some(), 1.3, 5.0}};
  }

  /** An element changes after it has been summed. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double overwritten(double[] x, double factor) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    e[1] = sum;
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] overwrittenInputs() {
    return new Object[][] {{some(), 1.3}, {new double[] {1}, 1.3}};
  }

  /** Another method changes an element. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double handedOn(double[] x, double factor) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    change(e, factor);
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] handedOnInputs() {
    return new Object[][] {{some(), 1.3}};
  }

  /** Long enough to stay a method of its own. */
  private static void change(double[] e, double factor) {
    if (e.length < 2) {
      return;
    }
    e[1] = factor > 1 ? change(e[0] * e[1]) : change(e[0] + e[1]) + change(factor);
    if (e[1] > 100) {
      change(e, 0.5 * factor);
    }
  }

  private static double change(double x) {
    return Math.sin(x) * Math.cos(2 * x) + Math.exp(-x * x);
  }

  /** The sum begins with another number, in which the elements may be lost. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double otherBegin(double[] x, double factor, double begin) {
    double[] e = new double[x.length];
    double sum = begin;
    double one = 1;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
      one += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum * one;
  }

  static Object[][] otherBeginInputs() {
    return new Object[][] {{some(), 1.3, 0.4}};
  }

  /** What is summed is not what is kept, or only sometimes. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double otherTerms(double[] x, double factor) {
    double[] e = new double[x.length];
    double squares = 0;
    double some = 0;
    double difference = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      squares += e[i] * e[i];
      difference -= e[i];
      if (x[i] > 0) {
        some += e[i];
      }
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + squares * some * difference;
  }

  static Object[][] otherTermsInputs() {
    return new Object[][] {{some(), 1.3}};
  }

  /** Elements that are not stored keep the 0 that they have, but the sum has them. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double storedSometimes(double[] x, double factor) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double each = Math.exp(x[i]);
      if (x[i] > 0) {
        e[i] = each;
      }
      sum += each;
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] storedSometimesInputs() {
    return new Object[][] {{some(), 1.3}};
  }

  /** Elements end elsewhere than they are counted. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double storedElsewhere(double[] x, double factor, @Constant int[] places) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double each = Math.exp(x[i]);
      e[places[i]] = each;
      sum += each;
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] storedElsewhereInputs() {
    return new Object[][] {{some(), 1.3, new int[] {2, 2, 0, 1}}};
  }

  /** The factor of the elements changes from one to the next. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double otherFactors(double[] x, double factor) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i] * x[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] otherFactorsInputs() {
    return new Object[][] {{some(), 1.3}};
  }

  /** Two factors, whose adjoints leave the loop together. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double twoFactors(double[] x, double a, double b) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += a * e[i] - e[i] * b;
    }
    return multiples * multiples + sum;
  }

  static Object[][] twoFactorsInputs() {
    return new Object[][] {{some(), 1.3, 0.4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float singles(float[] x, float shift) {
    float sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (float) Math.exp(x[i] - shift);
    }
    return shift * (float) Math.log(sum);
  }

  static Object[][] singlesInputs() {
    return new Object[][] {{new float[] {0.3f, -0.2f, 1.1f}, 0.4f}, {new float[] {1}, 0.4f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static float singleMultiples(float[] x, float factor) {
    float[] e = new float[x.length];
    float sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = x[i] * x[i];
      sum += e[i];
    }
    float multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum;
  }

  static Object[][] singleMultiplesInputs() {
    return new Object[][] {{new float[] {0.3f, -0.2f, 1.1f}, 0.4f}};
  }

  /** What is kept is a {@code double}, what is summed has lost digits of it. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double roundedSum(double[] x, double factor) {
    double[] e = new double[x.length];
    float sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += (float) e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + Math.max(sum, 0.5f) * 0;
  }

  static Object[][] roundedSumInputs() {
    return new Object[][] {{some(), 1.3}};
  }

  /** Each row has sums of its own. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rows(double[][] x, double shift) {
    double total = 0;
    for (int r = 0; r < x.length; r++) {
      double sum = 0;
      for (int i = 0; i < x[r].length; i++) {
        sum += Math.exp(x[r][i] - shift);
      }
      total += Math.log(sum);
    }
    return total;
  }

  static Object[][] rowsInputs() {
    return new Object[][] {{new double[][] {{0.3, -0.2}, {1.1}, {0.1, 0.2, 0.3}}, 0.4}};
  }

  /** The sums of all rows are gone when the reverse sweep comes. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double product(double[][] x, double shift) {
    double product = 1;
    for (int r = 0; r < x.length; r++) {
      double sum = 0;
      for (int i = 0; i < x[r].length; i++) {
        sum += Math.exp(x[r][i] - shift);
      }
      product *= sum;
    }
    return product;
  }

  static Object[][] productInputs() {
    return new Object[][] {{new double[][] {{0.3, -0.2}, {1.1}, {0.1, 0.2, 0.3}}, 0.4}};
  }

  /** In callees, in one branch, and twice in one array. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double calls(double[] x, double a, double b) {
    double first = shifted(x, a);
    return first > 0 ? first * shifted(x, b) : first;
  }

  static Object[][] callsInputs() {
    return new Object[][] {{some(), -1.3, 0.4}, {some(), 3.3, 0.4}};
  }

  /** One array, filled and summed twice: the second time with other numbers. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double again(double[] x, double factor) {
    double[] e = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.exp(x[i]);
      sum += e[i];
    }
    double other = 0;
    for (int i = 0; i < x.length; i++) {
      e[i] = Math.sin(x[i]);
      other += e[i];
    }
    double multiples = 0;
    for (int i = 0; i < x.length; i++) {
      multiples += factor * e[i];
    }
    return multiples * multiples + sum * other;
  }

  static Object[][] againInputs() {
    return new Object[][] {{some(), 1.3}};
  }
}
