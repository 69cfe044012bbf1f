package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Lifts methods that have rules: to a function that does nothing but call the method as it is. Of
 * the methods that compute derivatives the bodies are read only where they are differentiated
 * themselves; otherwise they are called as they are, too.
 */
final class RuleLowering {

  private final Session session;

  RuleLowering(Session session) {
    this.session = session;
  }

  /** Lifts a method that has a rule. */
  void lower(ExecutableElement method, MethodRule rule, Program program) {
    FunctionKey key = session.key(method);
    FunctionKey primal = key.primal();
    checkAccess(method, key);
    RuleContract contract = new RuleContract(session);
    int count = method.getParameters().size();
    contract.check(method, count, key);
    computations(rule).forEach(m -> contract.check(m, count, key));
    program.put(asItIs(method, primal));
    program.put(primal, callRule(rule));
    program.put(caller(method, key, primal));
    computations(rule).forEach(m -> declare(m, key, program));
    if (rule instanceof MethodRule.Implicit implicit) {
      session.call(key, session.require(implicit.residual()));
    }
  }

  /** Sees to it that the bodies of a rule's computations will be lifted, where there is source. */
  void requireBodies(ExecutableElement method, MethodRule rule) {
    computations(rule).stream()
        .filter(m -> session.units().method(m).flatMap(MethodDeclaration::getBody).isPresent())
        .forEach(m -> session.call(session.key(method), session.require(m)));
  }

  private static List<ExecutableElement> computations(MethodRule rule) {
    List<ExecutableElement> methods = new ArrayList<>();
    if (rule instanceof MethodRule.Given given) {
      given.partials().values().forEach(c -> methods.add(c.method()));
      given.jvp().ifPresent(c -> methods.add(c.method()));
      given.vjp().ifPresent(c -> methods.add(c.method()));
    }
    return methods;
  }

  private void checkAccess(ExecutableElement method, FunctionKey user) {
    if (!session.access().allows(method)) {
      session.findings().report(Diagnostic.INACCESSIBLE, SourceSpan.NONE, method.getSimpleName());
      session.refuse(user);
    }
  }

  /** Makes a computation known as a method to be called. */
  private void declare(ExecutableElement method, FunctionKey user, Program program) {
    FunctionKey key = session.key(method);
    checkAccess(method, user);
    if (session.rule(method).isPresent()) {
      session.require(method);
    } else if (program.find(key).isEmpty()) {
      session.know(method);
      program.put(asItIs(method, key));
    }
  }

  private CallRule callRule(MethodRule rule) {
    if (rule instanceof MethodRule.Implicit implicit) {
      return new CallRule.Implicit(
          session.key(implicit.residual()), implicit.arguments(), implicit.writesResidual());
    }
    MethodRule.Given given = (MethodRule.Given) rule;
    Map<Integer, CallRule.Method> partials = new HashMap<>();
    given.partials().forEach((i, c) -> partials.put(i, method(c)));
    return new CallRule.Given(
        partials, given.jvp().map(this::method), given.vjp().map(this::method));
  }

  private CallRule.Method method(MethodRule.Computation computation) {
    return new CallRule.Method(
        session.key(computation.method()), computation.takesResult(), computation.active());
  }

  private List<Value> params(ExecutableElement method) {
    List<Value> params = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      Type type = session.types().erasedToIr(parameter.asType());
      params.add(Value.of(type, parameter.getSimpleName().toString()));
    }
    return params;
  }

  private Optional<Type> result(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    return session.types().isVoid(type)
        ? Optional.empty()
        : Optional.of(session.types().erasedToIr(type));
  }

  /** The function that stands for a method whose body is not read. */
  private Function asItIs(ExecutableElement method, FunctionKey key) {
    List<Value> params = params(method);
    StringBuilder template = new StringBuilder(key.owner() + "." + key.name() + "(");
    for (int i = 0; i < params.size(); i++) {
      template.append(i == 0 ? "$" : ", $").append(i);
    }
    List<Value> results = result(method).stream().map(t -> Value.of(t, "")).toList();
    Builder body = new Builder();
    body.add(
        new Op.Opaque(
            results,
            template.append(')').toString(),
            params,
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.ANY,
            SourceSpan.NONE));
    return function(key, params, results, body);
  }

  /** The function that stands for a method with a rule. */
  private Function caller(ExecutableElement method, FunctionKey key, FunctionKey primal) {
    List<Value> params = params(method);
    List<Value> results = result(method).stream().map(t -> Value.of(t, "")).toList();
    Builder body = new Builder();
    body.add(new Op.Call(results, primal, params, Op.Call.SINGLE, SourceSpan.NONE));
    return function(key, params, results, body);
  }

  private static Function function(
      FunctionKey key, List<Value> params, List<Value> results, Builder body) {
    List<Type> types = results.stream().map(Value::type).toList();
    return new Function(
        key, params, types, body.end(new Terminator.Return(results)), SourceSpan.NONE);
  }
}
