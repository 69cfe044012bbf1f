package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.covector.ad.processor.frontend.source.MethodRule.Computation;
import org.covector.ad.processor.request.RuleDeclaration.Form;

/** Compares the signature of a rule with that of a method that it may be for. */
final class RuleSignature {

  private final RuleDeclaration declaration;
  private final ExecutableElement rule;
  private final ExecutableElement primal;
  private final Types types;

  RuleSignature(RuleDeclaration declaration, ExecutableElement primal, Types types) {
    this.declaration = declaration;
    this.rule = declaration.rule();
    this.primal = primal;
    this.types = types;
  }

  /** Returns the static methods that the name in a rule may mean. */
  static List<ExecutableElement> candidates(RuleDeclaration declaration) {
    return ElementFilter.methodsIn(declaration.owner().getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals(declaration.method()))
        .filter(m -> m.getModifiers().contains(Modifier.STATIC))
        .filter(m -> !m.equals(declaration.rule()))
        .toList();
  }

  /** Returns the method that a rule is for: rather one whose result the rule does not take. */
  static Optional<ExecutableElement> primal(RuleDeclaration declaration, Types types) {
    Optional<ExecutableElement> found = Optional.empty();
    if (hidden(declaration.rule()).isPresent()) {
      return found;
    }
    for (ExecutableElement candidate : candidates(declaration)) {
      Optional<Computation> fit = new RuleSignature(declaration, candidate, types).fit();
      if (fit.isPresent() && (found.isEmpty() || !fit.get().takesResult())) {
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  /** Returns why derivatives cannot call a method, wherever they are. */
  static Optional<String> hidden(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("an instance method");
    }
    return method.getModifiers().contains(Modifier.PRIVATE)
        ? Optional.of("private")
        : Optional.empty();
  }

  /** Returns why no rule at all can be for a method. */
  static Optional<String> obstacle(ExecutableElement primal) {
    if (!SignatureTypes.isDifferentiable(primal.getReturnType())) {
      return Optional.of("returns " + primal.getReturnType());
    }
    return primal.getParameters().stream()
        .filter(p -> SignatureTypes.isRecord(p.asType()))
        .findFirst()
        .map(p -> "takes the record '" + p.getSimpleName() + "'");
  }

  /** Returns how the rule is called, if it has the signature of one for the method. */
  Optional<Computation> fit() {
    List<TypeMirror> given = types(rule);
    List<TypeMirror> parameters = types(primal);
    TypeMirror result = primal.getReturnType();
    boolean suits = SignatureTypes.isFloating(result) || declaration.form() != Form.PARTIAL;
    if (!suits || obstacle(primal).isPresent() || given.size() < parameters.size()) {
      return Optional.empty();
    }
    List<Boolean> active = active();
    List<TypeMirror> plain = new ArrayList<>(parameters);
    plain.addAll(more(active));
    List<TypeMirror> withResult = new ArrayList<>(parameters);
    withResult.add(result);
    withResult.addAll(more(active));
    boolean takesResult = !same(given, plain);
    boolean fits =
        (!takesResult || same(given, withResult)) && same(rule.getReturnType(), returned(active));
    return fits ? Optional.of(new Computation(rule, takesResult, active)) : Optional.empty();
  }

  /** Returns the signature that the rule should have. */
  String expected() {
    List<Boolean> active = active();
    List<String> parameters =
        new ArrayList<>(types(primal).stream().map(Object::toString).toList());
    more(active).forEach(type -> parameters.add(type.toString()));
    return returned(active) + " (" + String.join(", ", parameters) + ")";
  }

  /**
   * Returns the parameter that a partial is taken with respect to: by its name in the rule or in
   * the method, by its position, or as the only one that is active.
   */
  Optional<Integer> wrt() {
    List<Boolean> active = active();
    String wrt = declaration.wrt();
    if (wrt.isEmpty()) {
      int[] all = IntStream.range(0, active.size()).filter(active::get).toArray();
      return all.length == 1 && isNumber(all[0]) ? Optional.of(all[0]) : Optional.empty();
    }
    return IntStream.range(0, active.size())
        .filter(i -> active.get(i) && isNumber(i))
        .filter(i -> wrt.equals(name(rule, i)) || wrt.equals(Integer.toString(i)))
        .boxed()
        .findFirst();
  }

  private boolean isNumber(int parameter) {
    return SignatureTypes.isFloating(types(primal).get(parameter));
  }

  private static String name(ExecutableElement method, int parameter) {
    return method.getParameters().get(parameter).getSimpleName().toString();
  }

  private static List<TypeMirror> types(ExecutableElement method) {
    List<TypeMirror> types = new ArrayList<>();
    method.getParameters().forEach(p -> types.add(p.asType()));
    return types;
  }

  /** Which parameters can be active: those that neither the rule nor the method says are not. */
  private List<Boolean> active() {
    return IntStream.range(0, primal.getParameters().size())
        .mapToObj(
            i -> {
              VariableElement parameter = primal.getParameters().get(i);
              boolean constant =
                  RequestReader.isConstant(parameter)
                      || (i < rule.getParameters().size()
                          && RequestReader.isConstant(rule.getParameters().get(i)));
              return !constant && SignatureTypes.isDifferentiable(parameter.asType());
            })
        .toList();
  }

  /** What a rule takes after the parameters of the method, and perhaps its result. */
  private List<TypeMirror> more(List<Boolean> active) {
    List<TypeMirror> more = new ArrayList<>();
    if (declaration.form() == Form.VJP) {
      more.add(primal.getReturnType());
    }
    for (int i = 0; i < active.size(); i++) {
      boolean wanted =
          declaration.form() == Form.JVP || (declaration.form() == Form.VJP && !isNumber(i));
      if (active.get(i) && wanted) {
        more.add(types(primal).get(i));
      }
    }
    return more;
  }

  private TypeMirror returned(List<Boolean> active) {
    if (declaration.form() != Form.VJP) {
      return primal.getReturnType();
    }
    List<TypeMirror> numbers =
        IntStream.range(0, active.size())
            .filter(i -> active.get(i) && isNumber(i))
            .mapToObj(types(primal)::get)
            .toList();
    return switch (numbers.size()) {
      case 0 -> types.getNoType(TypeKind.VOID);
      case 1 -> numbers.get(0);
      default -> types.getArrayType(types.getPrimitiveType(TypeKind.DOUBLE));
    };
  }

  private boolean same(TypeMirror a, TypeMirror b) {
    return a.getKind() == TypeKind.VOID ? b.getKind() == TypeKind.VOID : types.isSameType(a, b);
  }

  private boolean same(List<TypeMirror> a, List<TypeMirror> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
  }
}
