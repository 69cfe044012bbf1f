package refused;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Differentiable
  static double throughText(double x) {
    String s = "" + x;
    return Double.valueOf(s) * x; // ERROR[AD112]
  }

  @Differentiable
  static double throughBuilder(double x) {
    StringBuilder b = new StringBuilder();
    b.append(x);
    return Double.parseDouble(b.toString()) * x; // ERROR[AD112]
  }

  @Differentiable
  static double summary(double x) {
    DoubleSummaryStatistics s = new DoubleSummaryStatistics();
    s.accept(x * x); // ERROR[AD117]
    return s.getSum() + x;
  }

  @Differentiable
  static double mapped(double x) {
    Map<String, Double> map = new HashMap<>();
    map.put("a", x); // ERROR[AD117]
    return map.get("a") * x;
  }

  @Differentiable
  static double optional(double x) {
    return Optional.of(x).get() * x; // ERROR[AD112]
  }

  @Differentiable
  static double number(double x) {
    Number n = x; // ERROR[AD117]
    return n.doubleValue() * x;
  }

  @Differentiable
  static double arrayOfBoxes(double x) {
    Double[] a = {x}; // ERROR[AD117]
    return a[0] * x;
  }

  @Differentiable
  static double exact(double x) {
    return new BigDecimal(x).doubleValue() * x; // ERROR[AD117]
  }

  @Differentiable
  static double unboxed(double x) {
    return Double.valueOf(x) * x; // ERROR[AD117]
  }

  record Vec(double x, double y) {}

  static <T> T pick(boolean first, T a, T b) {
    return first ? a : b;
  }

  @Differentiable
  static double throughGenericHelper(double x, double y) {
    double z = x * y;
    Vec v = pick(x > y, new Vec(x, y), new Vec(y, z)); // ERROR[AD117]
//  ^
    return v.x();
  }
}
