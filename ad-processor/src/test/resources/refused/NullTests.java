package refused;

import java.util.List;
import java.util.Objects;
import org.covector.ad.Differentiable;

final class NullTests {

  record Quote(double strike, double vol) {}

  @Differentiable
  static double compared(List<Quote> quotes, double a) {
    double sum = 0;
    for (Quote q : quotes) {
      if (q == null) { // ERROR[AD109]
        continue;
      }
      sum += a * q.strike();
    }
    return sum;
  }

  @Differentiable
  static double asked(Quote q, double a) {
    return Objects.isNull(q) ? a : a * q.strike(); // ERROR[AD109]
    //     ^
  }

  @Differentiable
  static double equal(List<Quote> quotes, double a) {
    Quote first = quotes.get(0);
    return Objects.equals(first, null) ? a : a * first.strike(); // ERROR[AD109]
  }

  @Differentiable
  static double late(List<Quote> quotes, double a) {
    return quotes.stream() // ERROR[AD109]
        .filter(q -> q.strike() > 1)
        .filter(Objects::nonNull)
        .mapToDouble(q -> a * q.strike())
        .sum();
  }

  interface Payoff {}

  record Call(double strike) implements Payoff {}

  @Differentiable
  static double cast(Payoff p, double a) {
    Call call = (Call) p; // ERROR[AD109]
    return call.strike() * a;
  }
}
