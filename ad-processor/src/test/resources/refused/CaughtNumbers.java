package refused;

import org.covector.ad.Differentiable;

final class CaughtNumbers {

  static final class Found extends RuntimeException {
    final double place;
    final int count;

    Found(double place, int count) {
      this.place = place;
      this.count = count;
    }

    double place() {
      return place;
    }
  }

  static double search(double x) {
    if (x > 0) {
      throw new Found(x * x, 2);
    }
    return x;
  }

  @Differentiable
  static double field(double x) {
    double y;
    try {
      y = search(x);
    } catch (Found found) {
      y = found.place; // ERROR[AD124]
    }
    return y * x;
  }

  @Differentiable
  static double method(double x) {
    double y;
    try {
      if (x > 1) {
        throw new Found(x, 1);
      }
      y = x;
    } catch (RuntimeException e) {
      Found found = (Found) e;
      y = found.place(); // ERROR[AD124]
    }
    return y * x;
  }

  @Differentiable
  static double helper(double x) {
    double y;
    try {
      y = search(x);
    } catch (Found found) {
      y = twice(found); // ERROR[AD124]
    }
    return y * x;
  }

  private static double twice(Found found) {
    return 2 * found.place();
  }

  @Differentiable
  static double text(double x) {
    double y;
    try {
      y = search(x);
    } catch (RuntimeException e) {
      y = Double.parseDouble(e.getMessage()); // ERROR[AD124]
    }
    return y * x;
  }

  /** Whole numbers and texts carry no derivatives. */
  @Differentiable
  static double count(double x) {
    double y;
    try {
      y = search(x);
    } catch (Found found) {
      System.getProperty("refused." + found.getMessage());
      y = found.count * x;
    }
    return y * x;
  }
}
