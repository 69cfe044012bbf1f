package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.DerivativeMethod.Part;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers calls of generated derivatives. Such a call becomes one of a function whose key is that of
 * the annotated method, as a variant; what is in it is known when all methods have been read.
 */
final class DerivativeCalls {

  private final Lowering lowering;

  DerivativeCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private DerivativeMethods derivatives() {
    return types().derivatives();
  }

  /** Lowers a call, if it is one of a generated derivative. */
  Optional<Operand> call(MethodCallExpr e, String name) {
    return owner(e).map(owner -> call(owner, lowering.expressions().calls().site(e, name)));
  }

  private Optional<String> owner(MethodCallExpr e) {
    if (e.getScope().isPresent()) {
      Expression scope = e.getScope().get();
      return lowering.expressions().names().isTypeName(scope)
          ? lowering.names().derivativeClass(scope.toString())
          : Optional.empty();
    }
    String method = e.getNameAsString();
    return lowering
        .names()
        .derivativesImported(method)
        .filter(owner -> derivatives().find(owner, method, e.getArguments().size()).isPresent());
  }

  private Operand call(String owner, Site site) {
    if (site.arguments().stream().anyMatch(Lowering::isBad)) {
      return lowering.bad();
    }
    int count = site.arguments().size();
    Optional<DerivativeMethod> found = derivatives().find(owner, site.method(), count);
    if (found.isEmpty()) {
      return lowering.refuse(site.node(), Diagnostic.UNRESOLVED, site.method());
    }
    DerivativeMethod method = found.get();
    if (lowering.session().stays(site.node())) {
      int line = lowering.session().lostAt(site.node()).line();
      return lowering.refuse(
          site.node(), Diagnostic.LAMBDA, "the record that " + site.method() + " gives", line);
    }
    if (method.refusal().isPresent()) {
      DerivativeMethod.Refusal refusal = method.refusal().get();
      return lowering.refuse(
          site.node(),
          Diagnostic.NESTED_DERIVATIVE,
          quoted(site.method()),
          refusal.reason(),
          refusal.instead());
    }
    if (lowering.session().rule(method.primal()).isPresent()) {
      return lowering.refuse(
          site.node(),
          Diagnostic.NESTED_DERIVATIVE,
          quoted(site.method()),
          "the method has a rule, and rules are not differentiated here",
          "call the rule itself");
    }
    return called(method, site);
  }

  private Operand called(DerivativeMethod method, Site site) {
    List<Value> operands = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      TypeMirror wanted = method.parameters().get(i);
      if (!fits(site.arguments().get(i), wanted)) {
        return lowering.refuse(
            site.nodes().get(i),
            Diagnostic.NESTED_DERIVATIVE,
            quoted(site.method()),
            "its form with this argument cannot be called",
            "leave the tape out");
      }
      Operand argument =
          lowering.conversions().assign(site.arguments().get(i), wanted, site.nodes().get(i), "");
      if (Lowering.isBad(argument)) {
        return argument;
      }
      operands.addAll(lowering.conversions().values(argument, ""));
    }
    List<Value> results = new ArrayList<>();
    for (Part part : method.parts()) {
      String name =
          method.record().isEmpty() || site.name().isEmpty()
              ? site.name()
              : JavaTypes.partName(site.name(), part.name());
      results.add(Value.of(types().toIr(part.type()), name, lowering.span(site.node())));
    }
    lowering.emit(
        new Op.Call(
            results, function(method), operands, Op.Call.SINGLE, lowering.span(site.node())));
    return result(method, results, site);
  }

  /** Whether an argument may be what a parameter takes, as far as these are arrays. */
  private boolean fits(Operand argument, TypeMirror wanted) {
    return !types().isArray(wanted)
        || argument instanceof Operand.Null
        || types().isArray(argument.type());
  }

  /** The function that is called; sees to it that the method is read that it is a derivative of. */
  private FunctionKey function(DerivativeMethod method) {
    Session session = lowering.session();
    FunctionKey primal = session.entryKey(method.primal());
    if (method.primal().getEnclosingElement().equals(session.selfCalls().root())) {
      session.call(lowering.key(), session.require(primal, method.primal()));
    }
    return primal.withVariant(method.variant());
  }

  private Operand result(DerivativeMethod method, List<Value> results, Site site) {
    if (method.record().isEmpty()) {
      return new Operand.Single(method.parts().get(0).type(), results.get(0));
    }
    if (method.record().get().isEmpty()) {
      List<String> names = method.parts().stream().map(Part::name).toList();
      List<Operand> parts = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        parts.add(new Operand.Single(method.parts().get(i).type(), results.get(i)));
      }
      String text = method.primal() + method.variant();
      return new Operand.Known(
          types().declared(TypeResolver.RECORD),
          new Subject.Outcome(site.node(), text, names, parts));
    }
    TypeElement record = types().elements().getTypeElement(method.record().get());
    List<Value> components = results.stream().map(v -> wide(v, site)).toList();
    return new Operand.Tuple(record.asType(), components);
  }

  /** A record that exists has components of type {@code double}. */
  private Value wide(Value value, Site site) {
    return lowering.conversions().convert(value, ScalarType.DOUBLE, site.node(), value.name());
  }

  private static String quoted(String name) {
    return "'" + name + "'";
  }

  /** Whether an operand is the record that a derivative gives. */
  static boolean isRecord(Operand operand) {
    return operand instanceof Operand.Known known && known.subject() instanceof Subject.Outcome;
  }

  /** Refuses to pass such a record to a method, or to return it. */
  static Operand passedOn(Lowering lowering, Node node) {
    return lowering.refuse(
        node,
        Diagnostic.NESTED_DERIVATIVE,
        "the record of a derivative",
        "it is passed to a method or returned by one",
        "pass and return what is in the record");
  }

  /** Says that a type in a signature cannot be resolved; one that is generated never can be. */
  static void refuse(Lowering lowering, Type type) {
    String name = type.asString();
    if (lowering.names().resolve(type).isPresent()) {
      String reason = "it is in the signature of a method that is read";
      String instead = "let the method take and give what is in the record";
      lowering.refuse(type, Diagnostic.NESTED_DERIVATIVE, quoted(name), reason, instead);
    } else {
      lowering.refuse(type, Diagnostic.UNRESOLVED, name);
    }
  }

  /** Calls a method on the record that a derivative gives. */
  Operand on(Subject.Outcome outcome, Site site) {
    int index = site.arguments().isEmpty() ? outcome.names().indexOf(site.method()) : -1;
    return index >= 0
        ? outcome.parts().get(index)
        : lowering.unsupported(
            site.node(),
            "method '" + site.method() + "' of the record of a derivative",
            "call the accessors of its components");
  }
}
