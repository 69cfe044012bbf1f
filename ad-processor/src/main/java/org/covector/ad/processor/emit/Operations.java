package org.covector.ad.processor.emit;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.MemoryOp.Copy;
import org.covector.ad.processor.ir.MemoryOp.CopyInto;
import org.covector.ad.processor.ir.MemoryOp.FieldLoad;
import org.covector.ad.processor.ir.MemoryOp.Fill;
import org.covector.ad.processor.ir.MemoryOp.Grow;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.NewObject;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.TableRow;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.StructType.Field;
import org.covector.ad.processor.ir.Type;

/** Operations without regions, as Java expressions of printed operands. */
final class Operations {

  private final Plan plan;

  Operations(Plan plan) {
    this.plan = plan;
  }

  /** Returns the expression of an operation other than a store, an opaque one or a frame's. */
  Expression expression(Op op, List<Expression> operands) {
    if (op instanceof Op.Apply apply) {
      return new Expressions(plan).apply(apply, operands);
    }
    if (op instanceof FieldLoad load) {
      return read(operands.get(0), load.field());
    }
    if (op instanceof Load) {
      return element(operands.get(0), operands.get(1));
    }
    if (op instanceof Length) {
      return new FieldAccessExpr(Precedence.primary(operands.get(0)), "length");
    }
    if (op instanceof NewObject object) {
      ClassOrInterfaceType type =
          (ClassOrInterfaceType) plan.templates().type(object.result().type().javaName());
      NodeList<Expression> arguments = new NodeList<>();
      operands.forEach(o -> arguments.add(Precedence.bare(o)));
      return new ObjectCreationExpr(null, type, arguments);
    }
    if (op instanceof NewArray array) {
      return newArray(array, operands);
    }
    if (op instanceof TableRow row) {
      return tape(row.isExact() ? "exactRow" : "row", operands);
    }
    if (op instanceof Copy copy) {
      return copy(copy, operands);
    }
    if (op instanceof CopyInto) {
      return call("java.lang.System", "arraycopy", operands);
    }
    if (op instanceof Fill) {
      return call("java.util.Arrays", "fill", operands);
    }
    if (op instanceof Grow) {
      return tape("grow", operands);
    }
    if (op instanceof Op.TapeMark) {
      return tape("mark", operands);
    }
    if (op instanceof Op.TapeRelease) {
      return tape("release", operands);
    }
    if (op instanceof Op.Call call) {
      return call(call, operands);
    }
    throw new IllegalStateException("no expression: " + op);
  }

  /** Returns {@code object.field}. */
  private static FieldAccessExpr field(Expression object, Field field) {
    return new FieldAccessExpr(Precedence.primary(object), field.name());
  }

  private Expression read(Expression object, Field field) {
    if (field.handle().isEmpty()) {
      return field(object, field);
    }
    NodeList<Expression> arguments = new NodeList<>(Precedence.bare(object));
    Expression value = new MethodCallExpr(new NameExpr(field.handle()), "get", arguments);
    return new CastExpr(plan.templates().type(field.type().javaName()), value);
  }

  /** Returns {@code object.field = value}. */
  static Expression store(List<Expression> operands, Field field) {
    if (!field.handle().isEmpty()) {
      NodeList<Expression> arguments =
          new NodeList<>(Precedence.bare(operands.get(0)), Precedence.bare(operands.get(1)));
      return new MethodCallExpr(new NameExpr(field.handle()), "set", arguments);
    }
    Expression value = Expressions.assigned(Precedence.bare(operands.get(1)));
    return new AssignExpr(field(operands.get(0), field), value, AssignExpr.Operator.ASSIGN);
  }

  /** Returns {@code array[index]}. */
  static ArrayAccessExpr element(Expression array, Expression index) {
    return new ArrayAccessExpr(Precedence.primary(array), Expressions.promoted(index));
  }

  private MethodCallExpr call(String owner, String name, List<Expression> operands) {
    Expression scope = plan.templates().requireExpression(owner);
    return new MethodCallExpr(scope, name, new NodeList<>(operands));
  }

  private static MethodCallExpr tape(String name, List<Expression> operands) {
    return new MethodCallExpr(new NameExpr("tape"), name, new NodeList<>(operands));
  }

  private Expression newArray(NewArray array, List<Expression> operands) {
    ArrayType type = (ArrayType) array.result().type();
    if (array.storage() != Storage.HEAP) {
      return row(type, array.storage(), operands);
    }
    NodeList<ArrayCreationLevel> levels = new NodeList<>();
    operands.forEach(o -> levels.add(new ArrayCreationLevel(Expressions.promoted(o))));
    for (int i = operands.size(); i < type.rank(); i++) {
      levels.add(new ArrayCreationLevel());
    }
    return new ArrayCreationExpr(plan.templates().type(type.innermost().javaName()), levels, null);
  }

  private Expression row(ArrayType type, Storage storage, List<Expression> lengths) {
    if (!(type.innermost() instanceof ScalarType scalar) || lengths.size() < type.rank()) {
      ClassExpr component = new ClassExpr(plan.templates().type(type.element().javaName()));
      String kind = storage == Storage.TAPE_TABLE ? "table" : "references";
      return tape(kind, List.of(component, lengths.get(0)));
    }
    String kind = scalar.javaName() + "s";
    String capitalised = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    String name =
        switch (storage) {
          case TAPE_ZEROED -> "zero" + capitalised;
          case TAPE_EXACT -> "exact" + capitalised;
          default -> kind;
        };
    return tape(name, lengths);
  }

  private Expression copy(Copy copy, List<Expression> operands) {
    return switch (copy.bounds().size()) {
      case 0 -> new MethodCallExpr(Precedence.primary(operands.get(0)), "clone");
      case 1 -> call("java.util.Arrays", "copyOf", operands);
      default -> call("java.util.Arrays", "copyOfRange", operands);
    };
  }

  private Expression call(Op.Call call, List<Expression> operands) {
    CallShape shape = plan.call(call.callee());
    MethodCallExpr result =
        plan.templates().requireExpression(shape.target() + "()").asMethodCallExpr();
    operands.forEach(result::addArgument);
    if (shape.takesTape()) {
      result.addArgument(new NameExpr("tape"));
    }
    return result;
  }

  /** Returns {@code array[index] += value}, or {@code -=} where the value is a negation. */
  static AssignExpr accumulate(List<Expression> operands) {
    return accumulate(element(operands.get(0), operands.get(1)), operands.get(2));
  }

  /** Returns {@code object.field += value}, or {@code -=} where the value is a negation. */
  static AssignExpr accumulate(List<Expression> operands, Field field) {
    return accumulate(field(operands.get(0), field), operands.get(1));
  }

  private static AssignExpr accumulate(Expression target, Expression operand) {
    Expression value = Precedence.bare(operand);
    boolean negated =
        value instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS;
    return new AssignExpr(
        target,
        negated
            ? Precedence.bare(value.asUnaryExpr().getExpression())
            : Expressions.assigned(value),
        negated ? AssignExpr.Operator.MINUS : AssignExpr.Operator.PLUS);
  }

  /** Returns a call that leaves a value on the tape. */
  static Expression push(Expression value) {
    return tape("push", List.of(value));
  }

  /** Returns a call that takes a value back from the tape. */
  Expression pop(Type type) {
    return typed(type, kind -> "pop" + kind, List.of());
  }

  /** Returns a call that reads a further result of the call just made. */
  Expression furtherResult(Type type, int number) {
    Expression k = new IntegerLiteralExpr(Integer.toString(number));
    return typed(
        type,
        kind -> Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "Result",
        List.of(k));
  }

  private Expression typed(
      Type type, java.util.function.UnaryOperator<String> name, List<Expression> arguments) {
    if (!(type instanceof ScalarType scalar)) {
      return tape(name.apply("Reference"), arguments);
    }
    return switch (scalar) {
      case BYTE, SHORT, CHAR ->
          new CastExpr(
              plan.templates().type(scalar.javaName()), tape(name.apply("Int"), arguments));
      default -> {
        String java = scalar.javaName();
        String kind = Character.toUpperCase(java.charAt(0)) + java.substring(1);
        yield tape(name.apply(kind), arguments);
      }
    };
  }
}
