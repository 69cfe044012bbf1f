package org.covector.ad.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.frontend.source.HiddenConstant;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The opaque texts of lifted functions as a class that can be compiled: a static method for each
 * text. It shows that the texts are Java that generated code of the same package can contain.
 */
final class OpaqueTexts implements Interpreter.OpaqueCode {

  /** A text with the types of its operands. */
  private record Text(String template, List<Type> types) {}

  private final Map<Text, String> methods = new LinkedHashMap<>();
  private final StringBuilder members = new StringBuilder();
  private final String packageName;
  private final String name;
  private ClassLoader loader;

  OpaqueTexts(LiftProcessor.Lifted lifted, String topLevelName) {
    this.packageName = lifted.packageName();
    this.name = topLevelName + "Texts";
    lifted.hidden().forEach(this::constant);
    for (Function function : lifted.program().functions()) {
      region(function.body());
    }
  }

  private void constant(HiddenConstant hidden) {
    String type = hidden.type().javaName();
    StringBuilder owner = new StringBuilder(hidden.field().getEnclosingElement().getSimpleName());
    for (var e = hidden.field().getEnclosingElement().getEnclosingElement();
        e instanceof TypeElement t;
        e = e.getEnclosingElement()) {
      owner.insert(0, t.getSimpleName() + "$");
    }
    if (!hidden.field().getModifiers().contains(Modifier.STATIC)) {
      members.append(
          String.format(
              "  static final java.lang.invoke.VarHandle %s = handle(\"%s\", \"%s\");%n",
              hidden.name(), owner, hidden.field().getSimpleName()));
      return;
    }
    String read = String.format("read(\"%s\", \"%s\")", owner, hidden.field().getSimpleName());
    members.append(
        String.format("  static final %s %s = (%s) %s;%n", type, hidden.name(), type, read));
  }

  private void region(Region region) {
    region.ops().stream().flatMap(Op::walk).forEach(this::op);
    terminators(region).forEach(this::terminator);
  }

  private static Stream<Terminator> terminators(Region region) {
    return Stream.concat(
        Stream.of(region.terminator()),
        region.ops().stream()
            .flatMap(op -> op.regions().stream())
            .flatMap(OpaqueTexts::terminators));
  }

  private void op(Op op) {
    if (op instanceof Op.Opaque opaque) {
      boolean gives = !opaque.results().isEmpty();
      method(opaque.template(), opaque.operands(), gives ? "return %s;" : "%s; return null;");
    }
  }

  private void terminator(Terminator end) {
    if (end instanceof Terminator.Throw thrown) {
      method(thrown.template(), thrown.operands(), "return %s;");
    }
  }

  private void method(String template, List<Value> operands, String body) {
    Text text = new Text(template, operands.stream().map(Value::type).toList());
    if (methods.containsKey(text)) {
      return;
    }
    String method = "text" + methods.size();
    methods.put(text, method);
    String parameters =
        IntStream.range(0, operands.size())
            .mapToObj(i -> operands.get(i).type().javaName() + " $" + i)
            .collect(Collectors.joining(", "));
    members.append(
        String.format(
            "  static Object %s(%s) throws Throwable { %s }%n",
            method, parameters, body.replace("%s", template)));
  }

  String path() {
    return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + name + ".java";
  }

  String source() {
    String read =
        """
          private static java.lang.invoke.VarHandle handle(String owner, String field) {
            try {
              Class<?> type = Class.forName(%s);
              return java.lang.invoke.MethodHandles.privateLookupIn(
                      type, java.lang.invoke.MethodHandles.lookup())
                  .unreflectVarHandle(type.getDeclaredField(field));
            } catch (ReflectiveOperationException e) {
              throw new AssertionError(e);
            }
          }

          private static Object read(String owner, String field) {
            try {
              java.lang.reflect.Field f = Class.forName(%s).getDeclaredField(field);
              f.setAccessible(true);
              return f.get(null);
            } catch (ReflectiveOperationException e) {
              throw new AssertionError(e);
            }
          }
        """
            .replace("%s", packageName.isEmpty() ? "owner" : '"' + packageName + ".\" + owner");
    String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
    return header + "final class " + name + " {\n" + members + read + "}\n";
  }

  void loader(ClassLoader newLoader) {
    loader = newLoader;
  }

  @Override
  public Object evaluate(String template, List<Type> types, Object[] operands) throws Throwable {
    String owner = packageName.isEmpty() ? name : packageName + "." + name;
    String wanted = methods.get(new Text(template, types));
    for (Method method : loader.loadClass(owner).getDeclaredMethods()) {
      if (method.getName().equals(wanted)) {
        method.setAccessible(true);
        try {
          return method.invoke(null, operands);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
    throw new IllegalStateException("no text " + template);
  }
}
