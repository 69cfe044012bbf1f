package org.covector.ad.processor.testing;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where the floating numbers of an argument list are: scalars, and the elements of arrays, each
 * array once however often it occurs. Values and shadows are read and written through the same
 * layout, by position.
 */
final class Layout {

  /**
   * A scalar argument (no path, length −1), or an array of numbers or object reached by a path of
   * indices and fields.
   *
   * @param fields the fields of an object; none for an array
   */
  private record Leaf(int argument, List<Object> path, int length, List<String> fields) {
    boolean isScalar() {
      return length < 0;
    }

    Object array(Object[] values) {
      Object at = values[argument];
      for (Object step : path) {
        at = step instanceof Integer i ? Array.get(at, i) : ObjectValues.get(at, (String) step);
      }
      return at;
    }
  }

  private final List<Leaf> leaves = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Layout() {}

  /**
   * The layout of the chosen arguments.
   *
   * @param scalars whether scalars belong to it
   */
  static Layout of(Object[] values, boolean[] chosen, boolean scalars) {
    Layout layout = new Layout();
    for (int i = 0; i < values.length; i++) {
      if (chosen[i]) {
        layout.visit(i, values[i], List.of(), scalars);
      }
    }
    return layout;
  }

  private void visit(int argument, Object value, List<Object> path, boolean scalars) {
    if (value == null) {
      return;
    }
    if (ObjectValues.isObject(value.getClass())) {
      if (seen.add(value)) {
        List<String> numbers = ObjectValues.numberFields(value.getClass());
        if (!numbers.isEmpty()) {
          leaves.add(new Leaf(argument, path, numbers.size(), numbers));
        }
        for (String field : ObjectValues.memoryFields(value.getClass())) {
          visit(argument, ObjectValues.get(value, field), longer(path, field), scalars);
        }
      }
    } else if (!value.getClass().isArray()) {
      if (scalars) {
        leaves.add(new Leaf(argument, path, -1, List.of()));
      }
    } else if (seen.add(value)) {
      int length = Array.getLength(value);
      if (value.getClass().getComponentType().isPrimitive()) {
        leaves.add(new Leaf(argument, path, length, List.of()));
        return;
      }
      for (int i = 0; i < length; i++) {
        visit(argument, Array.get(value, i), longer(path, i), scalars);
      }
    }
  }

  private static List<Object> longer(List<Object> path, Object step) {
    List<Object> inner = new ArrayList<>(path);
    inner.add(step);
    return List.copyOf(inner);
  }

  int size() {
    return leaves.stream().mapToInt(leaf -> leaf.isScalar() ? 1 : leaf.length()).sum();
  }

  /** For each number the argument that it belongs to. */
  int[] owners() {
    return leaves.stream()
        .flatMapToInt(
            leaf ->
                java.util.stream.IntStream.generate(leaf::argument)
                    .limit(leaf.isScalar() ? 1 : leaf.length()))
        .toArray();
  }

  /** Reads the numbers. */
  double[] gather(Object[] values) {
    double[] out = new double[size()];
    int next = 0;
    for (Leaf leaf : leaves) {
      if (leaf.isScalar()) {
        out[next++] = ((Number) values[leaf.argument()]).doubleValue();
      } else {
        Object array = leaf.array(values);
        for (int i = 0; i < leaf.length(); i++) {
          out[next++] =
              leaf.fields().isEmpty()
                  ? Array.getDouble(array, i)
                  : ((Number) ObjectValues.get(array, leaf.fields().get(i))).doubleValue();
        }
      }
    }
    return out;
  }

  /** Writes the numbers; where the target is {@code float} they are rounded. */
  void scatter(Object[] values, double[] numbers) {
    int next = 0;
    for (Leaf leaf : leaves) {
      if (leaf.isScalar()) {
        double number = numbers[next++];
        boolean single = values[leaf.argument()] instanceof Float;
        values[leaf.argument()] = single ? (Object) (float) number : (Object) number;
      } else {
        Object array = leaf.array(values);
        for (int i = 0; i < leaf.length(); i++) {
          set(array, leaf.fields(), i, numbers[next++]);
        }
      }
    }
  }

  private static void set(Object array, List<String> fields, int index, double number) {
    if (!fields.isEmpty()) {
      ObjectValues.set(array, fields.get(index), number);
    } else if (array instanceof float[] floats) {
      floats[index] = (float) number;
    } else {
      ((double[]) array)[index] = number;
    }
  }
}
