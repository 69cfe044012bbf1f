package org.covector.ad.processor.frontend.source;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallLowering.Site;

/**
 * Lowers the methods with which the functional interfaces of the library make functions of others,
 * {@code f.andThen(g)}: to the lambda that each of them is specified to be.
 */
final class FunctionCombinators {

  private static final String SELF = "self";

  private final Lowering lowering;

  FunctionCombinators(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /**
   * Returns the function that a method makes, if it is one of these.
   *
   * @param self the function that it is called on, unless it is static
   */
  Optional<Operand> made(ExecutableElement method, Optional<Operand> self, Site site) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    boolean ofLibrary =
        types()
            .elements()
            .getPackageOf(owner)
            .getQualifiedName()
            .contentEquals("java.util.function");
    boolean known =
        site.arguments().stream()
            .allMatch(a -> a instanceof Operand.Known || a instanceof Operand.Single);
    return ofLibrary && known
        ? text(method, owner).map(text -> function(text, method, self, site))
        : Optional.empty();
  }

  /** The lambda that a method gives. */
  private Optional<String> text(ExecutableElement method, TypeElement owner) {
    Optional<ExecutableElement> function =
        lowering.session().members().functionMethod(owner.asType());
    if (function.isEmpty()) {
      return Optional.empty();
    }
    String names =
        IntStream.range(0, function.get().getParameters().size())
            .mapToObj(i -> "t" + i)
            .collect(Collectors.joining(", "));
    String own = SELF + "." + function.get().getSimpleName() + "(" + names + ")";
    boolean isVoid = types().isVoid(function.get().getReturnType());
    return body(method, own, names, isVoid).map(body -> "(" + names + ") -> " + body);
  }

  private Optional<String> body(
      ExecutableElement method, String own, String names, boolean isVoid) {
    return switch (method.getSimpleName().toString()) {
      case "andThen" ->
          Optional.of(
              isVoid ? "{ " + own + "; " + other(method, names) + "; }" : other(method, own));
      case "compose" ->
          Optional.of(own.replace("(" + names + ")", "(" + other(method, names) + ")"));
      case "identity" -> Optional.of(names);
      case "negate" -> Optional.of("!" + own);
      case "not" -> Optional.of("!" + other(method, names));
      case "and" -> Optional.of(own + " && " + other(method, names));
      case "or" -> Optional.of(own + " || " + other(method, names));
      default -> Optional.empty();
    };
  }

  /** The call of the function that is the argument. */
  private String other(ExecutableElement method, String argument) {
    VariableElement parameter = method.getParameters().get(0);
    ExecutableElement function =
        lowering.session().members().functionMethod(parameter.asType()).orElseThrow();
    return "other." + function.getSimpleName() + "(" + argument + ")";
  }

  private Operand function(
      String text, ExecutableElement method, Optional<Operand> self, Site site) {
    LambdaExpr lambda =
        lowering.session().combinators().computeIfAbsent(site.node(), n -> parsed(text, n));
    if (lowering.session().stays(lambda)) {
      int line = lowering.session().lostAt(lambda).line();
      return lowering.refuse(site.node(), Diagnostic.LAMBDA, "a function", line);
    }
    ExecutableType type =
        self.map(s -> types().memberOf(s.type(), method))
            .orElseGet(() -> (ExecutableType) method.asType());
    List<Local> captured = new ArrayList<>();
    self.ifPresent(s -> captured.add(Local.fixed(SELF, s)));
    for (int i = 0; i < site.arguments().size(); i++) {
      TypeMirror wanted = type.getParameterTypes().get(i);
      Operand argument = site.arguments().get(i);
      captured.add(
          Local.fixed(
              "other", lowering.conversions().assign(argument, wanted, site.nodes().get(i), "")));
    }
    Subject.Context context = new Subject.Context(lowering.unit(), lowering.owner(), captured);
    return new Operand.Known(
        type.getReturnType(), new Subject.Closure(lambda, context, lowering.names()));
  }

  /** Reads the text of a lambda as if it stood in the place of a call. */
  private static LambdaExpr parsed(String text, Node place) {
    LambdaExpr lambda = StaticJavaParser.parseExpression(text).asLambdaExpr();
    lambda.walk(n -> n.setRange(place.getRange().orElse(null)));
    return lambda;
  }
}
