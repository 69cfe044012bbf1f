package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.Derivative.Kind;
import org.covector.ad.processor.transform.Derivative.Role;

/**
 * The function that a public derivative is, for annotated methods that call it: it checks its
 * arguments, sets adjoint arrays to zero, and gives value and derivatives. It is made of the
 * finished derivative of a method, as the public one is, and so gives the same bits.
 */
public final class NestedDerivative {

  private static final String ARGUMENTS = "org.covector.ad.runtime.Arguments.";

  private final Function primal;
  private final List<Boolean> active;
  private final Derivative derivative;
  private final UnaryOperator<FunctionKey> names;
  private final Builder entry = new Builder();
  private final List<Value> params = new ArrayList<>();
  private final Map<Role, Value> given = new HashMap<>();

  /**
   * Prepares the work.
   *
   * @param primal the method
   * @param active which of its parameters are active
   * @param derivative its derivative: in forward mode, or its gradient
   * @param names gives the key by which a function is called from now on
   */
  public NestedDerivative(
      Function primal,
      List<Boolean> active,
      Derivative derivative,
      UnaryOperator<FunctionKey> names) {
    this.primal = primal;
    this.active = active;
    this.derivative = derivative;
    this.names = names;
    for (int i = 0; i < primal.params().size(); i++) {
      params.add(given(Kind.PRIMAL, i, primal.params().get(i).copy()));
    }
  }

  /** Returns what keeps a derivative from being differentiated again. */
  public static Optional<String> obstacle(Function derivative) {
    return Settled.obstacle(derivative);
  }

  /** Returns a function that a derivative calls, as one to be differentiated again. */
  public static Function callee(Function function, UnaryOperator<FunctionKey> names) {
    Function settled = new Settled(names).rewrite(function);
    return new Function(
        names.apply(function.key()),
        settled.params(),
        settled.results(),
        settled.body(),
        settled.span());
  }

  /** Gives value and tangent. */
  public Function jvp(FunctionKey key) {
    indices().forEach(i -> params.add(given(Kind.TANGENT, i, shadow(i, "Dot"))));
    check(Kind.TANGENT, "Dot");
    return function(key, List.of(new Role(Kind.PRIMAL, 0), new Role(Kind.TANGENT, 0)));
  }

  /** Gives the value, and writes the gradient into arrays. */
  public Function gradientInto(FunctionKey key) {
    arrays().forEach(i -> params.add(given(Kind.ADJOINT, i, shadow(i, "Bar"))));
    check(Kind.ADJOINT, "Bar");
    arrays().forEach(i -> zero(given.get(new Role(Kind.ADJOINT, i)), entry));
    return function(key, List.of(new Role(Kind.PRIMAL, 0)));
  }

  /** Gives value and gradient. */
  public Function gradient(FunctionKey key) {
    arrays().forEach(this::allocate);
    List<Role> results = new ArrayList<>(List.of(new Role(Kind.PRIMAL, 0)));
    indices().forEach(i -> results.add(new Role(Kind.ADJOINT, i)));
    return function(key, results);
  }

  private List<Integer> indices() {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < active.size(); i++) {
      if (active.get(i)) {
        indices.add(i);
      }
    }
    return indices;
  }

  private List<Integer> arrays() {
    return indices().stream().filter(i -> primal.params().get(i).isMemory()).toList();
  }

  private Value given(Kind kind, int index, Value value) {
    given.put(new Role(kind, index), value);
    return value;
  }

  private Value shadow(int index, String suffix) {
    Value param = primal.params().get(index);
    return Value.of(param.type(), param.name() + suffix);
  }

  /** The checks of arrays and their shadows that all derivatives begin with. */
  private void check(Kind kind, String suffix) {
    List<Integer> arrays = arrays();
    for (int i : arrays) {
      Value shadow = given.get(new Role(kind, i));
      String text = quoted(i, suffix) + ", $0, " + quoted(i, "") + ", $1";
      check("sameShape(" + text + ")", shadow, params.get(i));
    }
    for (int a : arrays) {
      for (int b : arrays) {
        if (a < b && params.get(a).type().equals(params.get(b).type())) {
          String text = quoted(a, "") + ", $0, $1, " + quoted(b, "") + ", $2, $3";
          check(
              "sameSharing(" + text + ")",
              params.get(a),
              given.get(new Role(kind, a)),
              params.get(b),
              given.get(new Role(kind, b)));
        }
      }
    }
  }

  private String quoted(int index, String suffix) {
    return "\"" + primal.params().get(index).name() + suffix + "\"";
  }

  private void check(String call, Value... operands) {
    entry.add(
        new Op.Opaque(
            List.of(),
            ARGUMENTS + call,
            List.of(operands),
            Op.Opaque.Kind.CHECK,
            Op.Effect.ANY,
            SourceSpan.NONE));
  }

  /** Sets all numbers in an array to zero. */
  private static void zero(Value array, Builder out) {
    ArrayType type = (ArrayType) array.type();
    if (type.isSpine()) {
      Loops.ascending(
          out,
          out.constant(0),
          out.length(array),
          (body, i) -> zero(body.load(array, i, ""), body));
    } else {
      out.clear(array);
    }
  }

  /** Makes an adjoint of zeros: that of an earlier parameter where the two are the same array. */
  private void allocate(int index) {
    List<Integer> earlier =
        arrays().stream()
            .filter(e -> e < index)
            .filter(e -> params.get(e).type().equals(params.get(index).type()))
            .toList();
    given(Kind.ADJOINT, index, adjoint(index, earlier, entry));
  }

  private Value adjoint(int index, List<Integer> earlier, Builder out) {
    Value array = params.get(index);
    if (earlier.isEmpty()) {
      return Settled.zeros(array, primal.params().get(index).name() + "Bar", out);
    }
    int first = earlier.get(0);
    Value same = out.compare(BasicOperator.EQ, array, params.get(first));
    return out.ifElse(
            same,
            List.of(array.type()),
            then -> List.of(given.get(new Role(Kind.ADJOINT, first))),
            otherwise -> List.of(adjoint(index, earlier.subList(1, earlier.size()), otherwise)))
        .get(0);
  }

  /** Puts the derivative after the entry. */
  private Function function(FunctionKey key, List<Role> results) {
    Map<Role, Value> zeros = new HashMap<>();
    List<Type> types = new ArrayList<>();
    for (Role role : results) {
      Type type = type(role);
      types.add(type);
      if (!isArray(role) && !derivative.results().contains(role)) {
        zeros.put(role, entry.zero(type));
      }
    }
    Settled settled = new Ending(results, zeros);
    List<Value> inner = derivative.function().params();
    for (int i = 0; i < inner.size(); i++) {
      settled.replace(inner.get(i), given.get(derivative.params().get(i)));
    }
    Region body = settled.rewrite(derivative.function().body());
    List<Op> ops = new ArrayList<>(new Settled(names).rewrite(entry.end(body.terminator())).ops());
    ops.addAll(body.ops());
    return new Function(key, params, types, new Region(ops, body.terminator()), primal.span());
  }

  /** Whether a result is an array of adjoints. */
  private boolean isArray(Role role) {
    return role.kind() == Kind.ADJOINT && given.containsKey(role);
  }

  private Type type(Role role) {
    return role.kind() == Kind.ADJOINT
        ? primal.params().get(role.index()).type()
        : primal.results().get(role.index());
  }

  /** Gives the wanted ones of the derivative's results. */
  private final class Ending extends Settled {

    private final List<Role> wanted;
    private final Map<Role, Value> zeros;

    Ending(List<Role> wanted, Map<Role, Value> zeros) {
      super(names);
      this.wanted = wanted;
      this.zeros = zeros;
    }

    @Override
    protected Terminator rewrite(Terminator terminator) {
      Terminator mapped = super.rewrite(terminator);
      return mapped instanceof Terminator.Return end
          ? new Terminator.Return(wanted.stream().map(role -> result(role, end)).toList())
          : mapped;
    }

    private Value result(Role role, Terminator.Return end) {
      int place = derivative.results().indexOf(role);
      if (isArray(role)) {
        return given.get(role);
      }
      return place >= 0 ? end.operands().get(place) : zeros.get(role);
    }
  }
}
