package org.covector.ad.processor.testing;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Executes functions on Java values, operation by operation: the meaning of the representation, in
 * the plainest form. It knows what the front end makes; the operations of derivatives it refuses.
 */
public final class Interpreter {

  /** Evaluates the text of opaque operations. */
  @FunctionalInterface
  public interface OpaqueCode {

    /** Evaluates a template; the result is the value, or what is to be thrown. */
    Object evaluate(String template, List<Type> types, Object[] operands) throws Throwable;
  }

  private final Program program;
  private final OpaqueCode opaque;
  private final ClassLoader loader;

  /**
   * Makes an interpreter.
   *
   * @param loader finds the element classes of arrays
   */
  public Interpreter(Program program, OpaqueCode opaque, ClassLoader loader) {
    this.program = program;
    this.opaque = opaque;
    this.loader = loader;
  }

  /** Calls a function. */
  public List<Object> call(Function function, List<Object> arguments) throws Throwable {
    Frame frame = new Frame();
    frame.define(function.params(), arguments);
    Terminator end = frame.run(function.body());
    if (end instanceof Terminator.Return r) {
      return frame.get(r.values());
    }
    throw new IllegalStateException("a function ends in " + end);
  }

  /** The values of one call. */
  private final class Frame {
    private final Map<Value, Object> values = new HashMap<>();

    private void define(List<Value> names, List<Object> objects) {
      for (int i = 0; i < names.size(); i++) {
        values.put(names.get(i), objects.get(i));
      }
    }

    private Object get(Value value) {
      if (!values.containsKey(value)) {
        throw new IllegalStateException("undefined " + value);
      }
      return values.get(value);
    }

    private List<Object> get(List<Value> names) {
      List<Object> out = new ArrayList<>();
      names.forEach(n -> out.add(get(n)));
      return out;
    }

    /** Runs a region; what it ends in is executed by the caller. */
    private Terminator run(Region region) throws Throwable {
      for (Op op : region.ops()) {
        Optional<Terminator> left = op instanceof ControlOp c ? control(c) : simple(op);
        if (left.isPresent()) {
          return left.get();
        }
      }
      if (region.terminator() instanceof Terminator.Throw t) {
        throw (Throwable) text(t.template(), t.operands());
      }
      return region.terminator();
    }

    private Object text(String template, List<Value> operands) throws Throwable {
      return opaque.evaluate(
          template, operands.stream().map(Value::type).toList(), get(operands).toArray());
    }

    /** Runs a control operation; the result is the jump that leads further out. */
    private Optional<Terminator> control(ControlOp op) throws Throwable {
      if (op instanceof Loop loop) {
        return loop(loop);
      }
      Terminator end = op instanceof Guard guard ? guard(guard) : run(chosen(op));
      if (end instanceof Terminator.Yield yield) {
        define(op.results(), get(yield.values()));
        return Optional.empty();
      }
      if (op instanceof Block block
          && end instanceof Terminator.Break jump
          && jump.target() == block.label()) {
        define(op.results(), get(jump.values()));
        return Optional.empty();
      }
      return Optional.of(end);
    }

    private Terminator guard(Guard guard) throws Throwable {
      if (!guard.monitor().isEmpty()) {
        synchronized (get(guard.monitor().get(0))) {
          return run(guard.body());
        }
      }
      try {
        return run(guard.body());
      } catch (Throwable thrown) {
        for (ControlOp.Handler handler : guard.handlers()) {
          if (handler.types().stream().anyMatch(t -> named(t).isInstance(thrown))) {
            Op caught = handler.region().ops().get(0);
            values.put(caught.results().get(0), thrown);
            return run(handler.region());
          }
        }
        throw thrown;
      }
    }

    private Region chosen(ControlOp op) {
      if (op instanceof If choice) {
        return (Boolean) get(choice.condition()) ? choice.thenRegion() : choice.elseRegion();
      }
      if (op instanceof Switch choice) {
        Object selector = get(choice.selector());
        if (selector == null) {
          throw new NullPointerException();
        }
        return choice.cases().stream()
            .filter(
                c ->
                    c.labels().isEmpty() || c.labels().stream().anyMatch(l -> matches(l, selector)))
            .findFirst()
            .orElseThrow()
            .region();
      }
      return ((Block) op).body();
    }

    private Optional<Terminator> loop(Loop loop) throws Throwable {
      List<Object> carried = get(loop.inits());
      while (true) {
        define(loop.params(), carried);
        Terminator.Test test = (Terminator.Test) run(loop.header());
        if (!(Boolean) get(test.condition())) {
          define(loop.results(), get(test.exits()));
          return Optional.empty();
        }
        Terminator end = run(loop.body());
        if (end instanceof Terminator.Continue next && next.loop() == loop.label()) {
          carried = get(next.next());
        } else if (end instanceof Terminator.Break jump && jump.target() == loop.label()) {
          define(loop.results(), get(jump.values()));
          return Optional.empty();
        } else {
          return Optional.of(end);
        }
      }
    }

    private Optional<Terminator> simple(Op op) throws Throwable {
      if (op instanceof Op.Caught) {
        return Optional.empty();
      }
      if (op instanceof Op.Constant constant) {
        boolean isNull = constant.literal() == Builder.NULL;
        values.put(constant.result(), isNull ? null : constant.literal());
      } else if (op instanceof Op.Apply apply) {
        values.put(apply.result(), apply(apply));
      } else if (op instanceof Op.Opaque text) {
        Object value = text(text.template(), text.operands());
        text.results().forEach(r -> values.put(r, value));
      } else if (op instanceof Op.Call call) {
        define(
            call.results(),
            Interpreter.this.call(program.get(call.callee()), get(call.operands())));
      } else if (op instanceof MemoryOp memory) {
        Object value = memory(memory);
        memory.results().forEach(r -> values.put(r, value));
      } else {
        throw new IllegalStateException("cannot execute " + op);
      }
      return Optional.empty();
    }

    private Object apply(Op.Apply op) throws Throwable {
      Object[] operands = get(op.operands()).toArray();
      return op.operator() instanceof LibraryFunction function
          ? library(function, operands)
          : Arithmetic.apply(
              (BasicOperator) op.operator(), (ScalarType) op.result().type(), operands);
    }

    private Object memory(MemoryOp op) {
      Object[] o = get(op.operands()).toArray();
      if (op instanceof MemoryOp.FieldLoad load) {
        return ObjectValues.get(Objects.requireNonNull(o[0]), load.field().name());
      }
      if (op instanceof MemoryOp.FieldStore store) {
        ObjectValues.assign(Objects.requireNonNull(o[0]), store.field().name(), o[1]);
        return null;
      }
      if (op instanceof MemoryOp.Load) {
        return load(o[0], (Integer) o[1]);
      }
      if (op instanceof MemoryOp.Store) {
        store(o[0], (Integer) o[1], o[2]);
      } else if (op instanceof MemoryOp.Length) {
        return Array.getLength(o[0]);
      } else if (op instanceof MemoryOp.NewArray) {
        return create((ArrayType) op.results().get(0).type(), o);
      } else if (op instanceof MemoryOp.Copy) {
        return copy(o);
      } else if (op instanceof MemoryOp.CopyInto) {
        System.arraycopy(o[0], (Integer) o[1], o[2], (Integer) o[3], (Integer) o[4]);
      } else if (op instanceof MemoryOp.Fill) {
        fill(o);
      } else {
        throw new IllegalStateException("cannot execute " + op);
      }
      return null;
    }
  }

  /** Reads an element; reflection alone would not say which one is missing. */
  private static Object load(Object array, int index) {
    int length = Array.getLength(array);
    if (index < 0 || index >= length) {
      throw new ArrayIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + length);
    }
    return Array.get(array, index);
  }

  /** Whether a case label, as Java writes it, means a value. */
  private static boolean matches(String label, Object selector) {
    if (selector instanceof Enum<?> e) {
      return label.equals(e.name());
    }
    if (selector instanceof String s) {
      return label.substring(1, label.length() - 1).translateEscapes().equals(s);
    }
    int value = selector instanceof Character c ? c : ((Number) selector).intValue();
    return label.startsWith("'")
        ? label.substring(1, label.length() - 1).translateEscapes().charAt(0) == value
        : Integer.parseInt(label) == value;
  }

  private static void store(Object array, int index, Object value) {
    if (array instanceof Object[] objects) {
      objects[index] = value;
    } else {
      Array.set(array, index, value);
    }
  }

  private Object create(ArrayType type, Object[] lengths) {
    int[] dimensions = Arrays.stream(lengths).mapToInt(o -> (Integer) o).toArray();
    Type element = type;
    for (int i = 0; i < dimensions.length; i++) {
      element = ((ArrayType) element).element();
    }
    return Array.newInstance(classOf(element), dimensions);
  }

  private Class<?> classOf(Type type) {
    if (type instanceof ArrayType array) {
      return classOf(array.element()).arrayType();
    }
    if (type instanceof ScalarType scalar) {
      return Arithmetic.primitive(scalar);
    }
    return named(type.javaName());
  }

  /** Loads a class by the name that Java writes, in which nested classes are behind a dot. */
  private Class<?> named(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw new IllegalStateException(e);
      }
      return named(name.substring(0, dot) + "$" + name.substring(dot + 1));
    }
  }

  private static Object copy(Object[] o) {
    int length = Array.getLength(o[0]);
    int from = o.length == 3 ? (Integer) o[1] : 0;
    int to = o.length == 1 ? length : (Integer) o[o.length - 1];
    if (from < 0 || from > length) {
      throw new ArrayIndexOutOfBoundsException();
    }
    if (from > to && o.length == 3) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    Object result = Array.newInstance(o[0].getClass().getComponentType(), to - from);
    System.arraycopy(o[0], from, result, 0, Math.min(length - from, to - from));
    return result;
  }

  private static void fill(Object[] o) {
    boolean whole = o.length == 2;
    int from = whole ? 0 : (Integer) o[1];
    int to = whole ? Array.getLength(o[0]) : (Integer) o[2];
    if (from < 0 || to > Array.getLength(o[0])) {
      throw new ArrayIndexOutOfBoundsException();
    }
    if (from > to) {
      throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    }
    for (int i = from; i < to; i++) {
      store(o[0], i, o[o.length - 1]);
    }
  }

  private static Object library(LibraryFunction function, Object[] operands) throws Throwable {
    Class<?>[] types =
        function.parameters().stream().map(Arithmetic::primitive).toArray(Class<?>[]::new);
    Method method = Class.forName(function.owner()).getMethod(function.name(), types);
    try {
      return method.invoke(null, operands);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
