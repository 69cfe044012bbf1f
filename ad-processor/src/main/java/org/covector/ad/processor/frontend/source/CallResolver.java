package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Chooses among overloaded methods as the Java Language Specification says in 15.12.2: by strict
 * invocation, by loose invocation, by variable arity, and of those that apply the most specific
 * one. Generic methods are taken at their erasure.
 */
final class CallResolver {

  /**
   * What a call means.
   *
   * @param spread whether the trailing arguments are to be packed into an array
   */
  record Resolution(ExecutableElement method, boolean spread) {}

  private final JavaTypes types;

  CallResolver(JavaTypes types) {
    this.types = types;
  }

  /** Returns the method that a call with arguments of the given types invokes. */
  Optional<Resolution> resolve(List<ExecutableElement> candidates, List<TypeMirror> arguments) {
    return resolve(candidates, candidates, arguments);
  }

  /**
   * Returns the method that a call with arguments of the given types invokes.
   *
   * @param fixed the candidates where each argument has a parameter of its own
   * @param spread the candidates where the trailing arguments are packed into an array
   */
  Optional<Resolution> resolve(
      List<ExecutableElement> fixed, List<ExecutableElement> spread, List<TypeMirror> arguments) {
    return choose(fixed, arguments, false, this::isStrict)
        .or(() -> choose(fixed, arguments, false, this::isLoose))
        .or(() -> choose(spread, arguments, true, this::isLoose));
  }

  private Optional<Resolution> choose(
      List<ExecutableElement> candidates,
      List<TypeMirror> arguments,
      boolean spread,
      BiPredicate<TypeMirror, TypeMirror> fits) {
    List<ExecutableElement> applicable =
        candidates.stream().filter(m -> applies(m, arguments, spread, fits)).toList();
    return mostSpecific(applicable, arguments.size(), spread).map(m -> new Resolution(m, spread));
  }

  private boolean applies(
      ExecutableElement method,
      List<TypeMirror> arguments,
      boolean spread,
      BiPredicate<TypeMirror, TypeMirror> fits) {
    int declared = method.getParameters().size();
    if (spread) {
      if (!method.isVarArgs() || arguments.size() < declared - 1) {
        return false;
      }
    } else if (arguments.size() != declared) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!fits.test(arguments.get(i), parameterType(method, i, spread))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the erased type that argument {@code index} is converted to. */
  TypeMirror parameterType(ExecutableElement method, int index, boolean spread) {
    List<? extends VariableElement> parameters = method.getParameters();
    int last = parameters.size() - 1;
    TypeMirror type = types.erasure(parameters.get(Math.min(index, last)).asType());
    return spread && index >= last ? types.elementType(type) : type;
  }

  private boolean isStrict(TypeMirror argument, TypeMirror parameter) {
    return types.isPrimitive(argument) == types.isPrimitive(parameter)
        && types.types().isSubtype(types.erasure(argument), parameter);
  }

  private boolean isLoose(TypeMirror argument, TypeMirror parameter) {
    return types.types().isAssignable(types.erasure(argument), parameter);
  }

  private Optional<ExecutableElement> mostSpecific(
      List<ExecutableElement> applicable, int arguments, boolean spread) {
    if (applicable.size() <= 1) {
      return applicable.stream().findFirst();
    }
    List<ExecutableElement> best = new ArrayList<>();
    for (ExecutableElement method : applicable) {
      if (applicable.stream().allMatch(o -> isMoreSpecific(method, o, arguments, spread))) {
        best.add(method);
      }
    }
    return best.stream()
        .filter(m -> !m.getModifiers().contains(Modifier.ABSTRACT))
        .findFirst()
        .or(() -> best.stream().findFirst());
  }

  private boolean isMoreSpecific(
      ExecutableElement a, ExecutableElement b, int arguments, boolean spread) {
    int count =
        spread
            ? Math.max(arguments, Math.max(a.getParameters().size(), b.getParameters().size()))
            : arguments;
    for (int i = 0; i < count; i++) {
      TypeMirror first = parameterType(a, i, spread);
      if (!isStrict(first, parameterType(b, i, spread))) {
        return false;
      }
    }
    return true;
  }
}
