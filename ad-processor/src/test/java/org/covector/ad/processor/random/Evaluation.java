package org.covector.ad.processor.random;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run of a program over the evaluator's numbers. */
final class Evaluation {

  private final Machine machine;
  private final List<Num> outputs = new ArrayList<>();
  private Throwable thrown;

  private Evaluation(Machine machine) {
    this.machine = machine;
  }

  /**
   * Runs.
   *
   * @param type the class of the evaluator
   * @param dots tangents of the arguments; null for inactive ones
   * @param shadowed which arguments have tangents, whose arrays count as outputs
   */
  static Evaluation of(Class<?> type, Object[] args, Object[] dots, boolean[] shadowed) {
    try {
      Machine machine = (Machine) type.getDeclaredConstructor().newInstance();
      Evaluation evaluation = new Evaluation(machine);
      evaluation.run(method(type), args, dots, shadowed);
      return evaluation;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Method method(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().equals("f"))
        .findFirst()
        .orElseThrow();
  }

  private void run(Method method, Object[] args, Object[] dots, boolean[] shadowed)
      throws IllegalAccessException {
    Map<Object, Object> known = new IdentityHashMap<>();
    Object[] lifted = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      lifted[i] = lift(args[i], dots[i], known);
    }
    method.setAccessible(true);
    try {
      Object result = method.invoke(machine, lifted);
      collect(result, Set.of(), true);
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < args.length; i++) {
        if (shadowed[i] && args[i].getClass().isArray()) {
          collect(lifted[i], seen, false);
        }
      }
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }
  }

  private static Object lift(Object value, Object dot, Map<Object, Object> known) {
    if (value instanceof Double || value instanceof Float) {
      double first = dot == null ? 0 : ((Number) dot).doubleValue();
      return Num.of(((Number) value).doubleValue(), first);
    }
    Object made = known.get(value);
    if (made != null) {
      return made;
    }
    if (value instanceof double[] a) {
      Num[] lifted = new Num[a.length];
      for (int i = 0; i < a.length; i++) {
        lifted[i] = Num.of(a[i], dot == null ? 0 : ((double[]) dot)[i]);
      }
      made = lifted;
    } else if (value instanceof double[][] a) {
      Num[][] lifted = new Num[a.length][];
      for (int i = 0; i < a.length; i++) {
        lifted[i] = (Num[]) lift(a[i], dot == null ? null : ((double[][]) dot)[i], known);
      }
      made = lifted;
    } else {
      return value;
    }
    known.put(value, made);
    return made;
  }

  /** Collects numbers; those of an array that occurs twice once, or twice in a result. */
  private void collect(Object value, Set<Object> seen, boolean result) {
    if (value instanceof Num number) {
      outputs.add(number);
    } else if (value instanceof Object[] array && (result || seen.add(array))) {
      for (Object element : array) {
        collect(element, seen, result);
      }
    }
  }

  Machine machine() {
    return machine;
  }

  Throwable thrown() {
    return thrown;
  }

  double[] values() {
    return outputs.stream().mapToDouble(Num::value).toArray();
  }

  double[] firsts() {
    return outputs.stream().mapToDouble(Num::first).toArray();
  }

  double[] seconds() {
    return outputs.stream().mapToDouble(Num::second).toArray();
  }
}
