package org.covector.ad.processor.api;

import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT;
import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT_TANGENT;
import static org.covector.ad.processor.transform.Derivative.Kind.PRIMAL;
import static org.covector.ad.processor.transform.Derivative.Kind.SEED;
import static org.covector.ad.processor.transform.Derivative.Kind.TANGENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.Derivative.Kind;
import org.covector.ad.processor.transform.Derivative.Role;

/**
 * Calls of private methods that take and give all active numbers in arrays. They stand in for the
 * public methods where these would have more parameters than the class file format allows.
 */
final class PackedCalls implements ViewCalls {

  private static final String VECTOR = "double[]";

  private final Context context;
  private final Names names;
  private final Packing packing;
  private final ResultShape shape;
  private final List<Integer> scalars;
  private final List<Member> members = new ArrayList<>();
  private final String numbers;
  private final String dots;
  private final String bars;
  private final String products;

  PackedCalls(Context context, Packing packing) {
    this.context = context;
    this.names = context.names();
    this.packing = packing;
    this.shape = new ResultShape(context);
    this.scalars = context.activeScalars();
    this.numbers = names.local("numbers");
    this.dots = names.local("numberDots");
    this.bars = names.local("numberBars");
    this.products = names.local("numberProducts");
  }

  @Override
  public Call jvp() {
    Derivative derivative =
        context.source().forward(context.model().key(), context.model().activity());
    Sketch sketch = new Sketch(derivative);
    sketch.numbers(PRIMAL, numbers);
    sketch.numbers(TANGENT, dots);
    sketch.primals();
    sketch.arrays(TANGENT, names::dot);
    boolean scalar = context.model().result() instanceof Result.Scalar;
    String tangent = Roles.result(derivative, TANGENT, 0, "0");
    String expression = scalar ? tangent : new JvpMembers(context).expression(derivative);
    return sketch.call("Jvp", scalar ? "double" : shape.jvpType(), List.of(), expression);
  }

  @Override
  public Call gradient() {
    return reverse("Gradient", "=", context.source().gradient(key(), context.model().activity()));
  }

  @Override
  public Call vjp() {
    return reverse("Vjp", "+=", context.source().reverse(key(), context.model().activity()));
  }

  private Call reverse(String suffix, String assignment, Derivative derivative) {
    Sketch sketch = new Sketch(derivative);
    sketch.numbers(PRIMAL, numbers);
    sketch.primals();
    if (suffix.equals("Vjp")) {
      sketch.seeds();
    }
    sketch.arrays(ADJOINT, names::bar);
    sketch.extra(bars);
    List<String> statements = assignments(derivative, ADJOINT, bars, assignment);
    return sketch.call(suffix, context.model().result().javaType(), statements, value(derivative));
  }

  @Override
  public Call hvp() {
    Derivative derivative = context.source().secondOrder(key(), context.model().activity());
    Sketch sketch = new Sketch(derivative);
    sketch.numbers(PRIMAL, numbers);
    sketch.numbers(TANGENT, dots);
    sketch.primals();
    sketch.arrays(TANGENT, names::dot);
    sketch.arrays(ADJOINT, names::bar);
    sketch.arrays(ADJOINT_TANGENT, names::product);
    sketch.extra(bars);
    sketch.extra(products);
    List<String> statements =
        Context.concat(
            assignments(derivative, ADJOINT, bars, "="),
            assignments(derivative, ADJOINT_TANGENT, products, "="));
    String type = context.model().result().javaType();
    return sketch.call("Hvp", type, statements, value(derivative));
  }

  @Override
  public List<Member> members() {
    return List.copyOf(members);
  }

  private org.covector.ad.processor.ir.FunctionKey key() {
    return context.model().key();
  }

  private String value(Derivative derivative) {
    return context.model().result() instanceof Result.None
        ? ""
        : shape.value(k -> Roles.result(derivative, PRIMAL, k));
  }

  private List<String> assignments(
      Derivative derivative, Kind kind, String vector, String assignment) {
    List<String> statements = new ArrayList<>();
    for (int i : scalars) {
      String value = Roles.result(derivative, kind, i, "0");
      statements.add(element(vector, i) + " " + assignment + " " + value + ";");
    }
    return statements;
  }

  private String element(String vector, int parameter) {
    return vector + "[" + scalars.indexOf(parameter) + "]";
  }

  /** A private method in the making, together with its call. */
  private final class Sketch {
    private final Derivative derivative;
    private final PackedFunction packed = new PackedFunction();
    private final List<Role> order = new ArrayList<>();
    private final List<Variable> parameters = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> before = new ArrayList<>();

    Sketch(Derivative derivative) {
      this.derivative = derivative;
    }

    /** Takes the numbers of a kind from one array. */
    void numbers(Kind kind, String vector) {
      List<String> values = new ArrayList<>();
      List<Role> roles = Roles.of(kind, scalars);
      scalars.forEach(i -> values.add(kind == PRIMAL ? names.parameter(i) : names.dot(i)));
      packed.vector(vector, Roles.values(derivative, roles));
      before.add(VECTOR + " " + vector + " = {" + String.join(", ", values) + "};");
      parameters.add(new Variable(VECTOR, vector, ""));
      arguments.add(vector);
    }

    /** Takes all other parameters of the method. */
    void primals() {
      for (int i : context.all()) {
        if (!scalars.contains(i)) {
          add(new Role(PRIMAL, i), names.parameter(i), context.model().type(i));
          arguments.add(packing.argument(i));
        }
      }
    }

    void seeds() {
      for (int k : shape.activeParts()) {
        boolean tuple = context.model().result() instanceof Result.Tuple;
        String seed = names.resultBar();
        add(new Role(SEED, k), seed + (tuple ? k : ""), shape.parts().get(k).javaName());
        arguments.add(tuple ? seed + "." + shape.accessor(k) : seed);
      }
    }

    void arrays(Kind kind, java.util.function.IntFunction<String> name) {
      for (int i : context.shadowedArrays()) {
        add(new Role(kind, i), name.apply(i), context.model().type(i));
        arguments.add(name.apply(i));
      }
    }

    private void add(Role role, String name, String type) {
      order.add(role);
      parameters.add(new Variable(type, name, ""));
    }

    /** An array that receives numbers. */
    void extra(String vector) {
      before.add(VECTOR + " " + vector + " = new double[" + scalars.size() + "];");
      parameters.add(new Variable(VECTOR, vector, ""));
      arguments.add(vector);
    }

    Call call(String suffix, String type, List<String> statements, String expression) {
      Function function = packed.of(derivative.function(), Roles.values(derivative, order));
      String name = names.method("Packed" + suffix);
      Signature signature = Signature.internal(type, name, parameters);
      ReturnShape returns = new ReturnShape(statements, expression);
      List<String> locals = parameters.stream().map(Variable::name).toList();
      members.add(
          context
              .forms()
              .single(
                  signature,
                  locals.subList(0, function.params().size()),
                  List.of(),
                  returns,
                  function));
      String tape = context.forms().needsTape(function) ? ", " + Variable.currentTape() : "";
      String call = arguments.stream().collect(Collectors.joining(", ", name + "(", tape + ")"));
      return new Call(before, call, i -> element(bars, i), i -> element(products, i));
    }
  }
}
