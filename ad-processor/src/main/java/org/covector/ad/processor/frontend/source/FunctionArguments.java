package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says which of several overloaded methods take the lambdas and method references of a call. */
final class FunctionArguments {

  private final JavaTypes types;
  private final Members members;

  FunctionArguments(JavaTypes types, Members members) {
    this.types = types;
    this.members = members;
  }

  /** Whether the parameters that get lambdas are functions of as many arguments. */
  boolean fit(ExecutableElement method, List<Operand> arguments) {
    List<? extends VariableElement> parameters = method.getParameters();
    int last = parameters.size() - 1;
    return last < 0
        || IntStream.range(0, arguments.size())
            .allMatch(i -> takes(parameters.get(Math.min(i, last)).asType(), arguments.get(i)));
  }

  /** Whether that holds where the trailing arguments become elements of an array. */
  boolean fitSpread(ExecutableElement method, List<Operand> arguments) {
    if (!method.isVarArgs()) {
      return false;
    }
    List<? extends VariableElement> parameters = method.getParameters();
    int last = parameters.size() - 1;
    TypeMirror element = types.elementType(parameters.get(last).asType());
    return IntStream.range(0, arguments.size())
        .allMatch(i -> takes(i < last ? parameters.get(i).asType() : element, arguments.get(i)));
  }

  /** Whether an argument is no function without a type of its own, or fits a parameter's type. */
  private boolean takes(TypeMirror type, Operand argument) {
    if (!(argument instanceof Operand.Known known && known.type().getKind() == TypeKind.NULL)) {
      return true;
    }
    Optional<ExecutableElement> function = members.functionMethod(type);
    return type.getKind() == TypeKind.TYPEVAR
        || (function.isPresent()
            && !(known.subject() instanceof Subject.Closure closure
                && closure.origin().getParameters().size()
                    != function.get().getParameters().size()));
  }
}
