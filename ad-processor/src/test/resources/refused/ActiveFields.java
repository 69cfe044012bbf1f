package refused;

import org.covector.ad.Differentiable;

class ActiveFields {

  double rate = 2;
  int count;
  static double shared;

  @Differentiable(wrt = "this.rate")
  double escaping(double x) {
    return other(this) * x * rate; // ERROR[AD109]
    //           ^
  }

  static double other(ActiveFields a) {
    return a.rate;
  }

  @Differentiable(wrt = "this.rate")
  double aliased(double x) {
    ActiveFields a = this; // ERROR[AD109]
    return a.rate * x * rate;
  }

  @Differentiable(wrt = "this.rate")
  double printed(double x) {
    System.out.println("of " + this); // ERROR[AD109]
    return x * rate;
  }

  @Differentiable(wrt = "this.rate")
  double called(double x) {
    return hashCode() * rate; // ERROR[AD105]
  }

  @Differentiable(wrt = "this.count") // ERROR[AD008]
  double notDifferentiable(double x) {
    return x * rate;
  }

  @Differentiable(wrt = "this.missing") // ERROR[AD008]
  double missing(double x) {
    return x * rate;
  }

  @Differentiable(wrt = "this.shared") // ERROR[AD008]
  double ofClass(double x) {
    return x * rate;
  }

  @Differentiable(wrt = "this.rate") // ERROR[AD008]
  static double ofStatic(double x) {
    return x;
  }
}
