package org.covector.ad.processor.api;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The head of a generated method.
 *
 * @param summary what its comment says; complete sentences
 * @param visibility {@code "public "} or empty
 * @param returnType the result type as Java writes it
 * @param returnDoc what the comment says of the result; empty for {@code void}
 * @param name its name
 * @param parameters its parameters without the tape
 */
record Signature(
    String summary,
    String visibility,
    String returnType,
    String returnDoc,
    String name,
    List<Variable> parameters) {

  private static final int WIDTH = 88;

  Signature {
    parameters = List.copyOf(parameters);
  }

  /** The head of a private method, without comment. */
  static Signature internal(String returnType, String name, List<Variable> parameters) {
    return new Signature("", "private ", returnType, "", name, parameters);
  }

  /** How many slots for arguments the longer of both forms takes. */
  int slots() {
    return parameters.stream().mapToInt(Variable::slots).sum() + 1;
  }

  String modifiers() {
    return visibility + "static";
  }

  /** The names of the parameters, as a call lists them. */
  String arguments() {
    return parameters.stream().map(Variable::name).collect(Collectors.joining(", "));
  }

  /** A call of the form that takes a tape. */
  String callWithTape(String tape) {
    return name + "(" + arguments() + (parameters.isEmpty() ? "" : ", ") + tape + ")";
  }

  /** A call of the form without one. */
  String call() {
    return name + "(" + arguments() + ")";
  }

  boolean isVoid() {
    return returnType.equals("void");
  }

  /** The comment of the form without tape, as plain lines. */
  String javadoc() {
    StringBuilder doc = new StringBuilder();
    wrap(doc, summary, "");
    String separator = "\n";
    for (Variable parameter : parameters) {
      doc.append(separator);
      wrap(doc, "@param " + parameter.name() + " " + parameter.doc(), "    ");
      separator = "";
    }
    if (!isVoid()) {
      doc.append(separator);
      wrap(doc, "@return " + returnDoc, "    ");
    }
    return doc.toString().stripTrailing();
  }

  /** The comment of the form with a tape. */
  String javadocWithTape() {
    String types = parameters.stream().map(Variable::type).collect(Collectors.joining(", "));
    StringBuilder doc = new StringBuilder();
    wrap(doc, "Does the same on a tape of the caller.", "");
    doc.append('\n');
    wrap(doc, "@see #" + name + "(" + types + ")", "    ");
    return doc.toString().stripTrailing();
  }

  /** Appends text in lines of bounded length. */
  static void wrap(StringBuilder out, String text, String indent) {
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    out.append('\n');
  }

  /** Formats a comment before a declaration. */
  static String comment(String javadoc) {
    String body =
        javadoc.lines().map(l -> l.isEmpty() ? " *" : " * " + l).collect(Collectors.joining("\n"));
    return "/**\n" + body + "\n */\n";
  }
}
