package org.covector.ad.processor.api;

import java.util.List;
import java.util.function.UnaryOperator;
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

  /**
   * Both forms of a method whose body is a function.
   *
   * @param locals the names that the parameters of the function have in the method
   * @param prologue statements before the body, which declare those that are no parameters of the
   *     method
   */
  List<Member> of(
      Signature signature,
      List<String> locals,
      List<String> prologue,
      ReturnShape returns,
      Function function) {
    callees.register(function);
    boolean tape = needsTape(function);
    String javadoc = tape ? signature.javadocWithTape() : signature.javadoc();
    Member body = body(signature, javadoc, tape, locals, prologue, returns, function);
    return tape ? List.of(plain(signature), body) : List.of(body, taped(signature));
  }

  /**
   * A private method whose body is a function, with a tape only where it needs one.
   *
   * @param locals the names that the parameters of the function have in the method
   */
  Member single(
      Signature signature,
      List<String> locals,
      List<String> prologue,
      ReturnShape returns,
      Function function) {
    callees.register(function);
    boolean tape = needsTape(function);
    return body(signature, "", tape, locals, prologue, returns, function);
  }

  private static Member body(
      Signature signature,
      String javadoc,
      boolean tape,
      List<String> locals,
      List<String> prologue,
      ReturnShape returns,
      Function function) {
    return new Member.Method(
        new MethodSpec(
            javadoc,
            signature.modifiers(),
            signature.returnType(),
            signature.name(),
            locals,
            declarations(signature, tape),
            prologue,
            tape,
            returns,
            function));
  }

  private static List<String> declarations(Signature signature, boolean tape) {
    Stream<Variable> parameters = signature.parameters().stream();
    return (tape ? Stream.concat(parameters, Stream.of(Variable.tape())) : parameters)
        .map(Variable::declaration)
        .toList();
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
    String list = String.join(", ", declarations(signature, tape));
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
