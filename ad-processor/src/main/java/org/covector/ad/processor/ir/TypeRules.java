package org.covector.ad.processor.ir;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.StructType.Field;

/** The types that each kind of operation asks of its operands and results; part of the verifier. */
final class TypeRules {

  /** A rule does not hold. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  /** The rows of the tape seen so far, whose length nobody may ask for. */
  private final Set<Value> rows = Collections.newSetFromMap(new IdentityHashMap<>());

  static List<Type> types(List<Value> values) {
    return values.stream().map(Value::type).toList();
  }

  /** Requires as many values as types, each of a type that a variable of the other can hold. */
  static void match(String what, List<Value> values, List<? extends Type> wanted) {
    require(
        values.size() == wanted.size(),
        what + ": " + values.size() + " instead of " + wanted.size());
    for (int i = 0; i < values.size(); i++) {
      require(
          fits(values.get(i).type(), wanted.get(i)),
          what + ": " + values.get(i) + " where " + wanted.get(i) + " is asked for");
    }
  }

  /** Whether a variable of the second type may hold the first; of references all that may be so. */
  private static boolean fits(Type from, Type to) {
    if (from.equals(to)) {
      return true;
    }
    if (from instanceof ArrayType a && to instanceof ArrayType b) {
      return fits(a.element(), b.element()) && !(a.element() instanceof ScalarType);
    }
    return to instanceof ObjectType && !(from instanceof ScalarType);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new Broken(message);
    }
  }

  /** Checks an operation, not what its regions hold. */
  void check(Op op) {
    if (op instanceof Op.Constant constant) {
      check(constant);
    } else if (op instanceof Op.Apply apply) {
      check(apply);
    } else if (op instanceof Op.Opaque opaque) {
      require(opaque.results().size() <= 1, "has several results");
    } else if (op instanceof MemoryOp memory) {
      check(memory);
    } else if (op instanceof ControlOp control) {
      check(control);
    }
  }

  private static void check(Op.Constant constant) {
    Type type = constant.result().type();
    Object literal = constant.literal();
    boolean fits =
        type instanceof ScalarType scalar
            ? literalClass(scalar).isInstance(literal)
            : literal == Builder.NULL || (literal instanceof String && type instanceof ObjectType);
    require(fits, "the literal " + literal + " is not of the type " + type);
  }

  private static Class<?> literalClass(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> Boolean.class;
      case BYTE -> Byte.class;
      case SHORT -> Short.class;
      case CHAR -> Character.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case FLOAT -> Float.class;
      case DOUBLE -> Double.class;
    };
  }

  private static void check(Op.Apply apply) {
    if (apply.operator() instanceof LibraryFunction function) {
      match("arguments", apply.operands(), function.parameters());
      match("result", List.of(apply.result()), List.of(function.result()));
      return;
    }
    BasicOperator operator = (BasicOperator) apply.operator();
    Type result = apply.result().type();
    List<Type> operands = types(apply.operands());
    int arity = isUnary(operator) ? 1 : 2;
    require(operands.size() == arity, "takes " + arity + " operands");
    require(isTyped(operator, operands.get(0), operands.get(arity - 1), result), "wrong types");
  }

  private static boolean isUnary(BasicOperator operator) {
    return switch (operator) {
      case NEG, COMPLEMENT, NOT, CONVERT -> true;
      default -> false;
    };
  }

  private static boolean isTyped(BasicOperator operator, Type left, Type right, Type result) {
    return switch (operator) {
      case ADD, SUB, MUL, DIV, REM, NEG ->
          isPromoted(result) && left.equals(result) && right.equals(result);
      case STRONG_MUL ->
          isPromoted(result) && !isWord(result) && left.equals(result) && right.equals(result);
      case AND, OR, XOR ->
          (isWord(result) || result == ScalarType.BOOLEAN)
              && left.equals(result)
              && right.equals(result);
      case COMPLEMENT -> isWord(result) && left.equals(result);
      case NOT -> result == ScalarType.BOOLEAN && left.equals(result);
      case SHL, SHR, USHR -> isWord(result) && left.equals(result) && isWord(right);
      case LT, LE, GT, GE -> isNumeric(left) && left.equals(right) && result == ScalarType.BOOLEAN;
      case EQ, NE -> isComparable(left, right) && result == ScalarType.BOOLEAN;
      case CONVERT -> isNumeric(left) && isNumeric(result);
    };
  }

  private static boolean isNumeric(Type type) {
    return type instanceof ScalarType && type != ScalarType.BOOLEAN;
  }

  private static boolean isWord(Type type) {
    return type == ScalarType.INT || type == ScalarType.LONG;
  }

  private static boolean isPromoted(Type type) {
    return isWord(type) || type == ScalarType.FLOAT || type == ScalarType.DOUBLE;
  }

  private static boolean isComparable(Type left, Type right) {
    boolean scalars = left instanceof ScalarType || right instanceof ScalarType;
    return !scalars || left.equals(right);
  }

  private void check(MemoryOp op) {
    if (op instanceof MemoryOp.FieldLoad load) {
      match("result", List.of(load.result()), List.of(field(load.base(), load.field())));
    } else if (op instanceof MemoryOp.FieldStore store) {
      match("value", List.of(store.value()), List.of(field(store.base(), store.field())));
    } else if (op instanceof MemoryOp.FieldAccumulate accumulate) {
      Type type = field(accumulate.base(), accumulate.field());
      require(type.isFloating(), "adds to " + type);
      match("value", List.of(accumulate.value()), List.of(type));
    } else if (op instanceof MemoryOp.Load load) {
      index(load.index());
      match("result", List.of(load.result()), List.of(element(load.array())));
    } else if (op instanceof MemoryOp.Store store) {
      index(store.index());
      match("value", List.of(store.value()), List.of(element(store.array())));
    } else if (op instanceof MemoryOp.Accumulate accumulate) {
      index(accumulate.index());
      Type element = element(accumulate.array());
      require(element.isFloating(), "adds to " + element);
      match("value", List.of(accumulate.value()), List.of(element));
    } else if (op instanceof MemoryOp.NewObject object) {
      require(object.result().type() instanceof StructType, "makes no object");
      List<Type> types = object.fields().stream().map(Field::type).toList();
      match("values", object.values(), types);
    } else if (op instanceof NewArray array) {
      check(array);
    } else if (op instanceof MemoryOp.TableRow row) {
      List.of(row.index(), row.length()).forEach(TypeRules::index);
      match("result", List.of(row.result()), List.of(element(row.table())));
      rows.add(row.result());
    } else if (op instanceof MemoryOp.Grow grow) {
      index(grow.index());
      match("result", List.of(grow.result()), List.of(grow.array().type()));
      rows.add(grow.result());
    } else if (op instanceof MemoryOp.Length length) {
      element(length.array());
      require(!rows.contains(length.array()), "asks a row of the tape for its length");
      match("result", List.of(length.result()), List.of(ScalarType.INT));
    } else {
      checkBulk(op);
    }
  }

  private void check(NewArray array) {
    require(array.result().isArray(), "makes no array");
    int rank = ((ArrayType) array.result().type()).rank();
    int dimensions = array.dimensions().size();
    require(dimensions >= 1 && dimensions <= rank, dimensions + " dimensions of rank " + rank);
    array.dimensions().forEach(TypeRules::index);
    if (array.storage() != Storage.HEAP) {
      require(dimensions == 1, "a row of the tape has one dimension");
      rows.add(array.result());
    }
  }

  private static void checkBulk(MemoryOp op) {
    if (op instanceof MemoryOp.Copy copy) {
      element(copy.array());
      require(copy.bounds().size() <= 2, "too many bounds");
      copy.bounds().forEach(TypeRules::index);
      match("result", List.of(copy.result()), List.of(copy.array().type()));
    } else if (op instanceof MemoryOp.CopyInto copy) {
      element(copy.target());
      match("source", List.of(copy.source()), List.of(copy.target().type()));
      List.of(copy.sourceStart(), copy.targetStart(), copy.length()).forEach(TypeRules::index);
    } else if (op instanceof MemoryOp.Fill fill) {
      require(fill.bounds().isEmpty() || fill.bounds().size() == 2, "no bounds or two");
      fill.bounds().forEach(TypeRules::index);
      match("value", List.of(fill.value()), List.of(element(fill.array())));
    }
  }

  private static void index(Value value) {
    match("index", List.of(value), List.of(ScalarType.INT));
  }

  private static Type field(Value object, StructType.Field field) {
    boolean has = object.type() instanceof StructType type && type.fields().contains(field);
    require(has, object + " has no field " + field.name());
    return field.type();
  }

  private static Type element(Value array) {
    require(array.isArray(), array + " is no array");
    return ((ArrayType) array.type()).element();
  }

  private static void check(ControlOp op) {
    if (op instanceof If fork) {
      match("condition", List.of(fork.condition()), List.of(ScalarType.BOOLEAN));
    } else if (op instanceof Switch fork) {
      check(fork);
    } else if (op instanceof Loop loop) {
      match("first values", loop.inits(), types(loop.params()));
    } else if (op instanceof ControlOp.Guard guard) {
      check(guard);
    }
  }

  private static void check(ControlOp.Guard guard) {
    require(guard.monitor().size() <= 1, "one monitor or none");
    require(guard.monitor().isEmpty() || guard.handlers().isEmpty(), "a monitor or handlers");
    for (ControlOp.Handler handler : guard.handlers()) {
      List<Op> ops = handler.region().ops();
      require(!ops.isEmpty() && ops.get(0) instanceof Op.Caught, "a handler catches first");
    }
  }

  private static void check(Switch fork) {
    Type selector = fork.selector().type();
    boolean selects =
        selector instanceof ObjectType
            || (selector instanceof ScalarType s && s.isIntegral() && s != ScalarType.LONG);
    require(selects, "cannot select by " + selector);
    Set<String> labels = new HashSet<>();
    int last = fork.cases().size() - 1;
    for (int i = 0; i <= last; i++) {
      Case each = fork.cases().get(i);
      require(each.labels().isEmpty() == (i == last), "one default case, the last");
      each.labels().forEach(l -> require(labels.add(l), "the label " + l + " twice"));
    }
    require(last >= 0, "no cases");
  }
}
