package refused;

import org.covector.ad.Differentiable;

final class Texts {

  @Differentiable
  static double parsed(double x) {
    return x * Double.parseDouble("" + x); // ERROR[AD112]
  }

  @Differentiable
  static double throughBuilder(double x) {
    StringBuilder text = new StringBuilder();
    text.append(x);
    String whole = text.toString();
    return x * Float.parseFloat(whole); // ERROR[AD112]
  }

  @Differentiable
  static double chosen(double x, String given, boolean own) {
    String text = given;
    if (own) {
      text = String.valueOf(x * x);
    }
    return x * Double.parseDouble(text); // ERROR[AD112]
  }
}
