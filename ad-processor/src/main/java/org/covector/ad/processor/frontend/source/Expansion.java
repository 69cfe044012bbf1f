package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Reads the body of a method or lambda in place of a call. That is how an object or a function of
 * which all is known gets to where it is used: the parameter holds it while the body is read.
 */
final class Expansion {

  /**
   * A body.
   *
   * @param text a block or an expression
   * @param names the names of types in it
   * @param result the type of its result; one without type variables only if it is known here
   */
  record Body(Node text, Subject.Context context, TypeResolver names, TypeMirror result) {}

  /**
   * A parameter and what it is given.
   *
   * @param type its declared type; type variables in it are what the argument says
   */
  record Argument(String name, TypeMirror type, Operand operand, Node node) {

    /** Returns the parameter with another operand. */
    Argument with(Operand other) {
      return new Argument(name, type, other, node);
    }
  }

  private final Lowering lowering;
  private final ReturnTypes returnTypes;

  Expansion(Lowering lowering) {
    this.lowering = lowering;
    this.returnTypes = new ReturnTypes(lowering.types());
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Reads a body; gives what it returns. */
  Operand expand(Body body, List<Argument> arguments, Node call) {
    if (arguments.stream().anyMatch(a -> Lowering.isBad(a.operand()))) {
      return lowering.bad();
    }
    SpecialisedCalls functions = new SpecialisedCalls(lowering);
    boolean recursive = lowering.session().specialisations().has(body.text());
    if (recursive && functions.isPossible(body, arguments)) {
      return functions.call(body, arguments, call);
    }
    boolean entered = lowering.draft().enter(body.text());
    if (!entered && !recursive) {
      lowering.session().specialisations().start(body.text());
      throw new Reread();
    }
    Operand result =
        entered
            ? read(body, arguments, call)
            : lowering.unsupported(
                call,
                "this recursion with a function or an object",
                "pass on the same one, what changes as numbers, arrays or records, and give the result a"
                    + " type without type variables");
    lowering.draft().leave(body.text());
    return result;
  }

  /** Reads a body with its arguments as all of a function. */
  void start(Body body, List<Argument> arguments) {
    arguments.forEach(a -> bind(lowering, a));
    run(lowering, body.text(), lowering.returns(), types().isVoid(body.result()));
  }

  private Operand read(Body body, List<Argument> arguments, Node call) {
    lowering.texts().flush();
    Target target = new Target(new Label(""), lowering.statements().carried(List.of()));
    Returned returned = new Returned(body, target);
    Lowering inner = new Lowering(lowering, body.context(), body.names(), returned);
    Code code = lowering.code().fork();
    target.direct(code);
    lowering.in(
        code,
        () -> {
          inner.scope().open();
          arguments.forEach(a -> bind(inner, a));
          run(inner, body.text(), returned, types().isVoid(returned.type));
          List<Variable> ended = inner.scope().close();
          inner.texts().flush();
          inner.code().forget(ended);
        });
    return finish(code, target, returned, call);
  }

  private static void run(Lowering inner, Node text, Returns returned, boolean isVoid) {
    if (text instanceof BlockStmt block) {
      new CheckpointMarks(inner).check(block);
      inner.statements().block(block);
    } else if (isVoid) {
      inner.statements().expression((Expression) text);
    } else {
      returned.end(inner, Optional.of((Expression) text), text);
    }
  }

  /** Returns an argument, converted to the declared type. */
  Operand adapted(Lowering inner, Argument argument) {
    return adapt(inner, argument.operand(), argument.type(), argument.node(), argument.name());
  }

  private void bind(Lowering inner, Argument argument) {
    Operand given = adapted(inner, argument);
    TypeMirror type = given.type();
    if (argument.type() instanceof TypeVariable variable) {
      inner.names().bind(variable, type);
    } else if (returnTypes.isConcrete(argument.type()) && !types().isPrimitive(type)) {
      type = argument.type();
    }
    Local local = inner.statements().local(argument.name(), type, Optional.empty());
    hold(inner, local, given);
  }

  /** Makes a variable hold a converted operand. */
  static void hold(Lowering lowering, Local local, Operand operand) {
    if (operand instanceof Operand.Known known && local.parts().size() == 1) {
      lowering.code().know(local.parts().get(0), known);
    } else if (!Lowering.isBad(operand)) {
      lowering.code().set(local.parts(), lowering.conversions().values(operand, local.name()));
    }
  }

  /**
   * Converts an operand to a declared type. What has type variables takes it as it is, and what
   * takes a box takes the number itself: there is nobody to whom the difference would matter.
   */
  private Operand adapt(Lowering inner, Operand operand, TypeMirror type, Node node, String name) {
    boolean number = types().isPrimitive(operand.type());
    if (number && types().unboxed(type).isPresent()) {
      return inner.conversions().assign(operand, types().unboxed(type).get(), node, name);
    }
    boolean function = operand instanceof Operand.Known && type instanceof DeclaredType;
    boolean taken =
        !returnTypes.isConcrete(type) && !function && !(operand instanceof Operand.Null);
    return taken ? operand : inner.conversions().assign(operand, type, node, name);
  }

  private Operand finish(Code code, Target target, Returned returned, Node call) {
    if (!target.isUsed()) {
      lowering.code().append(code);
      return returned.choice.isPresent()
          ? returned.operand(lowering, code.leaving())
          : returned.operand(lowering);
    }
    List<Type> types = returned.types(lowering);
    returned.outlives(lowering.code());
    List<Value> own =
        lowering.draft().block(code, target, code.leaving(), types, "", lowering.span(call));
    return returned.operand(lowering, own);
  }

  /** What the {@code return} statements of the body have given so far. */
  private final class Returned implements Returns {

    private final Target target;
    private final Node body;
    private final Optional<Alternatives> choice;
    private TypeMirror type;
    private Operand last;

    Returned(Body body, Target target) {
      this.body = body.text();
      this.choice = lowering.session().places().at(body.text());
      this.type = body.result();
      this.target = target;
    }

    @Override
    public void end(Lowering inner, Optional<Expression> result, Node node) {
      if (result.isEmpty()) {
        inner.statements().leave(List.of());
        return;
      }
      boolean concrete = returnTypes.isConcrete(type);
      Operand operand =
          concrete
              ? inner.expressions().lowerFor(result.get(), type, "")
              : inner.expressions().lower(result.get(), "");
      Operand given = adapt(inner, operand, type, node, "");
      inner.texts().flush();
      if (!inner.code().isOpen()) {
        return;
      }
      if (choice.isPresent()) {
        ChoiceLowering choices = inner.expressions().choices();
        last = given;
        inner.statements().leave(choices.given(choice.get(), operand, given.type(), result.get()));
        return;
      }
      agree(given);
      List<Value> values =
          given instanceof Operand.Known || Lowering.isBad(given)
              ? List.of()
              : inner.conversions().values(given, "");
      last = given;
      inner.statements().leave(values);
    }

    @Override
    public void leave(Lowering inner, List<Value> values) {
      target.jump(inner.code(), values);
    }

    /** All results are one and the same known object, or none is one. */
    private void agree(Operand given) {
      for (Operand one : last == null ? List.of(given) : List.of(last, given)) {
        if (one instanceof Operand.Known known && last != null && !sameSubject(last, given)) {
          throw new Escape(known.subject(), Optional.of(body));
        }
      }
      if (!returnTypes.isConcrete(type) && !(given instanceof Operand.Known)) {
        type = given.type();
      }
    }

    private boolean sameSubject(Operand a, Operand b) {
      return a instanceof Operand.Known x
          && b instanceof Operand.Known y
          && x.subject().equals(y.subject());
    }

    List<Type> types(Lowering outer) {
      if (choice.isPresent()) {
        return choice.get().types();
      }
      boolean values =
          last != null
              && !(last instanceof Operand.Known)
              && !Lowering.isBad(last)
              && !outer.types().isVoid(type);
      return values ? outer.types().flatten(last.type()) : List.of();
    }

    /** An object that is returned from one of several places must have been there before. */
    void outlives(Code outside) {
      if (choice.isEmpty()
          && last instanceof Operand.Known known
          && !(known.subject() instanceof Subject.Instance i && i.isHeldIn(outside))) {
        throw new Escape(known.subject(), Optional.of(body));
      }
    }

    /** What was returned at the only place that returns. */
    Operand operand(Lowering outer) {
      if (outer.types().isVoid(type)) {
        return new Operand.Nothing(type);
      }
      if (last == null) {
        boolean tuple = outer.types().isValue(type) || !returnTypes.isConcrete(type);
        return tuple ? outer.bad() : new Operand.Single(type, outer.zero(outer.types().toIr(type)));
      }
      return last;
    }

    /** What was returned at one of several places. */
    Operand operand(Lowering outer, List<Value> values) {
      if (values.isEmpty()) {
        return operand(outer);
      }
      if (choice.isPresent()) {
        return choice.get().operand(outer, last.type(), values);
      }
      return outer.operand(last.type(), values);
    }
  }
}
