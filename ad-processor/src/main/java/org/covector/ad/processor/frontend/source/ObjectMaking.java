package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.frontend.source.Subject.Instance;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.FieldStore;
import org.covector.ad.processor.ir.MemoryOp.NewObject;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers the creation of objects that stay and whose fields are memory. The constructor is read as
 * that of an object that dissolves, which tells what the fields hold; then it is called as it is.
 * So it runs twice, and must do nothing but compute.
 */
final class ObjectMaking {

  /** What a constructor leaves in a field. */
  private record Held(VariableElement element, StructType.Field field, Value value) {

    boolean isFinal() {
      return element.getModifiers().contains(Modifier.FINAL);
    }
  }

  private final Lowering lowering;

  ObjectMaking(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Returns whether the objects of a class are memory. */
  boolean isMemory(DeclaredType type) {
    return lowering.types().memory().find(type).isPresent();
  }

  /** Creates an object. */
  Operand create(ObjectCreationExpr e, DeclaredType type, List<Operand> arguments) {
    TypeElement element = (TypeElement) type.asElement();
    CallLowering calls = lowering.expressions().calls();
    Optional<Resolution> call =
        calls.choose(lowering.session().members().constructors(element), arguments);
    if (call.isEmpty()) {
      return lowering.refuse(e, Diagnostic.UNRESOLVED, "new " + element.getSimpleName());
    }
    if (!lowering.session().access().allowsMember(call.get().method())) {
      return lowering.refuse(e, Diagnostic.INACCESSIBLE, "new " + element.getSimpleName());
    }
    List<Operand> given = calls.lifted().arguments(call.get(), arguments, e.getArguments(), e);
    if (given.stream().anyMatch(Lowering::isBad)) {
      return lowering.bad();
    }
    List<Value> values = new ArrayList<>();
    given.forEach(a -> values.addAll(lowering.conversions().values(a, "")));
    lowering.texts().flush();
    int start = lowering.code().size();
    Instance made = read(e, type, given);
    lowering.texts().flush();
    List<Op> body = lowering.code().since(start);
    if (made == null || !onlyComputes(body)) {
      return lowering.unsupported(
          e,
          "an object that stays and whose constructor does more than store what it computes",
          "do that in a method, after the object is made");
    }
    return new Operand.Single(type, made(e, type, values, held(made, type), made(body)));
  }

  /** Reads the constructor; gives null where the object gets out of it. */
  private Instance read(ObjectCreationExpr e, DeclaredType type, List<Operand> arguments) {
    try {
      Operand.Known known =
          (Operand.Known) lowering.expressions().instances().create(e, type, arguments);
      return (Instance) known.subject();
    } catch (Escape escape) {
      if (escape.subject().origin() != e) {
        throw escape;
      }
      return null;
    }
  }

  private List<Held> held(Instance made, DeclaredType type) {
    StructType struct = lowering.types().memory().find(type).orElseThrow();
    List<Held> all = new ArrayList<>();
    for (Map.Entry<VariableElement, Local> each : made.fields().entrySet()) {
      String name = each.getKey().getSimpleName().toString();
      StructType.Field field =
          struct.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
      boolean plain = field.type().isDifferentiable();
      if (plain) {
        Value value = lowering.code().get(each.getValue().parts()).get(0);
        all.add(new Held(each.getKey(), field, value));
      }
    }
    made.locals().forEach(local -> lowering.code().forget(local.parts()));
    return all;
  }

  /** Whether nothing that can be seen happens, so that it may happen twice. */
  private static boolean onlyComputes(List<Op> body) {
    Set<Value> made = made(body);
    return body.stream().flatMap(Op::walk).allMatch(op -> onlyComputes(op, made));
  }

  private static boolean onlyComputes(Op op, Set<Value> made) {
    if (op instanceof MemoryOp.Write write) {
      return made.contains(write.base());
    } else if (op instanceof MemoryOp.Fill fill) {
      return made.contains(fill.array());
    } else if (op instanceof MemoryOp.CopyInto copy) {
      return made.contains(copy.target());
    } else if (op instanceof Op.Opaque opaque) {
      return opaque.effect() == Op.Effect.NONE;
    }
    return !(op instanceof Op.Call);
  }

  private static Set<Value> made(List<Op> body) {
    Set<Value> made = new HashSet<>();
    body.stream().flatMap(Op::walk).forEach(op -> made.addAll(op.results()));
    return made;
  }

  /**
   * Calls the constructor. Arrays and objects that it makes are made anew by what was read of it:
   * those go into the fields.
   */
  private Value made(
      ObjectCreationExpr e,
      DeclaredType type,
      List<Value> arguments,
      List<Held> held,
      Set<Value> inside) {
    List<Held> given = held.stream().filter(h -> !isMade(h, inside)).toList();
    Value result = Value.of(lowering.types().toIr(type), "", lowering.span(e));
    lowering.emit(
        new NewObject(
            result,
            arguments,
            given.stream().map(Held::field).toList(),
            given.stream().map(Held::value).toList(),
            lowering.span(e)));
    for (Held each : held) {
      if (isMade(each, inside)) {
        store(each, result, e);
      }
    }
    return result;
  }

  private static boolean isMade(Held held, Set<Value> inside) {
    return held.value().isMemory() && inside.contains(held.value());
  }

  private void store(Held held, Value object, ObjectCreationExpr e) {
    if (held.isFinal()) {
      lowering.unsupported(
          e,
          "an object that stays, with an array in final field '"
              + held.field().name()
              + "' that its constructor makes",
          "take final away, or pass the array to the constructor");
      return;
    }
    boolean named =
        lowering
            .session()
            .isNamed((TypeElement) held.element().getEnclosingElement(), held.element());
    StructType.Field field =
        named ? held.field() : held.field().through(lowering.session().hide(held.element()).name());
    lowering.emit(new FieldStore(object, field, held.value(), lowering.span(e)));
  }
}
