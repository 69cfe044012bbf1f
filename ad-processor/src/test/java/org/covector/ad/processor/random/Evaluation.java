package org.covector.ad.processor.random;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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

  /** How many arguments an evaluator takes. */
  static int arity(Class<?> type) {
    return method(type).getParameterCount();
  }

  private static Method method(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().equals("f"))
        .findFirst()
        .orElseThrow();
  }

  private void run(Method method, Object[] args, Object[] dots, boolean[] shadowed)
      throws ReflectiveOperationException {
    Lifting lifting = new Lifting(machine.getClass());
    Object[] lifted = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      lifted[i] = lifting.lift(args[i], dots[i]);
    }
    method.setAccessible(true);
    try {
      collectResult(method.invoke(machine, lifted));
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < args.length; i++) {
        if (shadowed[i] && !(lifted[i] instanceof Num)) {
          collect(lifted[i], dots[i], seen);
        }
      }
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }
  }

  private void collectResult(Object value) {
    if (value instanceof Num number) {
      outputs.add(number);
    } else if (value instanceof Object[] array) {
      for (Object element : array) {
        collectResult(element);
      }
    }
  }

  /** Collects numbers of what has a shadow, first those of an object and then what it refers to. */
  private void collect(Object value, Object shadow, Set<Object> seen)
      throws ReflectiveOperationException {
    if (!seen.add(value)) {
      return;
    }
    if (value instanceof Num[] numbers) {
      outputs.addAll(Arrays.asList(numbers));
    } else if (value instanceof Object[] array) {
      for (int i = 0; i < array.length; i++) {
        collect(array[i], Array.get(shadow, i), seen);
      }
    } else {
      for (Field field : Lifting.fields(shadow.getClass())) {
        if (field.getType().isPrimitive()) {
          outputs.add((Num) Lifting.get(value, field.getName()));
        }
      }
      for (Field field : Lifting.fields(shadow.getClass())) {
        if (!field.getType().isPrimitive()) {
          collect(Lifting.get(value, field.getName()), field.get(shadow), seen);
        }
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
