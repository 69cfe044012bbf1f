package org.covector.ad.processor.emit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Value;

/** A function printed as the method {@code p.C.f}, and the class that javac makes of it. */
final class Emission {

  private final String source;
  private Class<?> compiled;

  private Emission(String source) {
    this.source = source;
  }

  /** Prints a function of one result, or none, under the names of its own parameters. */
  static Emission of(Function function) {
    String type = function.results().isEmpty() ? "void" : function.results().get(0).javaName();
    String result = function.results().isEmpty() ? "" : "$0";
    return of(
        new MethodSpec(
            "",
            "static",
            type,
            "f",
            function.params().stream().map(Value::name).toList(),
            declarations(function),
            List.of(),
            false,
            new ReturnShape(List.of(), result),
            function));
  }

  /** Declarations of the parameters of a function. */
  static List<String> declarations(Function function) {
    return MethodSpec.declarations(function, function.params().stream().map(Value::name).toList());
  }

  /** Prints the method {@code f} and other members. */
  static Emission of(MethodSpec spec, Member... others) {
    List<Member> members = new ArrayList<>(List.of(others));
    members.add(0, new Member.Method(spec));
    return of(members);
  }

  /** Prints a class of some members. */
  static Emission of(List<Member> members) {
    ClassSpec type = new ClassSpec("p", "", "C", "final", List.of(), members);
    return new Emission(
        new ClassEmitter().emit(type, key -> new CallShape(key.name(), !key.variant().isEmpty())));
  }

  /** The whole source text. */
  String source() {
    return source;
  }

  /** The statements of the method, without the indentation that they share. */
  String body() {
    return text("f");
  }

  /** The statements of a method. */
  String text(String name) {
    List<String> lines = source.lines().toList();
    int first = 0;
    while (!lines.get(first).contains(" " + name + "(")) {
      first++;
    }
    int last = first;
    while (!lines.get(last).equals("  }")) {
      last++;
    }
    StringBuilder body = new StringBuilder();
    lines
        .subList(first + 1, last)
        .forEach(l -> body.append(l.isEmpty() ? l : l.substring(4)).append('\n'));
    return body.toString();
  }

  /** Calls the method {@code f}. An exception that it throws is thrown on. */
  Object call(Object... arguments) {
    return call("f", arguments);
  }

  /** Calls a method. */
  Object call(String name, Object[] arguments) {
    try {
      for (Method method : compiled().getDeclaredMethods()) {
        if (method.getName().equals(name)) {
          method.setAccessible(true);
          return method.invoke(null, arguments);
        }
      }
      throw new AssertionError("no method " + name);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Class<?> compiled() {
    if (compiled == null) {
      compiled = compile();
    }
    return compiled;
  }

  private Class<?> compile() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    StandardJavaFileManager standard = javac.getStandardFileManager(problems, Locale.ROOT, null);
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    JavaFileManager files =
        new ForwardingJavaFileManager<>(standard) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
              @Override
              public OutputStream openOutputStream() {
                return classes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
              }
            };
          }
        };
    JavaFileObject unit =
        new SimpleJavaFileObject(URI.create("mem:///p/C.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    String path = System.getProperty("java.class.path");
    List<String> options =
        List.of("-Xlint:all,-classfile,-path", "-Werror", "-proc:none", "-classpath", path);
    boolean done = javac.getTask(null, files, problems, options, null, List.of(unit)).call();
    if (!done) {
      throw new AssertionError(problems.getDiagnostics() + "\n" + source);
    }
    return new Loader(classes).find("p.C");
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    Loader(Map<String, ByteArrayOutputStream> classes) {
      super(Emission.class.getClassLoader());
      this.classes = classes;
    }

    Class<?> find(String name) {
      try {
        return loadClass(name);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (!classes.containsKey(name)) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = classes.get(name).toByteArray();
      return defineClass(name, Arrays.copyOf(bytes, bytes.length), 0, bytes.length);
    }
  }
}
