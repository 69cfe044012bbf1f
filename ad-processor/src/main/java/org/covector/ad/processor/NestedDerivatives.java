package org.covector.ad.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covector.ad.processor.GeneratedMethods.Form;
import org.covector.ad.processor.api.MethodFacts;
import org.covector.ad.processor.api.Mode;
import org.covector.ad.processor.api.Parameter.Activity;
import org.covector.ad.processor.api.Parameter.ArrayUse;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.optimize.Pass;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.rules.RuleTable;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.NestedDerivative;

/**
 * Makes the functions of the derivatives that annotated methods call. Each is made as the generated
 * class of its method has it, of the same functions and by the same passes, so that a derivative of
 * the caller computes the same bits as the caller itself. Derivatives in these come first, so any
 * depth is possible. (Perturbation confusion, as described by J. M. Siskind and B. A. Pearlmutter,
 * "Perturbation Confusion and Referential Transparency", 2005, cannot occur: tangents and adjoints
 * of the inner derivative are values of the function that the outer one differentiates.)
 */
final class NestedDerivatives {

  private static final String INSTEAD = "simplify that method, or write out its derivative here";

  private final LiftedClasses classes;
  private final RuleTable rules;
  private final Set<Pass> passes;
  private final Deque<FunctionKey> open = new ArrayDeque<>();
  private final Set<SourceSpan> reported = new HashSet<>();
  private boolean unresolved;

  NestedDerivatives(LiftedClasses classes, RuleTable rules, Set<Pass> passes) {
    this.classes = classes;
    this.rules = rules;
    this.passes = passes;
  }

  /** Returns whether a class could not be read in this round, but may be in another one. */
  boolean isUnresolved() {
    return unresolved;
  }

  /**
   * Adds all derivatives to a program that a function of it calls, directly or not.
   *
   * @return whether there are such; otherwise the findings say what is wrong
   */
  boolean complete(FunctionKey root, Program program, Findings findings) {
    return complete(root, program, Optional.of(findings));
  }

  private boolean complete(FunctionKey root, Program program, Optional<Findings> findings) {
    boolean complete = true;
    open.push(root);
    try {
      for (Op.Call call : Reach.missing(root, program)) {
        if (program.find(call.callee()).isEmpty()) {
          complete &= add(call, program, findings);
        }
      }
    } finally {
      open.pop();
    }
    return complete;
  }

  private boolean add(Op.Call call, Program program, Optional<Findings> findings) {
    FunctionKey method = call.callee().method();
    LiftedMethods owner = classes.find(method.owner());
    Optional<Request> request = owner.request(method, call.callee().variant());
    unresolved |= owner.isUnresolved();
    Optional<String> obstacle =
        open.contains(method)
            ? Optional.of("its value would depend on itself")
            : request.isEmpty()
                ? Optional.of("its method is not differentiated itself")
                : made(call, owner, request.get(), program);
    if (obstacle.isPresent() && findings.isPresent() && reported.add(call.span())) {
      findings
          .get()
          .report(Diagnostic.NESTED_DERIVATIVE, call.span(), name(call), obstacle.get(), INSTEAD);
    }
    return obstacle.isEmpty();
  }

  /** The name that a derivative has in the source. */
  private static String name(Op.Call call) {
    String variant = call.callee().variant().replaceFirst("Into$", "");
    String name =
        variant.equals("Jvp") || variant.equals("Gradient")
            ? call.callee().name() + variant
            : Character.toLowerCase(variant.charAt(0)) + variant.substring(1);
    return "'" + name + "'";
  }

  /** Adds a derivative; returns why that cannot be done. */
  private Optional<String> made(
      Op.Call call, LiftedMethods owner, Request request, Program program) {
    FunctionKey method = call.callee().method();
    Program inner = Reach.program(List.of(method), owner.program());
    if (!complete(method, inner, Optional.empty())) {
      return Optional.of("a derivative that it calls cannot be called");
    }
    Form form = GeneratedMethods.form(request, call.callee().variant()).orElseThrow();
    Findings local = new Findings();
    MethodFacts facts =
        new Examination(inner, rules, false)
            .examine(method, owner.wishes(request, inner.get(method)), modes(form), local);
    if (local.hasErrors()) {
      return Optional.of("its method is not differentiated itself");
    }
    if (inner.hasRules()) {
      return Optional.of("it needs rules, and rules are not differentiated here");
    }
    if (facts.uses().stream().anyMatch(ArrayUse::written)) {
      return Optional.of("its method writes into its parameters");
    }
    List<Boolean> active = facts.activities().stream().map(a -> a != Activity.CONSTANT).toList();
    Pipeline pipeline = new Pipeline(inner, owner.program(), rules, passes);
    Derivative derivative =
        form == Form.JVP
            ? pipeline.wholeForward(method, active)
            : pipeline.wholeGradient(method, active);
    return put(call.callee(), form, new Inner(pipeline, inner, active, derivative), owner, program);
  }

  private static Set<Mode> modes(Form form) {
    return Set.of(form == Form.JVP ? Mode.FORWARD : Mode.REVERSE);
  }

  /**
   * A derivative before it can be called.
   *
   * @param program the functions that it is made of
   */
  private record Inner(
      Pipeline pipeline, Program program, List<Boolean> active, Derivative derivative) {

    /** The key by which a function is called that this derivative calls. */
    FunctionKey key(FunctionKey callee) {
      return program.find(callee).isPresent()
          ? callee
          : callee.withVariant("Nested" + callee.variant());
    }

    /** The function itself, and all that it calls. */
    Map<FunctionKey, Function> functions() {
      Map<FunctionKey, Function> found = new LinkedHashMap<>();
      Deque<Function> work = new ArrayDeque<>(List.of(derivative.function()));
      while (!work.isEmpty()) {
        Function function = work.remove();
        if (found.putIfAbsent(function.key(), function) == null) {
          function.body().calls().map(Op.Call::callee).map(pipeline::whole).forEach(work::add);
        }
      }
      return found;
    }

    Function made(FunctionKey key, Form form) {
      Function method = program.get(key.method());
      NestedDerivative made = new NestedDerivative(method, active, derivative, this::key);
      return switch (form) {
        case GRADIENT -> made.gradient(key);
        case GRADIENT_INTO -> made.gradientInto(key);
        case JVP -> made.jvp(key);
      };
    }
  }

  private static Optional<String> put(
      FunctionKey key, Form form, Inner inner, LiftedMethods owner, Program program) {
    List<Function> made = new ArrayList<>();
    UnaryOperator<FunctionKey> names = inner::key;
    for (Function function : inner.functions().values()) {
      Optional<String> obstacle =
          NestedDerivative.obstacle(function).or(() -> hidden(function, owner));
      if (obstacle.isPresent()) {
        return obstacle;
      }
      if (inner.program().find(function.key()).isPresent()) {
        made.add(function);
      } else if (function != inner.derivative().function()) {
        made.add(NestedDerivative.callee(function, names));
      }
    }
    made.add(inner.made(key, form));
    made.stream().filter(f -> program.find(f.key()).isEmpty()).forEach(program::put);
    return Optional.empty();
  }

  /** What only the generated class of another class can name. */
  private static Optional<String> hidden(Function function, LiftedMethods owner) {
    boolean isHidden =
        function
            .body()
            .walk()
            .filter(Op.Opaque.class::isInstance)
            .anyMatch(
                op -> owner.hidden().stream().anyMatch(((Op.Opaque) op).template()::contains));
    boolean isSpecialised = owner.isOther() && function.key().given() != 0;
    return isHidden || isSpecialised
        ? Optional.of("in another class, it needs what only that class can name")
        : Optional.empty();
  }
}
