package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.ObjectType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers switches. A case that falls through into the next one repeats the statements of that; a
 * {@code break} or {@code yield} that does not stand at the end of its case leaves a block around
 * the switch.
 */
final class SwitchLowering {

  private final Lowering lowering;

  SwitchLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private StatementLowering statements() {
    return lowering.statements();
  }

  /** The cases of a switch under construction. */
  private record Cases(Value selector, List<List<String>> labels, List<Code> codes) {

    List<Branch> branches() {
      return codes.stream().map(code -> new Branch(code, code.leaving())).toList();
    }

    List<Case> cases() {
      List<Case> cases = new ArrayList<>();
      for (int i = 0; i < codes.size(); i++) {
        cases.add(new Case(labels.get(i), codes.get(i).region()));
      }
      return cases;
    }
  }

  void statement(SwitchStmt s, String label) {
    Optional<Value> selector = selector(s.getSelector());
    if (selector.isEmpty() || !isSupported(s.getEntries())) {
      return;
    }
    Target target = statements().target(label, s.getEntries());
    lowering.jumps().push(new Jumps.Exit.Switch(label, target));
    build(selector.get(), s.getEntries(), s, target, List.of(), "", this::runEntry);
    lowering.jumps().pop();
  }

  /**
   * Lowers a switch expression.
   *
   * @param wanted the type that it is assigned to; empty where it stands alone
   */
  Operand expression(SwitchExpr e, Optional<TypeMirror> wanted, String name) {
    TypeMirror type = wanted.orElseGet(() -> standaloneType(e));
    Optional<Value> selector = selector(e.getSelector());
    if (selector.isEmpty() || !isSupported(e.getEntries()) || types().isUnknown(type)) {
      return lowering.bad();
    }
    Target target = statements().target("", e.getEntries());
    lowering.jumps().push(new Jumps.Exit.Yielding(target, Optional.of(type), t -> {}, e));
    Optional<Alternatives> place = lowering.session().places().at(e);
    List<Type> flat = place.map(Alternatives::types).orElseGet(() -> types().flatten(type));
    List<Value> values =
        build(selector.get(), e.getEntries(), e, target, flat, name, this::yieldEntry);
    lowering.jumps().pop();
    return place
        .<Operand>map(p -> p.operand(lowering, type, values))
        .orElseGet(() -> lowering.operand(type, values));
  }

  /** Finds the type of a switch expression that nothing wants a type of: that of its results. */
  private TypeMirror standaloneType(SwitchExpr e) {
    List<Operand> results = new ArrayList<>();
    lowering.speculate(
        () -> {
          Optional<Value> selector = selector(e.getSelector());
          Target target = statements().target("", e.getEntries());
          lowering.jumps().push(new Jumps.Exit.Yielding(target, Optional.empty(), results::add, e));
          selector.ifPresent(
              s -> build(s, e.getEntries(), e, target, List.of(), "", this::yieldEntry));
          lowering.jumps().pop();
          return results;
        });
    return unify(results);
  }

  private TypeMirror unify(List<Operand> results) {
    List<TypeMirror> known =
        results.stream()
            .map(Operand::type)
            .filter(t -> !types().isUnknown(t) && t.getKind() != TypeKind.NULL)
            .toList();
    if (known.isEmpty()) {
      return types().unknown();
    }
    TypeMirror first = known.get(0);
    if (known.stream().allMatch(t -> types().isSame(t, first))) {
      return first;
    }
    if (known.stream().allMatch(types()::isNumeric)) {
      return known.stream().reduce(first, types()::promoted);
    }
    return known.stream()
        .filter(t -> known.stream().allMatch(other -> types().isAssignable(other, t)))
        .findFirst()
        .orElseGet(types()::objectType);
  }

  /** Evaluates the selector, unboxed where it is a number. */
  private Optional<Value> selector(Expression e) {
    Operand operand = lowering.expressions().lower(e, "");
    if (Lowering.isBad(operand)) {
      return Optional.empty();
    }
    Optional<TypeMirror> primitive = types().unboxed(operand.type()).map(t -> t);
    return Optional.of(
        primitive
            .map(type -> lowering.conversions().primitive(operand, type, e, ""))
            .orElseGet(() -> lowering.value(operand, "")));
  }

  private boolean isSupported(NodeList<SwitchEntry> entries) {
    boolean supported = true;
    for (SwitchEntry entry : entries) {
      for (Expression label : entry.getLabels()) {
        if (label.isPatternExpr() || label.isNullLiteralExpr() || entry.getGuard().isPresent()) {
          lowering.unsupported(label, "a pattern or null as a case", "use constants and if");
          supported = false;
        }
      }
    }
    return supported;
  }

  private List<Value> build(
      Value selector,
      NodeList<SwitchEntry> entries,
      Node node,
      Target target,
      List<Type> own,
      String name,
      BiConsumer<NodeList<SwitchEntry>, Integer> run) {
    Code outside = lowering.code().fork();
    List<Value> results =
        lowering.in(outside, () -> choose(selector, entries, node, target, own, name, run));
    if (!target.isUsed()) {
      lowering.code().append(outside);
      return results;
    }
    return lowering.draft().block(outside, target, results, own, name, lowering.span(node));
  }

  private List<Value> choose(
      Value selector,
      NodeList<SwitchEntry> entries,
      Node node,
      Target target,
      List<Type> own,
      String name,
      BiConsumer<NodeList<SwitchEntry>, Integer> run) {
    Cases cases = new Cases(selector, new ArrayList<>(), new ArrayList<>());
    int defaultEntry = -1;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).isDefault() || isDefaultLabelled(entries.get(i))) {
        defaultEntry = i;
      } else if (!isMerged(entries, i)) {
        cases.labels().add(labels(entries, i, isEnum(selector)));
        cases.codes().add(entry(entries, i, target, run));
      }
    }
    cases.labels().add(List.of());
    cases
        .codes()
        .add(defaultEntry >= 0 ? entry(entries, defaultEntry, target, run) : noMatch(node));
    return lowering.join(cases.branches(), own, name, results -> make(results, cases, node));
  }

  private ControlOp make(List<Value> results, Cases cases, Node node) {
    return new Switch(results, cases.selector(), cases.cases(), lowering.span(node));
  }

  private static boolean isDefaultLabelled(SwitchEntry entry) {
    return entry.getLabels().isEmpty();
  }

  /** Whether an empty group only falls into another one, whose case takes its labels. */
  private static boolean isEmptyGroup(SwitchEntry entry) {
    return entry.getType() == SwitchEntry.Type.STATEMENT_GROUP && entry.getStatements().isEmpty();
  }

  /** Whether a case is taken together with the one that it falls into. */
  private static boolean isMerged(NodeList<SwitchEntry> entries, int index) {
    int i = index;
    while (isEmptyGroup(entries.get(i)) && i + 1 < entries.size()) {
      i++;
    }
    boolean merged = i > index;
    return merged && !(isEmptyGroup(entries.get(i)) && i + 1 == entries.size());
  }

  /** The labels of a case, with those of the empty groups before it. */
  private List<String> labels(NodeList<SwitchEntry> entries, int index, boolean isEnum) {
    List<String> labels = new ArrayList<>();
    int first = index;
    while (first > 0
        && isMerged(entries, first - 1)
        && !entries.get(first - 1).getLabels().isEmpty()) {
      first--;
    }
    for (int i = first; i <= index; i++) {
      entries.get(i).getLabels().forEach(l -> labels.add(label(l, isEnum)));
    }
    return labels;
  }

  private static boolean isEnum(Value selector) {
    return selector.type() instanceof ObjectType && !selector.type().equals(ObjectType.STRING);
  }

  private String label(Expression e, boolean isEnum) {
    Optional<Object> value = isEnum ? Optional.empty() : lowering.evaluator().evaluate(e);
    if (value.isEmpty()) {
      if (e instanceof NameExpr name) {
        return name.getNameAsString();
      }
      if (e instanceof FieldAccessExpr access) {
        return access.getNameAsString();
      }
      lowering.refuse(e, Diagnostic.UNSUPPORTED, "this case label");
      return "";
    }
    if (value.get() instanceof String string) {
      return LiteralLowering.quoted(string);
    }
    return value.get() instanceof Character c
        ? "'" + LiteralLowering.escaped(c) + "'"
        : value.get().toString();
  }

  private Code entry(
      NodeList<SwitchEntry> entries,
      int index,
      Target target,
      BiConsumer<NodeList<SwitchEntry>, Integer> run) {
    Code code = lowering.code().fork();
    target.direct(code);
    lowering.in(code, () -> statements().scoped(() -> run.accept(entries, index)));
    target.direct(null);
    return code;
  }

  /** What happens where no case applies: nothing, or in an exhaustive expression an error. */
  private Code noMatch(Node node) {
    Code code = lowering.code().fork();
    if (node instanceof SwitchExpr) {
      code.end(new Terminator.Throw("new java.lang.IncompatibleClassChangeError()", List.of()));
    }
    return code;
  }

  private void runEntry(NodeList<SwitchEntry> entries, int index) {
    SwitchEntry entry = entries.get(index);
    if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
      group(entries, index);
    } else {
      entry.getStatements().forEach(statements()::lower);
    }
  }

  /** Runs a group and, where it does not leave, those after it. */
  private void group(NodeList<SwitchEntry> entries, int index) {
    for (int i = 0; i < index; i++) {
      entries.get(i).getStatements().forEach(this::declareOnly);
    }
    for (int i = index; i < entries.size() && lowering.code().isOpen(); i++) {
      statements().all(entries.get(i).getStatements());
    }
  }

  /** Brings the variables of a group that is jumped over into scope: they have no value yet. */
  private void declareOnly(Statement s) {
    if (s.isExpressionStmt()
        && s.asExpressionStmt().getExpression() instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        if (!variable.getType().isVarType()) {
          statements()
              .local(
                  variable.getNameAsString(),
                  statements().declaredType(variable),
                  Optional.empty());
        }
      }
    }
  }

  private void yieldEntry(NodeList<SwitchEntry> entries, int index) {
    SwitchEntry entry = entries.get(index);
    switch (entry.getType()) {
      case STATEMENT_GROUP -> group(entries, index);
      case EXPRESSION -> yields(entry.getStatements().get(0).asExpressionStmt().getExpression());
      default -> entry.getStatements().forEach(statements()::lower);
    }
  }

  /** Ends the innermost switch expression with a result. */
  void yields(Expression e) {
    Optional<Jumps.Exit.Yielding> exit = lowering.jumps().yielding();
    if (exit.isEmpty()) {
      lowering.refuse(e, Diagnostic.UNSUPPORTED, "a yield outside a switch expression");
      return;
    }
    if (lowering.jumps().yieldsThroughFinally()) {
      lowering.unsupported(e, "a yield through a finally", "yield after it");
      return;
    }
    List<Value> own = List.of();
    if (exit.get().type().isEmpty()) {
      exit.get().types().accept(lowering.expressions().lower(e, ""));
    } else {
      own = result(e, exit.get().type().get(), exit.get().expression());
    }
    lowering.texts().flush();
    exit.get().yields().jump(lowering.code(), own);
  }

  private List<Value> result(Expression e, TypeMirror type, SwitchExpr whole) {
    Operand operand = lowering.expressions().lowerFor(e, type, "");
    ChoiceLowering choices = lowering.expressions().choices();
    Optional<Alternatives> place = lowering.session().places().at(whole);
    if (place.isPresent()) {
      return choices.given(place.get(), operand, type, e);
    }
    Operand converted = lowering.conversions().assign(operand, type, e, "");
    if (converted instanceof Operand.Known && choices.isChoice(List.of(converted), type, whole)) {
      throw new Reread();
    }
    return Lowering.isBad(converted)
        ? types().flatten(type).stream().map(lowering::zero).toList()
        : lowering.conversions().values(converted, "");
  }
}
