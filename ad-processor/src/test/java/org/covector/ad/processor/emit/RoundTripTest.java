package org.covector.ad.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.Interpretation;
import org.covector.ad.processor.testing.Recorder;
import org.covector.ad.runtime.Tape;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole corpus from source to IR and back to source: the printed methods must compile without a
 * warning and do what the originals do, bit for bit, exceptions and final contents of arrays
 * included. Left out is what the interpreter does not cover, and functions that one method becomes
 * several times, for what it is given: those are of one name here.
 */
final class RoundTripTest {

  @TestFactory
  Stream<DynamicNode> corpus() {
    return CorpusFile.in("corpus").stream()
        .filter(file -> Interpretation.covers(file) && !file.name().equals("RecursiveFunctions"))
        .map(this::file);
  }

  private DynamicNode file(CorpusFile file) {
    Map<String, String> byName = new HashMap<>();
    file.sources().forEach((name, text) -> byName.put(qualified(name, text), text));
    RoundTripProcessor processor = new RoundTripProcessor(byName);
    Compilation.Result result = Compilation.of(file.sources(), List.of(processor)).run();
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            "compiles",
            () ->
                assertEquals(
                    List.of(),
                    result.findings().stream()
                        .filter(f -> f.isErrorOrWarning() && f.file().endsWith("Again.java"))
                        .filter(
                            f ->
                                !f.message()
                                    .matches(
                                        "(?s).*(auxiliary class|raw type|unchecked cast|redundant cast).*"))
                        .toList())));
    if (result.success()) {
      for (String printed : processor.printed().keySet()) {
        tests.addAll(methods(result.loader(), result.loader(), printed));
      }
    }
    return dynamicContainer(file.name(), tests);
  }

  private static String qualified(String fileName, String text) {
    Matcher home = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
    String prefix = home.find() ? home.group(1) + "." : "";
    return prefix + fileName.replace(".java", "");
  }

  /** Tests with two class loaders, so that the static state of each of the two is its own. */
  private static List<DynamicNode> methods(ClassLoader one, ClassLoader other, String printed) {
    Class<?> original = find(one, printed.substring(0, printed.length() - "Again".length()));
    Class<?> again = find(other, printed);
    List<DynamicNode> tests = new ArrayList<>();
    for (Method method : original.getDeclaredMethods()) {
      Method copy = copy(again, method);
      if (inputs(original, method).length > 0 && copy != null) {
        method.setAccessible(true);
        copy.setAccessible(true);
        tests.add(dynamicTest(method.getName(), () -> compare(original, method, copy)));
      }
    }
    return tests;
  }

  private static void compare(Class<?> original, Method method, Method copy) {
    for (int i = 0; i < inputs(original, method).length; i++) {
      Object[] first = inputs(original, method)[i];
      Object[] second = inputs(original, method)[i];
      events();
      List<Object> expected = outcome(method, first, first);
      expected.add(events());
      Object[] extended = Arrays.copyOf(second, second.length + 1);
      extended[second.length] = new Tape();
      List<Object> actual = outcome(copy, extended, second);
      actual.add(events());
      if (expected.get(0) instanceof List<?> components && components.size() > 1) {
        expected.set(0, components.get(0));
      }
      assertEquals(text(expected), text(actual), method.getName() + " #" + i);
    }
  }

  /** Takes out what the method under test has told the recorder. */
  private static Object events() {
    try {
      Method drain = Recorder.class.getDeclaredMethod("drain");
      drain.setAccessible(true);
      return drain.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The result, or the exception, and what the arguments hold afterwards. */
  private static List<Object> outcome(Method method, Object[] arguments, Object[] visible) {
    List<Object> outcome = new ArrayList<>();
    try {
      Object result = method.invoke(null, arguments);
      outcome.add(result instanceof Record r ? flat(r) : result);
    } catch (InvocationTargetException e) {
      outcome.add(e.getCause().toString());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    outcome.addAll(Arrays.asList(visible));
    return outcome;
  }

  private static Object flat(Record value) {
    List<Object> all = new ArrayList<>();
    try {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        Object part = component.getAccessor().invoke(value);
        if (part instanceof Record inner && flat(inner) instanceof List<?> parts) {
          all.addAll(parts);
        } else {
          all.add(part);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    return all.size() == 1 ? all.get(0) : all;
  }

  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(RoundTripTest::text).toList().toString();
    }
    if (value != null && value.getClass().isArray()) {
      StringBuilder text = new StringBuilder("{");
      for (int i = 0; i < Array.getLength(value); i++) {
        text.append(text(Array.get(value, i))).append(' ');
      }
      return text.append('}').toString();
    }
    boolean plain =
        value == null
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Character
            || value instanceof String;
    return plain ? String.valueOf(value) : value.getClass().getName();
  }

  private static Object[][] inputs(Class<?> original, Method method) {
    List<String> names = List.of(method.getName() + "Inputs", method.getName() + "Kinks");
    for (Method inputs : original.getDeclaredMethods()) {
      if (names.contains(inputs.getName())) {
        return rows(inputs, method);
      }
    }
    return new Object[0][];
  }

  private static Object[][] rows(Method inputs, Method method) {
    try {
      inputs.setAccessible(true);
      return Arrays.stream((Object[][]) inputs.invoke(null))
          .filter(r -> fits(r, method))
          .map(r -> Arrays.copyOf(r, method.getParameterCount()))
          .toArray(Object[][]::new);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Overloads share their inputs, which do not fit all of them. */
  private static boolean fits(Object[] row, Method method) {
    Class<?>[] types = method.getParameterTypes();
    return row.length >= types.length
        && IntStream.range(0, types.length)
            .allMatch(i -> row[i] == null || wrapper(types[i]).isInstance(row[i]));
  }

  private static Class<?> wrapper(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  private static Method copy(Class<?> again, Method method) {
    List<Class<?>> types = new ArrayList<>(List.of(method.getParameterTypes()));
    types.add(Tape.class);
    try {
      return again.getDeclaredMethod(method.getName(), types.toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static Class<?> find(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
