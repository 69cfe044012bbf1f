package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.covector.ad.processor.frontend.source.MethodRule;

/** Matches a method that solves equations with their residual. */
final class ImplicitSignature {

  private final ExecutableElement solver;
  private final String residual;
  private final Types types;
  private String problem = "";

  ImplicitSignature(ExecutableElement solver, String residual, Types types) {
    this.solver = solver;
    this.residual = residual;
    this.types = types;
  }

  /** Returns whether a method gives what can be the solution of equations. */
  static boolean isSolution(TypeMirror type) {
    return type.getKind() == TypeKind.DOUBLE
        || (type instanceof ArrayType array
            && array.getComponentType().getKind() == TypeKind.DOUBLE);
  }

  /** Returns the rule, if the residual fits; otherwise {@link #problem} says why not. */
  Optional<MethodRule.Implicit> match() {
    List<ExecutableElement> named =
        ElementFilter.methodsIn(solver.getEnclosingElement().getEnclosedElements()).stream()
            .filter(m -> m.getSimpleName().contentEquals(residual))
            .toList();
    if (named.isEmpty()) {
      return fail("there is no method of that name in the class of the solver");
    }
    for (ExecutableElement candidate : named) {
      Optional<MethodRule.Implicit> rule = match(candidate);
      if (rule.isPresent()) {
        return rule;
      }
    }
    return Optional.empty();
  }

  String problem() {
    return problem;
  }

  private Optional<MethodRule.Implicit> fail(String reason) {
    problem = reason;
    return Optional.empty();
  }

  private Optional<MethodRule.Implicit> match(ExecutableElement candidate) {
    boolean isVoid = candidate.getReturnType().getKind() == TypeKind.VOID;
    TypeMirror solution = solver.getReturnType();
    if (!candidate.getModifiers().contains(Modifier.STATIC)) {
      return fail("it is an instance method");
    }
    if (isVoid
        ? solution.getKind() == TypeKind.DOUBLE
        : !same(candidate.getReturnType(), solution)) {
      return fail("it should give " + solution + ", as many numbers as the solution has");
    }
    List<? extends VariableElement> all = candidate.getParameters();
    if (isVoid && (all.isEmpty() || !same(all.get(all.size() - 1).asType(), solution))) {
      return fail("its last parameter should be a " + solution + ", to write into");
    }
    List<Integer> arguments = new ArrayList<>();
    for (VariableElement parameter : isVoid ? all.subList(0, all.size() - 1) : all) {
      int index = indexOf(parameter);
      TypeMirror wanted = index < 0 ? solution : solver.getParameters().get(index).asType();
      if (!same(parameter.asType(), wanted)) {
        return fail("its parameter '" + parameter.getSimpleName() + "' should be a " + wanted);
      }
      arguments.add(index);
    }
    if (arguments.stream().filter(i -> i < 0).count() != 1) {
      return fail(
          "exactly one of its parameters, the solution, has a name that no parameter of the solver"
              + " has");
    }
    return Optional.of(new MethodRule.Implicit(candidate, arguments, isVoid));
  }

  private int indexOf(VariableElement parameter) {
    List<? extends VariableElement> parameters = solver.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).getSimpleName().equals(parameter.getSimpleName())) {
        return i;
      }
    }
    return -1;
  }

  private boolean same(TypeMirror a, TypeMirror b) {
    return a.getKind() != TypeKind.VOID && types.isSameType(a, b);
  }
}
