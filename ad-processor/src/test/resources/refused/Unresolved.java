package refused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class Unresolved {

  @Differentiable
  static double unknownName(double x) {
    return x * missing; // ERROR[AD020]
  }

  @Differentiable
  static double unknownMethod(double x, @Constant List<Integer> k) {
    return x * k.length(); // ERROR[AD020]
    //         ^
  }

  @Differentiable
  static double ofUnknownType(double x, @Constant int[] k) {
    return x * Arrays.stream(k).boxed().collect(Collectors.toList()).size(); // ERROR[AD021]
    //         ^
  }

  @Differentiable
  static double converted(double x, @Constant int[] k) {
    long n = Arrays.stream(k).boxed().collect(Collectors.counting()); // ERROR[AD021]
    //       ^
    return x * n;
  }

  @Differentiable
  static double withVariables(double x, @Constant int[] k) {
    List<Integer> all = Arrays.stream(k).boxed().collect(Collectors.toList());
    Long n = Arrays.stream(k).boxed().collect(Collectors.counting());
    return x * all.size() * n;
  }
}
