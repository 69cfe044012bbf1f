package org.covector.ad.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Type;

/** Compares what lifted functions compute with what the compiled methods compute, bit by bit. */
public final class Interpretation {

  private final List<LiftProcessor.Lifted> lifted;
  private final Map<LiftProcessor.Lifted, OpaqueTexts> texts = new LinkedHashMap<>();
  private final ClassLoader loader;

  private Interpretation(List<LiftProcessor.Lifted> lifted, Map<String, String> sources) {
    this.lifted = lifted;
    Map<String, String> all = new LinkedHashMap<>(sources);
    for (LiftProcessor.Lifted l : lifted) {
      OpaqueTexts text = new OpaqueTexts(l, l.topLevel().getSimpleName().toString());
      texts.put(l, text);
      all.put(text.path(), text.source());
    }
    Compilation.Result result = Compilation.of(all, List.of()).run();
    if (!result.success()) {
      throw new AssertionError("opaque texts do not compile: " + result.findings() + all);
    }
    this.loader = result.loader();
    texts.values().forEach(t -> t.loader(loader));
  }

  /**
   * Whether a file of the corpus can be interpreted: not objects that are memory because a first
   * attempt failed, nor sums that the library computes, nor calls of generated derivatives.
   */
  public static boolean covers(CorpusFile file) {
    return !List.of(
            "Composed",
            "ObjectParameters",
            "ResultObjects",
            "StoredReferences",
            "StreamMethods",
            "StreamTraps")
        .contains(file.name());
  }

  /** Lifts the chosen static methods of some sources. */
  public static Interpretation of(
      Map<String, String> sources, Predicate<ExecutableElement> choice) {
    LiftProcessor processor = new LiftProcessor(sources, choice);
    Compilation.Result result = Compilation.of(sources, List.of(processor)).run();
    if (!result.success()) {
      throw new AssertionError("the sources do not compile: " + result.findings());
    }
    return new Interpretation(processor.lifted(), sources);
  }

  /** What was lifted, by top-level classes. */
  public List<LiftProcessor.Lifted> lifted() {
    return lifted;
  }

  /** All findings of the front end. */
  public List<Finding> findings() {
    return lifted.stream().flatMap(l -> l.findings().all().stream()).toList();
  }

  /** The points of a method: the rows of the method beside it whose name ends in Inputs. */
  public List<Supplier<Object[]>> inputs(FunctionKey key) {
    Method method = method(key);
    List<Supplier<Object[]>> rows = new ArrayList<>();
    for (String suffix : List.of("Inputs", "Kinks")) {
      int count = rows(method, suffix).length;
      for (int i = 0; i < count; i++) {
        int row = i;
        int length = method.getParameterCount();
        rows.add(() -> Arrays.copyOf(rows(method, suffix)[row], length));
      }
    }
    return rows;
  }

  private static Object[][] rows(Method method, String suffix) {
    try {
      Method provider = method.getDeclaringClass().getDeclaredMethod(method.getName() + suffix);
      provider.setAccessible(true);
      return (Object[][]) provider.invoke(null);
    } catch (NoSuchMethodException e) {
      return new Object[0][];
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Method method(FunctionKey key) {
    Class<?> owner = owner(key.owner());
    List<String> wanted = key.parameters().stream().map(Type::javaName).toList();
    for (Method method : owner.getDeclaredMethods()) {
      List<String> types =
          Arrays.stream(method.getParameterTypes()).map(Class::getCanonicalName).toList();
      if (method.getName().equals(key.name())
          && Modifier.isStatic(method.getModifiers())
          && types.equals(wanted)) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new AssertionError("no method " + key);
  }

  private Class<?> owner(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      return owner(name.substring(0, dot) + "$" + name.substring(dot + 1));
    }
  }

  /** What differs between the function and the method for some arguments; empty if nothing does. */
  public String difference(
      LiftProcessor.Lifted unit, FunctionKey key, Supplier<Object[]> arguments) {
    if (unit.program().get(key).params().size() != method(key).getParameterCount()) {
      return "";
    }
    Object[] first = arguments.get();
    if (!isRow(first, method(key))) {
      return "";
    }
    Outcome expected = original(method(key), widened(first, method(key)));
    Object[] second = widened(arguments.get(), method(key));
    Outcome actual = interpreted(unit, unit.program().get(key), second);
    return expected.primalDifference(sameMessage(actual, expected));
  }

  /** Whether arguments belong to a method: overloads share the name of their inputs. */
  private static boolean isRow(Object[] arguments, Method method) {
    Class<?>[] types = method.getParameterTypes();
    boolean fits = types.length == arguments.length;
    for (int i = 0; fits && i < types.length; i++) {
      fits = types[i].isPrimitive() || arguments[i] == null || types[i].isInstance(arguments[i]);
    }
    return fits;
  }

  /** Converts numbers as a call by reflection does. */
  private static Object[] widened(Object[] arguments, Method method) {
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (arguments[i] instanceof Number n && type == double.class) {
        arguments[i] = n.doubleValue();
      } else if (arguments[i] instanceof Number n && type == float.class) {
        arguments[i] = n.floatValue();
      } else if (arguments[i] instanceof Number n && type == long.class) {
        arguments[i] = n.longValue();
      }
    }
    return arguments;
  }

  /** Exceptions of the machine itself have messages that name its local variables. */
  private static Outcome sameMessage(Outcome actual, Outcome expected) {
    Throwable thrown = actual.thrown();
    boolean machine =
        thrown instanceof NullPointerException
            || thrown instanceof IndexOutOfBoundsException
            || thrown instanceof ArrayStoreException
            || thrown instanceof ClassCastException
            || thrown instanceof NegativeArraySizeException;
    boolean same =
        machine && expected.thrown() != null && expected.thrown().getClass() == thrown.getClass();
    return same
        ? new Outcome(null, null, actual.args(), null, null, actual.events(), expected.thrown())
        : actual;
  }

  private Outcome original(Method method, Object[] arguments) {
    Recorder.drain();
    try {
      Object value = method.invoke(null, arguments);
      return outcome(value, arguments, null);
    } catch (InvocationTargetException e) {
      return outcome(null, arguments, e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Outcome interpreted(LiftProcessor.Lifted unit, Function function, Object[] arguments) {
    Recorder.drain();
    Interpreter interpreter = new Interpreter(unit.program(), texts.get(unit), loader);
    try {
      List<Object> results = interpreter.call(function, Arrays.asList(arguments));
      Object value = whole(method(function.key()).getReturnType(), results);
      return outcome(value, arguments, null);
    } catch (IllegalStateException e) {
      if (e.getMessage() != null && e.getMessage().matches("undefined .*|cannot execute .*")) {
        throw e;
      }
      return outcome(null, arguments, e);
    } catch (Throwable e) {
      return outcome(null, arguments, e);
    }
  }

  /** Arguments without numbers, which a call cannot change and whose identity means nothing. */
  private static Object[] references(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(a -> a instanceof Number || a instanceof Boolean ? null : a)
        .toArray();
  }

  /** Puts a result together: records from their components. */
  private static Object whole(Class<?> type, List<Object> parts) {
    if (type == void.class) {
      return null;
    }
    return next(type, new ArrayList<>(parts));
  }

  private static Object next(Class<?> type, List<Object> parts) {
    if (!type.isRecord()) {
      return parts.remove(0);
    }
    List<Object> components = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (var component : type.getRecordComponents()) {
      types.add(component.getType());
      components.add(next(component.getType(), parts));
    }
    try {
      var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(components.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Outcome outcome(Object value, Object[] arguments, Throwable thrown) {
    return new Outcome(value, null, references(arguments), null, null, Recorder.drain(), thrown);
  }
}
