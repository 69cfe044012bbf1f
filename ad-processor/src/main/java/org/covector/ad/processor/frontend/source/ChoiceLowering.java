package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers what is done with one of several known objects: where one is chosen, the choice is a
 * number; where it is used, a branch on that number.
 */
final class ChoiceLowering {

  private final Lowering lowering;

  ChoiceLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private Places places() {
    return lowering.session().places();
  }

  // Choosing.

  /** Whether what has a type has its methods from elsewhere. */
  boolean isAbstract(TypeMirror type) {
    return type instanceof DeclaredType declared
        && !types().isValue(type)
        && declared.asElement().getModifiers().contains(Modifier.ABSTRACT)
        && (lowering.session().members().functionMethod(type).isPresent()
            || lowering.session().units().type((TypeElement) declared.asElement()).isPresent());
  }

  /** Returns a record that is to be an object of another type as one, anything else as it is. */
  Operand asObject(Operand operand, TypeMirror type, Node node) {
    return operand instanceof Operand.Tuple
            && type instanceof DeclaredType
            && !types().isValue(type)
        ? lowering.conversions().assign(operand, type, node, "")
        : operand;
  }

  /** Whether an operand is an object that others may be in the place of. */
  boolean isObject(Operand operand) {
    return operand instanceof Operand.Known || operand instanceof Operand.Null;
  }

  /** Whether of some operands each is a known object or null, and a place may have them all. */
  boolean isChoice(List<Operand> operands, TypeMirror type, Node place) {
    return operands.stream().allMatch(this::isObject)
        && operands.stream().anyMatch(Operand.Known.class::isInstance)
        && !types().isPrimitive(type)
        && !types().isValue(type)
        && places().start(place);
  }

  /** Returns what may be at a place, one object more than so far. */
  Optional<Alternatives> including(Node place, Operand operand, boolean fresh) {
    for (Operand one : all(operand)) {
      if (places().at(place).isPresent()) {
        places().add(place, Alternatives.One.of(lowering, one, fresh));
      }
    }
    return places().at(place);
  }

  private static List<Operand> all(Operand operand) {
    return operand instanceof Operand.Known known && known.subject() instanceof Subject.Choice c
        ? c.alternatives().stream().map(s -> known(known.type(), s)).toList()
        : List.of(operand);
  }

  private static Operand known(TypeMirror type, Subject subject) {
    return subject instanceof Subject.Absent
        ? new Operand.Null(type)
        : new Operand.Known(type, subject);
  }

  /** Whether an expression makes an object that nobody else has. */
  static boolean isFresh(Node e, Operand operand) {
    Node made = e instanceof EnclosedExpr enclosed ? enclosed.getInner() : e;
    return made instanceof ObjectCreationExpr
        && operand instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance instance
        && instance.origin() == made;
  }

  /** Returns the tuple for an object at a place; the place must be known to have it. */
  List<Value> values(Alternatives place, Operand operand, boolean fresh, Node node) {
    if (!(operand instanceof Operand.Known known
        && known.subject() instanceof Subject.Choice choice)) {
      return values(place, Alternatives.One.of(lowering, operand, fresh), node);
    }
    List<Branch> branches = new ArrayList<>();
    for (Operand one : all(operand)) {
      Code code = lowering.code().fork();
      branches.add(new Branch(code, lowering.in(code, () -> values(place, one, false, node))));
    }
    return join(choice.tag(), branches, place.types(), "", node);
  }

  private List<Value> values(Alternatives place, Alternatives.One one, Node node) {
    if (place.find(one).isEmpty()) {
      places().add(place.place(), one);
      throw new Reread();
    }
    return place.values(lowering, one, node);
  }

  /** Gives a variable one of the objects that it may hold. */
  void assign(Local local, Operand operand, Node node) {
    Alternatives choice = local.choice().orElseThrow();
    lowering.code().set(local.parts(), stored(choice, operand, local.type(), node));
  }

  /**
   * Returns the tuple for what is stored at a place, where each use sees a copy of it: its fields
   * must not change.
   */
  List<Value> stored(Alternatives place, Operand operand, TypeMirror type, Node node) {
    return values(place, object(place, operand, type, node), false, node);
  }

  /** Returns the tuple for what an expression gives, which is used once. */
  List<Value> given(Alternatives place, Operand operand, TypeMirror type, Node node) {
    Operand object = object(place, operand, type, node);
    return values(place, object, isFresh(node, object), node);
  }

  private Operand object(Alternatives place, Operand operand, TypeMirror type, Node node) {
    Operand object =
        operand instanceof Operand.Null
            ? operand
            : lowering.conversions().assign(operand, type, node, "");
    if (!isObject(object)) {
      places().giveUp(place.place());
      throw new Reread();
    }
    return object;
  }

  // Using.

  /** Does something with each of the objects of which one is there. */
  Operand each(Operand.Known known, Node node, TypeMirror wanted, Function<Operand, Operand> use) {
    Subject.Choice choice = (Subject.Choice) known.subject();
    List<Supplier<Operand>> uses = new ArrayList<>();
    for (Subject subject : choice.alternatives()) {
      uses.add(() -> use(new Operand.Known(known.type(), subject), use));
    }
    return branch(choice.tag(), uses, wanted, node);
  }

  /**
   * Does one of several things.
   *
   * @param tag the number of the one that is done
   * @param wanted the type of what they give
   */
  Operand branch(Value tag, List<Supplier<Operand>> uses, TypeMirror wanted, Node node) {
    if (uses.size() == 1) {
      return uses.get(0).get();
    }
    List<Code> codes = new ArrayList<>();
    List<Operand> results = new ArrayList<>();
    for (Supplier<Operand> use : uses) {
      Code code = lowering.code().fork();
      results.add(lowering.in(code, () -> lowering.evaluated(use.get())));
      codes.add(code);
    }
    return results.stream().anyMatch(Lowering::isBad)
        ? lowering.bad()
        : merged(tag, codes, results, wanted, node);
  }

  /** Compares one of several objects with null. */
  Operand isNull(Subject.Choice choice, boolean equals, Node node) {
    SourceSpan span = lowering.span(node);
    List<Integer> absent =
        IntStream.range(0, choice.alternatives().size())
            .filter(i -> choice.alternatives().get(i) instanceof Subject.Absent)
            .boxed()
            .toList();
    if (absent.isEmpty()) {
      return lowering.expressions().literals().constant(!equals, "", "", node);
    }
    Value number = lowering.constant(ScalarType.INT, absent.get(0), "", "", span);
    Value result =
        lowering.apply(
            equals ? BasicOperator.EQ : BasicOperator.NE,
            ScalarType.BOOLEAN,
            "",
            span,
            choice.tag(),
            number);
    return new Operand.Single(types().booleanType(), result);
  }

  private Operand use(Operand.Known known, Function<Operand, Operand> use) {
    if (known.subject() instanceof Subject.Absent) {
      lowering.code().end(new Terminator.Throw("new java.lang.NullPointerException()", List.of()));
      return new Operand.Nothing(types().voidType());
    }
    return use.apply(known);
  }

  private Operand merged(
      Value tag, List<Code> codes, List<Operand> results, TypeMirror wanted, Node node) {
    List<Integer> open =
        IntStream.range(0, codes.size()).filter(i -> codes.get(i).yields()).boxed().toList();
    List<Operand> given = open.stream().map(results::get).toList();
    if (given.isEmpty() || types().isVoid(wanted)) {
      join(tag, codes.stream().map(c -> new Branch(c, List.of())).toList(), List.of(), "", node);
      return types().isVoid(wanted) ? new Operand.Nothing(wanted) : placeholder(wanted);
    }
    TypeMirror type = common(given, wanted);
    if (isChoice(given, type, node)) {
      return chosen(tag, codes, open, results, type, node);
    }
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Operand result = results.get(i);
      boolean yields = codes.get(i).yields();
      branches.add(
          new Branch(
              codes.get(i),
              yields ? lowering.in(codes.get(i), () -> converted(result, type, node)) : List.of()));
    }
    return lowering.operand(type, join(tag, branches, types().flatten(type), "", node));
  }

  private Operand placeholder(TypeMirror type) {
    return types().isPrimitive(type)
        ? new Operand.Single(type, lowering.zero(types().toIr(type)))
        : lowering.bad();
  }

  private List<Value> converted(Operand operand, TypeMirror type, Node node) {
    Operand converted = lowering.conversions().assign(operand, type, node, "");
    return lowering.conversions().values(converted, "");
  }

  /** The type of what each of the objects gives: a number, if they give boxes and numbers. */
  private TypeMirror common(List<Operand> results, TypeMirror wanted) {
    TypeMirror first = results.get(0).type();
    if (results.stream().allMatch(r -> types().isSame(r.type(), first))) {
      return first;
    }
    boolean numbers = results.stream().allMatch(r -> types().unboxed(r.type()).isPresent());
    return numbers ? types().unboxed(first).orElseThrow() : wanted;
  }

  private Operand chosen(
      Value tag,
      List<Code> codes,
      List<Integer> open,
      List<Operand> results,
      TypeMirror type,
      Node node) {
    for (int i : open) {
      lowering.in(codes.get(i), () -> including(node, results.get(i), false));
    }
    Alternatives place = places().at(node).orElseThrow(Reread::new);
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Operand result = results.get(i);
      branches.add(
          new Branch(
              codes.get(i),
              open.contains(i)
                  ? lowering.in(codes.get(i), () -> values(place, result, false, node))
                  : List.of()));
    }
    return place.operand(lowering, type, join(tag, branches, place.types(), "", node));
  }

  private List<Value> join(
      Value tag, List<Branch> branches, List<Type> own, String name, Node node) {
    SourceSpan span = lowering.span(node);
    if (branches.size() > 2) {
      return lowering.join(branches, own, name, r -> choose(r, tag, branches, span));
    }
    Value zero = lowering.constant(ScalarType.INT, 0, "", "", span);
    Value first = lowering.apply(BasicOperator.EQ, ScalarType.BOOLEAN, "", span, tag, zero);
    return lowering.join(
        branches,
        own,
        name,
        r ->
            new If(
                r, first, branches.get(0).code().region(), branches.get(1).code().region(), span));
  }

  private static Op choose(List<Value> results, Value tag, List<Branch> branches, SourceSpan span) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      boolean last = i == branches.size() - 1;
      cases.add(new Case(last ? List.of() : List.of("" + i), branches.get(i).code().region()));
    }
    return new Switch(results, tag, cases, span);
  }
}
