package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.ClassSpec;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.MethodSpec;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;

/** Prints classes with the heads and returns of their methods and nothing in between. */
final class SkeletonEmitter {

  private SkeletonEmitter() {}

  static String emit(ClassSpec spec) {
    StringBuilder text = new StringBuilder();
    text.append("package ").append(spec.packageName()).append(";\n");
    spec.annotations().forEach(a -> text.append(a).append('\n'));
    text.append(spec.modifiers()).append(" class ").append(spec.name()).append(" {\n");
    for (Member member : spec.members()) {
      text.append(
          member instanceof Member.Text t ? t.java() : method(((Member.Method) member).spec()));
      text.append("\n\n");
    }
    return text.append("}\n").toString();
  }

  private static String method(MethodSpec spec) {
    List<String> lines = new ArrayList<>(spec.prologue());
    for (int k = 0; k < spec.function().results().size(); k++) {
      Type type = spec.function().results().get(k);
      lines.add(type.javaName() + " r" + k + " = " + zero(type) + ";");
    }
    spec.returns().statements().forEach(s -> lines.add(s.replace("$", "r")));
    String expression = spec.returns().expression();
    lines.add("return " + expression.replace("$", "r") + ";");
    String javadoc = spec.javadoc().isEmpty() ? "" : Signature.comment(spec.javadoc());
    return javadoc
        + spec.modifiers()
        + " "
        + spec.returnType()
        + " "
        + spec.name()
        + spec.parameters().stream().collect(Collectors.joining(", ", "(", ") {\n"))
        + String.join("\n", lines).indent(2)
        + "}";
  }

  private static String zero(Type type) {
    if (type instanceof ScalarType scalar) {
      return scalar == ScalarType.BOOLEAN ? "false" : "0";
    }
    return "null";
  }
}
