package org.covector.ad.processor.testing;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The points at which a subject is tested. */
public final class Cases {

  private Cases() {}

  /** The points of {@code Inputs}. */
  public static List<Case> inputs(Subject subject) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < subject.inputs().length; i++) {
      int row = i;
      cases.add(new Case(subject, "#" + row, () -> subject.inputs()[row]));
    }
    return cases;
  }

  /** The points of {@code Kinks}, without the expected derivatives. */
  public static List<Case> kinks(Subject subject) {
    List<Case> cases = new ArrayList<>();
    int count = subject.types().length;
    for (int i = 0; i < subject.kinks().length; i++) {
      int row = i;
      cases.add(new Case(subject, "!" + row, () -> Arrays.copyOf(subject.kinks()[row], count)));
    }
    return cases;
  }

  /**
   * The points of {@code Inputs} with two parameters made the same array.
   *
   * @param first the parameter whose array is kept
   * @param second the parameter that becomes the same
   */
  public static List<Case> aliased(Subject subject, int first, int second) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < subject.inputs().length; i++) {
      int row = i;
      String label =
          "#"
              + row
              + "("
              + subject.parameters().get(second)
              + "="
              + subject.parameters().get(first)
              + ")";
      cases.add(
          new Case(
              subject,
              label,
              () -> {
                Object[] args = subject.inputs()[row];
                args[second] = args[first];
                return args;
              }));
    }
    return cases;
  }

  /** All pairs of parameters that are arrays, or objects, of the same floating type. */
  public static List<int[]> pairs(Subject subject) {
    Class<?>[] types = subject.types();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      for (int j = i + 1; j < types.length; j++) {
        if (types[i] == types[j] && !types[i].isPrimitive() && Values.isFloating(types[i])) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    return pairs;
  }

  /** Whether two arrays have the same length. */
  static boolean sameLength(Object a, Object b) {
    return Array.getLength(a) == Array.getLength(b);
  }
}
