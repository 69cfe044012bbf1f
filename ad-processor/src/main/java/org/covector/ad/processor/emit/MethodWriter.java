package org.covector.ad.processor.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.covector.ad.processor.ir.FunctionKey;

/** Prints one method. */
final class MethodWriter {

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null _ yield")
              .split(" "));

  private final Templates templates;
  private final Function<FunctionKey, CallShape> calls;
  private final Set<String> classNames;

  /**
   * Makes a writer.
   *
   * @param classNames names of members of the class, which no local variable may hide
   */
  MethodWriter(
      Templates templates, Function<FunctionKey, CallShape> calls, Set<String> classNames) {
    this.templates = templates;
    this.calls = calls;
    this.classNames = classNames;
  }

  MethodDeclaration write(MethodSpec spec) {
    MethodDeclaration method = header(spec);
    Plan plan = new Plan(spec, templates, calls);
    List<Code> raw =
        new RegionWriter(plan, spec.returns()).write(spec.function().body(), List.of());
    List<Code> shaped = Idioms.restore(Shapes.shape(raw));
    List<Statement> prologue = spec.prologue().stream().map(templates::statement).toList();
    Set<String> parameters = new HashSet<>();
    method.getParameters().forEach(p -> parameters.add(p.getNameAsString()));
    parameters.addAll(spec.parameterNames());
    String mark = free("mark", parameters);
    Set<String> reserved = new HashSet<>(KEYWORDS);
    reserved.addAll(classNames);
    reserved.add("tape");
    reserved.add(mark);
    prologue.forEach(s -> addNames(s, reserved));
    reserved.addAll(mentioned(shaped));
    List<Code> declared = new Declarations(shaped, reserved).declare(shaped, parameters);
    BlockStmt body = new StatementPrinter(templates).body(declared);
    body.walk(
        NameExpr.class, n -> Variable.of(n).ifPresent(variable -> n.setName(variable.name())));
    method.setBody(framed(spec, prologue, body, mark));
    return method;
  }

  private MethodDeclaration header(MethodSpec spec) {
    String text =
        String.format(
            "class C { %s %s %s(%s) {} }",
            spec.modifiers(), spec.returnType(), spec.name(), String.join(", ", spec.parameters()));
    MethodDeclaration method =
        templates.declaration(text).getMembers().get(0).asMethodDeclaration();
    if (!spec.javadoc().isEmpty()) {
      method.setJavadocComment(spec.javadoc());
    }
    return method;
  }

  private static String free(String base, Set<String> taken) {
    String name = base;
    for (int i = 1; taken.contains(name); i++) {
      name = base + i;
    }
    return name;
  }

  /** Returns the names in expressions that are not those of variables printed here. */
  private static Set<String> mentioned(List<Code> list) {
    Set<String> names = new HashSet<>();
    Mentions.visit(
        list,
        node ->
            node.walk(
                n -> {
                  boolean foreign =
                      (n instanceof NameExpr name && Variable.of(name).isEmpty())
                          || n instanceof FieldAccessExpr
                          || n instanceof Parameter
                          || n instanceof VariableDeclarator;
                  if (foreign) {
                    names.add(((NodeWithSimpleName<?>) n).getNameAsString());
                  }
                }));
    names.remove("length");
    return names;
  }

  private static void addNames(Node node, Set<String> names) {
    node.walk(NameExpr.class, n -> names.add(n.getNameAsString()));
    node.walk(VariableDeclarator.class, n -> names.add(n.getNameAsString()));
    node.walk(Parameter.class, n -> names.add(n.getNameAsString()));
  }

  private BlockStmt framed(MethodSpec spec, List<Statement> prologue, BlockStmt body, String mark) {
    if (!spec.framed()) {
      body.getStatements().addAll(0, prologue);
      return body;
    }
    BlockStmt whole = new BlockStmt();
    prologue.forEach(whole::addStatement);
    whole.addStatement(templates.statement("int " + mark + " = tape.mark();"));
    TryStmt attempt = new TryStmt();
    attempt.setTryBlock(body);
    BlockStmt end = new BlockStmt();
    end.addStatement(templates.statement("tape.release(" + mark + ");"));
    attempt.setFinallyBlock(end);
    whole.addStatement(attempt);
    return whole;
  }
}
