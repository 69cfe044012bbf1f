package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.MethodSpec;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;

/**
 * Writes each generated method twice, without and with a tape. The body is in the form that
 * suffices for it, which the other one calls.
 */
final class Forms {

  private final Callees callees;

  Forms(Callees callees) {
    this.callees = callees;
  }

  /** Returns whether a function needs a tape. */
  boolean needsTape(Function function) {
    return callees.needsTape(function);
  }

  /** Returns whether a function needs a tape, or the copies of spines that it is given do. */
  boolean needsTape(Function function, List<Spine> spines) {
    return needsTape(function) || !spines.isEmpty();
  }

  /**
   * Both forms of a method whose body is a function.
   *
   * @param signature the method; its first parameters are those of the function
   * @param prologue statements before the body
   * @param spines parameters that the body gets private copies of
   */
  List<Member> of(
      Signature signature,
      List<String> prologue,
      List<Spine> spines,
      ReturnShape returns,
      Function function) {
    callees.register(function);
    boolean tape = needsTape(function);
    if (!spines.isEmpty()) {
      Signature sweeps =
          Signature.internal(
              signature.returnType(), signature.name() + "Sweeps", signature.parameters());
      String wrapper = onTape(signature, sweeps.name(), tape, prologue, spines);
      return List.of(
          plain(signature),
          text(signature, true, wrapper),
          body(sweeps, "", tape, false, List.of(), returns, function));
    }
    String javadoc = tape ? signature.javadocWithTape() : signature.javadoc();
    Member body = body(signature, javadoc, tape, tape, prologue, returns, function);
    return tape ? List.of(plain(signature), body) : List.of(body, taped(signature));
  }

  /** The body of a method that opens a frame for the copies of spines and calls another one. */
  private static String onTape(
      Signature signature, String target, boolean tape, List<String> prologue, List<Spine> spines) {
    Set<String> taken = new HashSet<>(Set.of(Names.TAPE));
    signature.parameters().forEach(v -> taken.add(v.name()));
    String mark = Names.fresh("mark", taken);
    Map<String, String> copies = new HashMap<>();
    List<String> lines = new ArrayList<>(prologue);
    lines.add("int " + mark + " = " + Names.TAPE + ".mark();");
    lines.add("try {");
    for (Spine spine : spines) {
      String copy = Names.fresh(spine.name() + "Rows", taken);
      copies.put(spine.name(), copy);
      lines.addAll(spine.onTape(copy));
    }
    String arguments =
        (tape
                ? Stream.concat(signature.parameters().stream(), Stream.of(Variable.tape()))
                : signature.parameters().stream())
            .map(v -> copies.getOrDefault(v.name(), v.name()))
            .collect(Collectors.joining(", "));
    lines.add((signature.isVoid() ? "" : "return ") + target + "(" + arguments + ");");
    lines.add("} finally {");
    lines.add(Names.TAPE + ".release(" + mark + ");");
    lines.add("}");
    return String.join("\n", lines);
  }

  /**
   * A private method whose body is a function, with a tape only where it needs one.
   *
   * @param signature the method; its first parameters are those of the function
   */
  Member single(
      Signature signature,
      List<String> prologue,
      List<Spine> spines,
      ReturnShape returns,
      Function function) {
    callees.register(function);
    boolean tape = needsTape(function);
    List<String> start =
        Stream.concat(prologue.stream(), spines.stream().map(Spine::copied)).toList();
    return body(signature, "", tape, tape, start, returns, function);
  }

  private static Member body(
      Signature signature,
      String javadoc,
      boolean tape,
      boolean framed,
      List<String> prologue,
      ReturnShape returns,
      Function function) {
    int count = function.params().size();
    List<Variable> parameters = signature.parameters();
    Stream<Variable> extra = parameters.subList(count, parameters.size()).stream();
    return new Member.Method(
        new MethodSpec(
            javadoc,
            signature.modifiers(),
            signature.returnType(),
            signature.name(),
            parameters.subList(0, count).stream().map(Variable::name).toList(),
            (tape ? Stream.concat(extra, Stream.of(Variable.tape())) : extra)
                .map(Variable::declaration)
                .toList(),
            prologue,
            framed,
            returns,
            function));
  }

  /**
   * Both forms of a method that calls another generated one.
   *
   * @param tape whether that one needs a tape
   * @param statements the body, given what to append to the arguments of the call
   */
  List<Member> of(Signature signature, boolean tape, UnaryOperator<String> statements) {
    if (tape) {
      String body = statements.apply(", " + Names.TAPE);
      return List.of(plain(signature), text(signature, true, body));
    }
    return List.of(text(signature, false, statements.apply("")), taped(signature));
  }

  private static Member plain(Signature signature) {
    String call = signature.callWithTape(Variable.currentTape()) + ";";
    return text(signature, false, signature.isVoid() ? call : "return " + call);
  }

  private static Member taped(Signature signature) {
    String call = signature.call() + ";";
    return text(signature, true, signature.isVoid() ? call : "return " + call);
  }

  private static Member text(Signature signature, boolean tape, String body) {
    Stream<Variable> parameters = signature.parameters().stream();
    String list =
        (tape ? Stream.concat(parameters, Stream.of(Variable.tape())) : parameters)
            .map(Variable::declaration)
            .collect(Collectors.joining(", "));
    return new Member.Text(
        Signature.comment(tape ? signature.javadocWithTape() : signature.javadoc())
            + signature.modifiers()
            + " "
            + signature.returnType()
            + " "
            + signature.name()
            + "("
            + list
            + ") {\n"
            + body.indent(2)
            + "}");
  }
}
