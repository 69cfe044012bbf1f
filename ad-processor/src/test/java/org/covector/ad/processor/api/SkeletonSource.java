package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.Derivative.Kind;
import org.covector.ad.processor.transform.Derivative.Role;

/** Derivatives with the right parameters and results, and with bodies that only throw. */
final class SkeletonSource implements DerivativeSource {

  private final Map<FunctionKey, Function> originals = new LinkedHashMap<>();

  /** Adds a method with its parameters and results. */
  FunctionKey add(String name, List<Value> params, List<Type> results) {
    FunctionKey key =
        new FunctionKey("p.Outer", name, params.stream().map(Value::type).toList(), "");
    originals.put(key, function(key, params, results));
    return key;
  }

  private static Function function(FunctionKey key, List<Value> params, List<Type> results) {
    Terminator end =
        new Terminator.Throw("new java.lang.UnsupportedOperationException()", List.of());
    return new Function(key, params, results, new Region(List.of(), end), SourceSpan.NONE);
  }

  @Override
  public Function function(FunctionKey key) {
    return originals.get(key);
  }

  @Override
  public Derivative forward(FunctionKey method, List<Boolean> active) {
    Shape shape = new Shape(method, active);
    shape.shadowed().forEach(i -> shape.parameter(Kind.TANGENT, i, "Dot"));
    shape.activeResults().forEach(k -> shape.result(Kind.TANGENT, k, shape.resultType(k)));
    return shape.derivative("forward");
  }

  @Override
  public Derivative reverse(FunctionKey method, List<Boolean> active) {
    Shape shape = new Shape(method, active);
    shape
        .activeResults()
        .forEach(k -> shape.parameter(Kind.SEED, k, shape.resultType(k), "resultBar"));
    return adjoints(shape, "reverse");
  }

  @Override
  public Optional<Derivative> jacobian(FunctionKey method, List<Boolean> active) {
    return Optional.empty();
  }

  @Override
  public Derivative gradient(FunctionKey method, List<Boolean> active) {
    return adjoints(new Shape(method, active), "gradient");
  }

  private static Derivative adjoints(Shape shape, String variant) {
    shape.arrays().forEach(i -> shape.parameter(Kind.ADJOINT, i, "Bar"));
    shape.scalars().forEach(i -> shape.result(Kind.ADJOINT, i, shape.type(i)));
    return shape.derivative(variant);
  }

  @Override
  public Derivative secondOrder(FunctionKey method, List<Boolean> active) {
    Shape shape = new Shape(method, active);
    shape.arrays().forEach(i -> shape.parameter(Kind.ADJOINT, i, "Bar"));
    shape.shadowed().forEach(i -> shape.parameter(Kind.TANGENT, i, "Dot"));
    shape.arrays().forEach(i -> shape.parameter(Kind.ADJOINT_TANGENT, i, "BarDot"));
    shape.scalars().forEach(i -> shape.result(Kind.ADJOINT, i, shape.type(i)));
    shape.scalars().forEach(i -> shape.result(Kind.ADJOINT_TANGENT, i, shape.type(i)));
    return shape.derivative("secondOrder");
  }

  private final class Shape {
    private final Function original;
    private final List<Boolean> active;
    private final List<Value> params;
    private final List<Type> results;
    private final List<Role> paramRoles = new ArrayList<>();
    private final List<Role> resultRoles = new ArrayList<>();

    Shape(FunctionKey method, List<Boolean> active) {
      this.original = originals.get(method);
      this.active = active;
      this.params = new ArrayList<>(original.params());
      this.results = new ArrayList<>(original.results());
      for (int i = 0; i < params.size(); i++) {
        paramRoles.add(new Role(Kind.PRIMAL, i));
      }
      for (int k = 0; k < results.size(); k++) {
        resultRoles.add(new Role(Kind.PRIMAL, k));
      }
    }

    Type type(int i) {
      return original.params().get(i).type();
    }

    Type resultType(int k) {
      return original.results().get(k);
    }

    List<Integer> shadowed() {
      return IntStream.range(0, active.size()).filter(active::get).boxed().toList();
    }

    List<Integer> arrays() {
      return shadowed().stream().filter(i -> original.params().get(i).isArray()).toList();
    }

    List<Integer> scalars() {
      return shadowed().stream().filter(i -> !original.params().get(i).isArray()).toList();
    }

    List<Integer> activeResults() {
      return IntStream.range(0, original.results().size())
          .filter(k -> resultType(k).isDifferentiable())
          .boxed()
          .toList();
    }

    void parameter(Kind kind, int index, String suffix) {
      parameter(kind, index, type(index), original.params().get(index).name() + suffix);
    }

    void parameter(Kind kind, int index, Type type, String name) {
      params.add(Value.of(type, name));
      paramRoles.add(new Role(kind, index));
    }

    void result(Kind kind, int index, Type type) {
      results.add(type);
      resultRoles.add(new Role(kind, index));
    }

    Derivative derivative(String variant) {
      return new Derivative(
          function(original.key().withVariant(variant), params, results), paramRoles, resultRoles);
    }
  }
}
