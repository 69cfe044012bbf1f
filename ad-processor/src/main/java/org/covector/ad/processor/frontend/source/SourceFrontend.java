package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Lifts methods from their source text, with all methods that they call statically or on their own
 * object and whose source is at hand. Bodies are read as text: names, types and overloads are
 * resolved here, because asking the compiler about bodies during annotation processing can break
 * the user's own compilation.
 *
 * <p>One front end serves one generated class: what the lifted text may name depends on its
 * package. Not thread-safe.
 */
public final class SourceFrontend {

  private final Session session;
  private final Parameters parameters;
  private Optional<PackageElement> home = Optional.empty();

  /**
   * Makes a front end.
   *
   * @param reader gives the source texts
   * @param parsed parses them
   * @param library the library methods that are operators
   * @param rules the rules for methods that are not read
   * @param findings takes the errors
   */
  public SourceFrontend(
      Elements elements,
      Types types,
      SourceReader reader,
      ParsedTexts parsed,
      LibraryFunctions library,
      RuleSource rules,
      Findings findings) {
    JavaTypes javaTypes = new JavaTypes(elements, types, type -> hasSource(reader, type));
    SourceUnits units = new SourceUnits(javaTypes, reader, parsed, findings);
    this.session = new Session(javaTypes, units, library, rules, findings);
    this.parameters = new Parameters(session);
  }

  /** Says that the objects of a class are memory; before anything is lifted. */
  public StructType declare(ObjectClass objects) {
    return session.types().memory().declare(objects);
  }

  /** Says that generated code is in another package than the methods; before any is lifted. */
  public void home(PackageElement other) {
    home = Optional.of(other);
  }

  private PackageElement packageOf(Element element) {
    return session.types().elements().getPackageOf(element);
  }

  /** Says what derivatives the lifted text may call; before anything is lifted. */
  public void derivatives(DerivativeMethods callable) {
    session.types().derivatives(callable);
  }

  /** Returns the classes of objects that the lifted text makes as constants. */
  public Set<TypeElement> constantObjects() {
    return session.lost();
  }

  private static boolean hasSource(SourceReader reader, TypeElement type) {
    return reader.read(SourceUnits.topLevel(type)).isPresent();
  }

  /**
   * Sets the fields of the object that lifted instance methods take as parameters of their own,
   * after the object.
   */
  public void activeFields(TypeElement type, List<VariableElement> fields) {
    session.access().home(home.orElseGet(() -> packageOf(type)));
    session.root(type);
    session.activeFields(fields);
    fields.forEach(this::access);
  }

  /** Returns the text that reads a field of an object, for which {@code $0} stands. */
  public String access(VariableElement field) {
    return session.isNamed(session.selfCalls().root(), field)
        ? "$0." + field.getSimpleName()
        : session.handleRead(field, field.asType()) + "$0)";
  }

  /** Returns the fields of the object that lifted methods take as parameters. */
  public List<VariableElement> activeFields() {
    return session.activeFields();
  }

  /**
   * Lifts a method and what it calls into a program. An instance method becomes a function that
   * takes its object first.
   *
   * @return whether everything could be lifted; otherwise the findings say what could not
   */
  public boolean lift(ExecutableElement method, Program program) {
    session.access().home(home.orElseGet(() -> packageOf(method)));
    session.root((TypeElement) method.getEnclosingElement());
    while (true) {
      Session.Mark mark = session.mark();
      try {
        return attempt(method, program);
      } catch (Demotion demotion) {
        session.restore(mark);
        session.types().exclude(demotion.type());
      } catch (Restart restart) {
        session.restore(mark);
      }
    }
  }

  private boolean attempt(ExecutableElement method, Program program) {
    FunctionKey key = session.require(session.entryKey(method), method);
    if (!session.members().isStatic(method) && session.selfCalls().isOverridable(method)) {
      session.overridable(key, method);
    }
    checkResult(method);
    new SignatureChecks(session, method).parameters();
    liftPending(program);
    session.checkTables(key);
    return !session.isRefused(key);
  }

  /**
   * Lifts the bodies of the rules for methods that some functions call, so that these can be
   * differentiated twice.
   *
   * @param functions the functions that a method calls, directly or not
   * @return whether everything could be lifted; otherwise the findings say what could not
   */
  public boolean liftRules(Set<FunctionKey> functions, Program program) {
    RuleLowering lowering = new RuleLowering(session);
    for (FunctionKey key : functions) {
      ExecutableElement method = session.methods().get(key.method());
      Optional.ofNullable(method)
          .flatMap(session::rule)
          .ifPresent(rule -> lowering.requireBodies(method, rule));
    }
    liftPending(program);
    return functions.stream().noneMatch(session::isRefused);
  }

  private void liftPending(Program program) {
    for (FunctionKey next = session.next(); next != null; next = session.next()) {
      read(next, program);
    }
  }

  /** A derivative makes its record anew, which must be the one that the method has made. */
  private void checkResult(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    Optional<MethodDeclaration> declaration = session.units().method(method);
    if (session.types().isRecord(type)
        && declaration.isPresent()
        && session.units().hasOwnConstructor(type)) {
      Lowering lowering =
          new Lowering(
              session, session.units().of(method).orElseThrow(), session.entryKey(method), method);
      lowering.unsupported(
          declaration.get().getType(),
          "a record with a constructor of its own as a result",
          "return a record without one");
    }
  }

  /** Returns a type as Java writes it, with qualified names and without annotations. */
  public String text(TypeMirror type) {
    return session.types().text(type);
  }

  /** Returns the identity of the function that a method is lifted to. */
  public FunctionKey key(ExecutableElement method) {
    return session.entryKey(method);
  }

  /** Returns whether the function of a key takes and gives what its method does, as it is. */
  public boolean isWhole(FunctionKey key, ExecutableElement method) {
    return session.members().isStatic(method)
        && key.equals(session.entryKey(method))
        && !session.types().isValue(method.getReturnType())
        && method.getParameters().stream().noneMatch(p -> session.types().isRecord(p.asType()));
  }

  /** Returns the method that each lifted function stems from. */
  public Map<FunctionKey, ExecutableElement> methods() {
    return Collections.unmodifiableMap(session.methods());
  }

  /**
   * Returns the methods that an instance method, and what it calls, runs on its object and that a
   * subclass may override.
   */
  public List<ExecutableElement> overridable(ExecutableElement method) {
    return session.overridable(session.entryKey(method));
  }

  /** Returns the fields that the generated class needs constants for, in the order of their use. */
  public List<HiddenConstant> hiddenConstants() {
    return List.copyOf(session.hiddenConstants());
  }

  /** Returns the types of the values of a method's result: several for a record, none for void. */
  public List<Type> results(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    JavaTypes types = session.types();
    return types.isVoid(type) || types.isRecursive(type) ? List.of() : types.flatten(type);
  }

  /** Reads a function, again if an object was taken for one of which all is known and is not. */
  private void read(FunctionKey key, Program program) {
    boolean done = false;
    while (!done) {
      Session.Mark mark = session.mark();
      try {
        lower(key, program);
        done = true;
      } catch (Escape escape) {
        session.restore(mark);
        if (!session.places().start(escape)) {
          session.lose(escape.subject());
        }
        restartIfGiven(key);
      } catch (Reread reread) {
        session.restore(mark);
        restartIfGiven(key);
      }
    }
  }

  /** What a function has of its callers may have to be read in another way there. */
  private void restartIfGiven(FunctionKey key) {
    if (session.specialisations().find(key).isPresent()) {
      throw new Restart();
    }
  }

  private void lower(FunctionKey key, Program program) {
    Optional<Specialisation> known = session.specialisations().find(key);
    if (known.isPresent()) {
      program.put(specialised(known.get()));
      return;
    }
    ExecutableElement method = session.methods().get(key);
    Optional<MethodRule> rule = session.rule(method);
    if (rule.isPresent()) {
      new RuleLowering(session).lower(method, rule.get(), program);
      return;
    }
    if (Session.isConstructor(method)) {
      BodyDeclaration<?> declaration = session.units().constructor(method).orElseThrow();
      SourceUnit unit = session.units().of(method).orElseThrow();
      program.put(constructor(new Lowering(session, unit, key, method), declaration, unit));
      return;
    }
    Optional<MethodDeclaration> declaration = session.units().method(method);
    if (declaration.isEmpty() || declaration.get().getBody().isEmpty()) {
      session
          .findings()
          .report(Diagnostic.NO_SOURCE, SourceSpan.NONE, key.name(), "no text of it was found");
      session.refuse(key);
      return;
    }
    SourceUnit unit = session.units().of(method).orElseThrow();
    Lowering lowering = new Lowering(session, unit, key, method);
    program.put(function(lowering, declaration.get(), unit));
    if (new CheckpointMarks(lowering).isRerun(declaration.get())) {
      program.rerun(key);
    }
  }

  private Function function(Lowering lowering, MethodDeclaration declaration, SourceUnit unit) {
    lowering.scope().open();
    List<Value> params = new ArrayList<>(parameters.receiver(lowering, declaration));
    for (int i = 0; i < declaration.getParameters().size(); i++) {
      params.addAll(parameters.parameter(lowering, declaration.getParameter(i), i));
    }
    TypeMirror result = lowering.method().getReturnType();
    if (session.types().isUnknown(result)) {
      DerivativeCalls.refuse(lowering, declaration.getType());
    } else if (session.types().isRecursive(result)) {
      lowering.unsupported(declaration.getType(), "a record that contains itself", "use arrays");
    }
    if (declaration.isSynchronized()) {
      lowering.unsupported(
          declaration.getName(),
          "a synchronized method",
          "lock in the body, synchronized (this) {…}");
    }
    BlockStmt body = declaration.getBody().orElseThrow();
    new CheckpointMarks(lowering).check(declaration);
    lowering.statements().block(body);
    boolean isVoid = session.types().isVoid(result);
    lowering.code().end(isVoid ? new Terminator.Return(List.of()) : Code.UNREACHABLE);
    return lifted(lowering, params, results(lowering.method()), unit.span(declaration.getName()));
  }

  private Function specialised(Specialisation known) {
    Lowering lowering = SpecialisedCalls.start(session, known);
    TypeMirror result = known.body().result();
    boolean isVoid = session.types().isVoid(result);
    lowering.code().end(isVoid ? new Terminator.Return(List.of()) : Code.UNREACHABLE);
    List<Type> results = isVoid ? List.of() : session.types().flatten(result);
    SourceUnit unit = known.body().context().unit();
    return lifted(lowering, known.params(), results, unit.span(known.body().text()));
  }

  private Function lifted(
      Lowering lowering, List<Value> params, List<Type> results, SourceSpan span) {
    Region body = lowering.code().region();
    List<Op> ops = new ArrayList<>(lowering.draft().entry());
    ops.addAll(body.ops());
    Region whole = new Region(ops, body.terminator());
    Function function = new Function(lowering.key(), params, results, whole, span);
    if (session.isRefused(lowering.key())) {
      return function;
    }
    Function pruned = Pruner.prune(function);
    lowering.unknowns().check(pruned);
    return pruned;
  }

  /** A constructor of a record: gives the components of the new record. */
  private Function constructor(Lowering lowering, BodyDeclaration<?> declaration, SourceUnit unit) {
    lowering.scope().open();
    Local self = lowering.statements().self(lowering.owner().asType());
    List<Value> params = new ArrayList<>();
    List<Variable> assigned = new ArrayList<>();
    for (VariableElement parameter : lowering.method().getParameters()) {
      String name = parameter.getSimpleName().toString();
      Local local = lowering.statements().local(name, parameter.asType(), Optional.empty());
      params.addAll(Parameters.values(lowering, local, declaration));
      assigned.addAll(local.parts());
    }
    boolean compact = declaration instanceof CompactConstructorDeclaration;
    lowering
        .statements()
        .block(
            compact
                ? ((CompactConstructorDeclaration) declaration).getBody()
                : ((ConstructorDeclaration) declaration).getBody());
    List<Value> components = lowering.code().get(compact ? assigned : self.parts());
    lowering.code().end(new Terminator.Return(components));
    List<Type> results = session.types().flatten(lowering.owner().asType());
    return lifted(lowering, params, results, unit.span(declaration));
  }
}
