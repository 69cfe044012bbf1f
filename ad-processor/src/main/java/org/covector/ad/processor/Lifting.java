package org.covector.ad.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.api.Mode;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.diagnostics.Severity;
import org.covector.ad.processor.frontend.source.SourceFrontend;
import org.covector.ad.processor.host.Place;
import org.covector.ad.processor.host.SourceText;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.optimize.BitPatterns;
import org.covector.ad.processor.request.ActiveObjects;
import org.covector.ad.processor.request.MethodModels;
import org.covector.ad.processor.request.NameCheck;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.request.RequestCheck;
import org.covector.ad.processor.request.RequestCheck.Located;
import org.covector.ad.processor.request.RuleBook;
import org.covector.ad.processor.request.SignatureTypes;
import org.covector.ad.processor.rules.RuleTable;

/**
 * Reads the annotated methods of one class, with all that they call, and keeps what was found wrong
 * with each.
 */
final class Lifting {

  /** What another round may mend. */
  private static final Set<Diagnostic> OPEN =
      Set.of(Diagnostic.UNRESOLVED, Diagnostic.UNKNOWN_TYPE);

  private final Compilation compilation;
  private final ProcessingEnvironment environment;
  private final TypeElement type;
  private final List<Request> requests;
  private final MemoryChoice memory;
  private final boolean own;
  private final RuleTable rules = new RuleTable();
  private final Findings findings = new Findings();
  private final SourceFrontend frontend;
  private final MethodModels models;
  private final Program program = new Program();
  private final Map<Request, List<Located>> located = new LinkedHashMap<>();
  private final TangentClasses tangents = new TangentClasses();
  private boolean unresolved;

  /** Prepares the work, with some objects as memory besides those of active parameters. */
  Lifting(Compilation compilation, TypeElement type, List<Request> requests, MemoryChoice memory) {
    this.compilation = compilation;
    this.environment = compilation.environment();
    this.memory = memory;
    this.own = memory.isOwn(type, requests);
    this.type = type;
    this.requests = requests;
    this.frontend =
        new SourceFrontend(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            topLevel -> compilation.host().sources().read(topLevel).map(SourceText::content),
            compilation.parsed(),
            (owner, name, parameters) ->
                rules.find(owner, name).stream()
                    .filter(f -> f.parameters().equals(parameters))
                    .findFirst(),
            new RuleBook(environment, type, requests),
            findings);
    frontend.derivatives(compilation.generated());
    this.models =
        new MethodModels(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            new FrontEndSource(frontend));
  }

  SourceFrontend frontend() {
    return frontend;
  }

  MethodModels models() {
    return models;
  }

  RuleTable rules() {
    return rules;
  }

  /** Returns the tangent classes of the objects that the methods take. */
  TangentClasses tangents() {
    return tangents;
  }

  /** Returns the findings of all methods. */
  List<Located> findings() {
    return located.values().stream().flatMap(List::stream).toList();
  }

  /** Returns whether something has no meaning yet that another round may give it. */
  boolean isUnresolved() {
    return unresolved;
  }

  /** Notes that something has no meaning yet. */
  void postpone() {
    unresolved = true;
  }

  /**
   * Reads all methods; returns those for which that succeeds.
   *
   * @param refused receives the others
   */
  List<Request> lift(List<Request> refused) {
    Map<Request, List<Located>> clashes =
        NameCheck.check(type.getSimpleName().toString(), requests);
    List<VariableElement> fields =
        own
            ? List.of()
            : SignatureTypes.activeFields(type, requests, environment.getElementUtils());
    frontend.activeFields(type, fields);
    List<Request> lifted = new ArrayList<>();
    requests.forEach(request -> tangents.declare(request, memory, frontend));
    for (Request request : requests) {
      note(request, RequestCheck.check(request, fields, own));
      note(request, tangents.conflicts(request, environment.getTypeUtils()));
      note(request, clashes.getOrDefault(request, List.of()));
      if (!hasKnownTypes(request)) {
        unresolved = true;
      } else if (isLiftable(request)) {
        boolean success = guarded(request, local -> lift(request, local)) && isClean(request);
        (success ? lifted : refused).add(request);
      }
    }
    unresolved |= findings.all().stream().map(Finding::diagnostic).anyMatch(OPEN::contains);
    return lifted;
  }

  private boolean isLiftable(Request request) {
    return RequestCheck.hasBody(request)
        && located.get(request).stream()
            .noneMatch(l -> l.finding().diagnostic() == Diagnostic.PRIVATE_TYPE);
  }

  /** Whether the front end has said the same of the same place, perhaps in other words. */
  boolean isNoted(Request request, Finding finding) {
    return located.getOrDefault(request, List.of()).stream()
        .map(Located::finding)
        .anyMatch(f -> f.diagnostic() == finding.diagnostic() && f.span().equals(finding.span()));
  }

  /** Takes note of what is wrong with a method. */
  void note(Request request, List<Located> more) {
    located.computeIfAbsent(request, r -> new ArrayList<>()).addAll(more);
  }

  private boolean isClean(Request request) {
    return located.get(request).stream().noneMatch(l -> l.finding().severity() == Severity.ERROR);
  }

  private static boolean hasKnownTypes(Request request) {
    ExecutableElement method = request.method();
    return !SignatureTypes.isUnresolved(method.getReturnType())
        && method.getParameters().stream().noneMatch(p -> SignatureTypes.isUnresolved(p.asType()))
        && ActiveObjects.of(request).stream().noneMatch(ActiveObjects::isUnresolved);
  }

  /** A step of the work on one method; reports to the findings that it is given. */
  @FunctionalInterface
  interface Step {
    boolean run(Findings local);
  }

  /**
   * Runs a step, attributes its findings to the method, and turns what it throws into one.
   *
   * @return whether the step succeeded and reported no error
   */
  boolean guarded(Request request, Step step) {
    Findings local = new Findings();
    int before = findings.all().size();
    boolean success;
    try {
      success = step.run(local);
    } catch (Throwable failure) { // whatever it is, javac must go on
      success = false;
      local.report(
          Diagnostic.INTERNAL, SourceSpan.NONE, request.methodName(), description(failure));
    }
    List<Finding> all = findings.all();
    local.addAll(all.subList(before, all.size()));
    Place place = Place.of(request.method());
    note(request, local.all().stream().map(f -> new Located(f, place)).toList());
    return success && !local.hasErrors();
  }

  private String description(Throwable failure) {
    if (!compilation.options().debug()) {
      String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
      return failure.getClass().getSimpleName() + ": " + message;
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private boolean lift(Request request, Findings local) {
    boolean lifted = frontend.lift(request.method(), program);
    if (lifted && request.modes().contains(Mode.SECOND_ORDER)) {
      lifted = liftRules(request);
    }
    for (FunctionKey key : reachable(List.of(request)).keySet()) {
      ExecutableElement method = frontend.methods().get(key.method());
      List<? extends TypeMirror> all = method == null ? List.of() : method.getThrownTypes();
      for (TypeMirror thrown : all) {
        if (SignatureTypes.isChecked(thrown, environment)) {
          local.report(Diagnostic.CHECKED_EXCEPTION, SourceSpan.NONE, key.name(), thrown);
        }
      }
    }
    return lifted;
  }

  /** Lifts the bodies of rules, and of the rules for methods that these call, and so on. */
  private boolean liftRules(Request request) {
    Set<FunctionKey> known = Set.of();
    boolean lifted = true;
    while (lifted && !known.equals(reachable(List.of(request)).keySet())) {
      known = Set.copyOf(reachable(List.of(request)).keySet());
      lifted = frontend.liftRules(known, program);
    }
    return lifted;
  }

  /** The functions of some methods and of all that these call, as far as they are lifted. */
  Map<FunctionKey, Function> reachable(List<Request> from) {
    return program.reachable(keys(from));
  }

  /** Returns the functions of some methods. */
  List<FunctionKey> keys(List<Request> of) {
    return of.stream().map(request -> frontend.key(request.method())).toList();
  }

  /** The functions of some methods, ready to be differentiated. */
  Program usable(List<Request> lifted) {
    Program usable = new Program();
    reachable(lifted).values().forEach(f -> usable.put(BitPatterns.state(f)));
    usable.putRules(program);
    return usable;
  }
}
