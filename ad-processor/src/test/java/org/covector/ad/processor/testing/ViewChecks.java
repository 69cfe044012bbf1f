package org.covector.ad.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.Mode;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.VectorFunction;

/** The function view of a subject against the original and the other generated forms. */
final class ViewChecks {

  private final Case at;
  private final Subject subject;
  private final List<Integer> inputs = new ArrayList<>();
  private final List<Integer> outputs = new ArrayList<>();
  private final boolean prototypes;

  ViewChecks(Case at) {
    this.at = at;
    this.subject = at.subject();
    boolean[] active = subject.active();
    Class<?>[] types = subject.types();
    String[] declared = (subject.view() + "->").split("->", -1);
    int arrays = 0;
    boolean shapes = false;
    for (int i = 0; i < active.length; i++) {
      String name = subject.parameters().get(i);
      if (active[i] && (subject.view().isEmpty() || names(declared[0]).contains(name))) {
        inputs.add(i);
      }
      if (!subject.view().isEmpty() && names(declared[1]).contains(name)) {
        outputs.add(i);
      }
      arrays += active[i] && types[i].isArray() ? 1 : 0;
      boolean vector = types[i].isArray() && !types[i].getComponentType().isArray();
      shapes |= active[i] && types[i].isArray() && !(vector && inputs.contains(i));
    }
    this.prototypes = arrays > 1 || shapes;
  }

  private static List<String> names(String list) {
    return List.of(list.split(","));
  }

  /** Compares values, derivatives, and what is left unmodified. */
  void run() {
    if (subject.view().equals("none") || takesObjects()) {
      return;
    }
    if (subject.isVoid() && subject.view().isEmpty()) {
      throw at.failure("a void method needs " + subject.name() + "View()");
    }
    Object[] args = at.fresh();
    Object view = make(args);
    if (view instanceof ScalarFunction function) {
      new Scalar(function).run();
    } else {
      new Vector((VectorFunction) view).run();
    }
    String difference = Values.difference("captured", at.fresh(), args);
    if (!difference.isEmpty()) {
      throw at.failure("the view modified what it captured: " + difference);
    }
  }

  /** Whether a parameter is an object, which has no place in a vector. */
  private boolean takesObjects() {
    Class<?>[] types = subject.types();
    return IntStream.range(0, types.length)
        .filter(i -> subject.shadowed()[i])
        .anyMatch(i -> ObjectValues.shadowType(types[i]) != types[i]);
  }

  private Object make(Object[] args) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> given = new ArrayList<>();
    boolean[] active = subject.active();
    boolean[] captured = new boolean[args.length];
    for (int i = 0; i < args.length; i++) {
      captured[i] = !active[i] || (prototypes && subject.types()[i].isArray());
    }
    List<Class<?>> wholes = subject.parts().wholes();
    for (int k = 0; k < wholes.size(); k++) {
      if (subject.parts().has(k, captured)) {
        types.add(wholes.get(k));
        given.add(subject.parts().make(k, wholes.get(k), args));
      }
    }
    Method factory = new Signatures(subject).method(subject.name() + "Function", types, false);
    try {
      return factory.invoke(null, given.toArray());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    } catch (InvocationTargetException e) {
      throw new AssertionError(at.label() + ": the view's factory throws", e.getCause());
    }
  }

  private boolean fixedSize() {
    boolean[] active = subject.active();
    boolean arrays = false;
    for (int i : inputs) {
      arrays |= active[i] && subject.types()[i].isArray();
    }
    return prototypes || !arrays;
  }

  /** The places of some parameters' numbers in a layout. */
  private static int[] places(Layout layout, List<Integer> parameters) {
    int[] owners = layout.owners();
    return java.util.stream.IntStream.range(0, owners.length)
        .filter(k -> parameters.contains(owners[k]))
        .toArray();
  }

  private static double[] pick(double[] all, int[] places) {
    return Arrays.stream(places).mapToDouble(k -> all[k]).toArray();
  }

  private static double[] spread(double[] some, int[] places, int length) {
    double[] all = new double[length];
    for (int k = 0; k < places.length; k++) {
      all[places[k]] = some[k];
    }
    return all;
  }

  private void same(String what, double[] expected, double[] actual) {
    double relative = subject.isSinglePrecision() ? 1e-6 : 1e-13;
    for (int i = 0; i < expected.length; i++) {
      boolean close =
          expected[i] == actual[i]
              || (Double.isNaN(expected[i]) && Double.isNaN(actual[i]))
              || Math.abs(expected[i] - actual[i]) <= relative * Math.abs(expected[i]);
      if (!close) {
        throw at.failure(
            "view's " + what + "[" + i + "]: expected " + expected[i] + " but was " + actual[i]);
      }
    }
  }

  private void unchanged(double[] expected, double[] actual) {
    if (!Arrays.equals(expected, actual)) {
      throw at.failure("the view modified its argument");
    }
  }

  private void inputsAre(int expected, int actual) {
    sizeIs("inputs()", fixedSize() ? expected : VectorFunction.ANY_LENGTH, actual);
  }

  private void sizeIs(String what, int expected, int actual) {
    if (expected != actual) {
      throw at.failure("view's " + what + ": expected " + expected + " but was " + actual);
    }
  }

  private static boolean hasArray(Class<?> result) {
    return !result.isRecord()
        || Arrays.stream(result.getRecordComponents())
            .anyMatch(component -> component.getType().isArray());
  }

  private static double[] garbage(int length) {
    double[] values = new double[length];
    Arrays.fill(values, -321.5);
    return values;
  }

  private final class Scalar {
    private final ScalarFunction view;
    private final double[] x = at.point();
    private final int n = x.length;

    Scalar(ScalarFunction view) {
      this.view = view;
    }

    void run() {
      double expected = ((Number) at.original().value()).doubleValue();
      inputsAre(n, view.inputs());
      double[] direction = at.direction(n, 50);
      for (int repeat = 0; repeat < 2; repeat++) {
        bits("value", expected, view.value(x));
        if (subject.modes().contains(Mode.FORWARD)) {
          double[] tangent = {view.jvp(x, direction)};
          same("jvp", new double[] {at.jvp(direction)[0]}, tangent);
        }
        if (subject.modes().contains(Mode.REVERSE)) {
          double[] gradient = garbage(n);
          bits("value of the gradient", expected, view.gradient(x, gradient));
          same("gradient", at.gradient(at.point()), gradient);
        }
        if (subject.modes().contains(Mode.SECOND_ORDER)) {
          hvp(expected, direction);
        }
        unchanged(at.point(), x);
      }
    }

    private void hvp(double expected, double[] direction) {
      double[] gradient = garbage(n);
      double[] product = garbage(n);
      bits("value of the hvp", expected, view.hvp(x, direction, gradient, product));
      Object[] args = at.fresh();
      Object[] dots = at.calls().shadows(args);
      at.inputs().scatter(dots, direction);
      Outcome outcome = at.calls().hvp(args, dots, null);
      same("gradient of the hvp", at.inputs().gather(outcome.derivative()), gradient);
      same("hvp", at.inputs().gather(outcome.product()), product);
      unchanged(at.direction(n, 50), direction);
    }

    private void bits(String what, double expected, double actual) {
      String difference = Values.difference("view's " + what, expected, actual);
      if (!difference.isEmpty()) {
        throw at.failure(difference);
      }
    }
  }

  private final class Vector {
    private final VectorFunction view;
    private final Outcome primal = at.original();
    private final int n = at.point().length;
    private final int[] in = places(at.inputs(), inputs);
    private final int[] out;
    private final double[] all;
    private final double[] x = pick(at.point(), in);

    Vector(VectorFunction view) {
      this.view = view;
      this.all = at.outputNumbers(primal.value(), primal.args(), primal.args());
      int results = Values.flatten(primal.value()).length;
      this.out =
          subject.isVoid()
              ? places(at.outputs(primal.args()), outputs)
              : java.util.stream.IntStream.range(0, results).toArray();
    }

    void run() {
      inputsAre(in.length, view.inputs());
      outputsAre();
      double[] y = garbage(out.length);
      double[] direction = at.direction(in.length, 51);
      double[] seed = at.direction(out.length, 52);
      for (int repeat = 0; repeat < 2; repeat++) {
        view.value(x, y);
        bits(y);
        if (subject.modes().contains(Mode.FORWARD)) {
          double[] tangent = garbage(out.length);
          view.jvp(x, direction, y, tangent);
          bits(y);
          same("jvp", pick(at.jvp(spread(direction, in, n)), out), tangent);
        }
        if (subject.modes().contains(Mode.REVERSE)) {
          double[] adjoint = garbage(in.length);
          view.vjp(x, seed, y, adjoint);
          bits(y);
          same("vjp", pick(at.vjp(spread(seed, out, all.length)), in), adjoint);
          dotProduct(adjoint, direction, seed);
        }
        unchanged(pick(at.point(), in), x);
        unchanged(at.direction(in.length, 51), direction);
        unchanged(at.direction(out.length, 52), seed);
      }
    }

    private void outputsAre() {
      sizeIs("outputs(x)", out.length, view.outputs(x));
      unchanged(pick(at.point(), in), x);
      boolean any =
          subject.isVoid()
              ? !prototypes && outputs.stream().anyMatch(i -> subject.active()[i])
              : hasArray(primal.value().getClass());
      sizeIs("outputs()", any ? VectorFunction.ANY_LENGTH : out.length, view.outputs());
    }

    /** Both modes by position, whatever the method did with rows. */
    private void dotProduct(double[] adjoint, double[] direction, double[] seed) {
      if (!subject.modes().contains(Mode.FORWARD)) {
        return;
      }
      double[] tangent = garbage(out.length);
      view.jvp(x, direction, garbage(out.length), tangent);
      double difference = 0;
      double terms = 0;
      for (int i = 0; i < seed.length; i++) {
        difference += seed[i] * tangent[i];
        terms += Math.abs(seed[i] * tangent[i]);
      }
      for (int j = 0; j < adjoint.length; j++) {
        difference -= adjoint[j] * direction[j];
        terms += Math.abs(adjoint[j] * direction[j]);
      }
      double relative = (subject.isSinglePrecision() ? 2e-5 : 1e-12) * subject.tolerance();
      if (!(Math.abs(difference) <= relative * terms)) {
        throw at.failure("view: jvp and vjp differ by " + difference + " of " + terms);
      }
    }

    private void bits(double[] y) {
      String difference = Values.difference("view's value", pick(all, out), y);
      if (!difference.isEmpty()) {
        throw at.failure(difference);
      }
    }
  }
}
