package org.covector.ad.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.api.ClassAssembly;
import org.covector.ad.processor.api.ClassModel;
import org.covector.ad.processor.api.GeneratedClass;
import org.covector.ad.processor.api.MethodFacts;
import org.covector.ad.processor.api.Mode;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.diagnostics.Severity;
import org.covector.ad.processor.emit.ClassEmitter;
import org.covector.ad.processor.frontend.source.SourceFrontend;
import org.covector.ad.processor.host.Host;
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
import org.covector.ad.processor.request.Wish;
import org.covector.ad.processor.rules.RuleTable;

/**
 * The way from the annotated methods of one class to the source of the class that holds their
 * derivatives. A method that fails does not keep the others from being examined.
 */
final class ClassGeneration {

  private final ProcessingEnvironment environment;
  private final Host host;
  private final Options options;
  private final TypeElement type;
  private final PackageElement home;
  private final List<Request> requests;
  private final MemoryChoice memory;
  private final GeneratedMethods generated;
  private final boolean own;
  private final RuleTable rules = new RuleTable();
  private final Findings findings = new Findings();
  private final SourceFrontend frontend;
  private final MethodModels models;
  private final Program program = new Program();
  private final Map<Request, List<Located>> located = new LinkedHashMap<>();
  private final TangentClasses tangents = new TangentClasses();
  private final Map<String, LiftedClass> others = new HashMap<>();
  private boolean unresolved;

  /** Prepares the work, with some objects as memory besides those of active parameters. */
  ClassGeneration(
      ProcessingEnvironment environment,
      Host host,
      Options options,
      TypeElement type,
      List<Request> requests,
      MemoryChoice memory,
      GeneratedMethods generated) {
    this.memory = memory;
    this.generated = generated;
    this.own = memory.isOwn(type, requests);
    this.environment = environment;
    this.host = host;
    this.options = options;
    this.type = type;
    this.home = environment.getElementUtils().getPackageOf(type);
    this.requests = requests;
    this.frontend =
        new SourceFrontend(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            topLevel -> host.sources().read(topLevel).map(SourceText::content),
            (owner, name, parameters) ->
                rules.find(owner, name).stream()
                    .filter(f -> f.parameters().equals(parameters))
                    .findFirst(),
            new RuleBook(environment, type, requests),
            findings);
    frontend.derivatives(generated);
    this.models =
        new MethodModels(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            new FrontEndSource(frontend));
  }

  /** Returns the classes of objects that methods make and that count as constants. */
  Set<TypeElement> constantObjects() {
    return frontend.constantObjects();
  }

  /** Returns the findings of all methods. */
  List<Located> findings() {
    return located.values().stream().flatMap(List::stream).toList();
  }

  /** Returns whether something has no meaning yet that another round may give it. */
  boolean isUnresolved() {
    return unresolved;
  }

  /** Returns the qualified name of the generated class. */
  String generatedName() {
    return model().qualifiedName();
  }

  /** Returns the tangent classes of the objects that the methods take. */
  TangentClasses tangents() {
    return tangents;
  }

  /** Generates the class; nothing where no method could be differentiated. */
  Optional<String> run() {
    List<Request> refused = new ArrayList<>();
    List<Request> lifted = lift(refused);
    if (unresolved) {
      return Optional.empty();
    }
    examineRefused(refused);
    return lifted.isEmpty() ? Optional.empty() : assemble(lifted);
  }

  /** Lifts all methods; returns those for which that succeeds. */
  private List<Request> lift(List<Request> refused) {
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
    unresolved |= findings.all().stream().anyMatch(f -> f.diagnostic() == Diagnostic.UNRESOLVED);
    return lifted;
  }

  private boolean isLiftable(Request request) {
    return RequestCheck.hasBody(request)
        && located.get(request).stream()
            .noneMatch(l -> l.finding().diagnostic() == Diagnostic.PRIVATE_TYPE);
  }

  /**
   * Looks for what else is wrong with methods that were not lifted as a whole, so that the user
   * sees all at once. That a parameter seems unused, or an object to hold an active value, may be
   * due to what was not lifted.
   */
  private void examineRefused(List<Request> refused) {
    for (Request request : refused) {
      Findings local = new Findings();
      try {
        Program partial = new Program();
        reachable(List.of(request)).values().forEach(f -> partial.put(BitPatterns.state(f)));
        partial.putRules(program);
        FunctionKey key = frontend.key(request.method());
        if (partial.find(key).isPresent()) {
          List<Wish> wishes = models.wishes(request, partial.get(key));
          new Examination(partial, rules, false).examine(key, wishes, request.modes(), local);
        }
      } catch (RuntimeException | StackOverflowError incomplete) {
        continue; // the errors found before are reported in any case
      }
      Place place = Place.of(request.method());
      note(
          request,
          local.all().stream()
              .filter(f -> !Examination.isAboutActivity(f))
              .filter(f -> f.diagnostic() != Diagnostic.ACTIVE_TO_OBJECT)
              .filter(f -> f.diagnostic() != Diagnostic.VIRTUAL_CALL)
              .filter(f -> !isNoted(request, f))
              .map(f -> new Located(f, place))
              .toList());
    }
  }

  /** Whether the front end has said the same of the same place, perhaps in other words. */
  private boolean isNoted(Request request, Finding finding) {
    return located.getOrDefault(request, List.of()).stream()
        .map(Located::finding)
        .anyMatch(f -> f.diagnostic() == finding.diagnostic() && f.span().equals(finding.span()));
  }

  private void note(Request request, List<Located> more) {
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
  private interface Step {
    boolean run(Findings local);
  }

  /**
   * Runs a step, attributes its findings to the method, and turns what it throws into one.
   *
   * @return whether the step succeeded and reported no error
   */
  private boolean guarded(Request request, Step step) {
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
    if (!options.debug()) {
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
  private Map<FunctionKey, Function> reachable(List<Request> from) {
    return Reach.of(keys(from), program);
  }

  private List<FunctionKey> keys(List<Request> of) {
    return of.stream().map(request -> frontend.key(request.method())).toList();
  }

  /** The functions of some methods, ready to be differentiated. */
  private Program usable(List<Request> lifted) {
    Program usable = new Program();
    reachable(lifted).values().forEach(f -> usable.put(BitPatterns.state(f)));
    usable.putRules(program);
    return usable;
  }

  /** This class, or another one of which methods call derivatives, with its methods lifted. */
  private LiftedClass liftedClass(String name, List<Request> lifted, Program functions) {
    return name.contentEquals(type.getQualifiedName())
        ? new Lifted(lifted, functions, Set.of())
        : others.computeIfAbsent(name, this::otherClass);
  }

  private LiftedClass otherClass(String name) {
    TypeElement other = environment.getElementUtils().getTypeElement(name);
    ClassGeneration generation =
        new ClassGeneration(
            environment,
            host,
            options,
            other,
            generated.requests(other),
            MemoryChoice.NONE,
            generated);
    generation.frontend.home(home);
    List<Request> lifted = generation.lift(new ArrayList<>());
    Set<String> hidden = new HashSet<>();
    generation.frontend.hiddenConstants().forEach(constant -> hidden.add(constant.name()));
    return generation.new Lifted(lifted, generation.usable(lifted), hidden);
  }

  /** The methods of this class, for methods that call derivatives of them. */
  private final class Lifted implements LiftedClass {
    private final List<Request> lifted;
    private final Program functions;
    private final Set<String> hidden;

    Lifted(List<Request> lifted, Program functions, Set<String> hidden) {
      this.lifted = lifted;
      this.functions = functions;
      this.hidden = hidden;
    }

    @Override
    public Program program() {
      return functions;
    }

    @Override
    public Optional<Request> request(FunctionKey method, String variant) {
      return lifted.stream()
          .filter(r -> frontend.key(r.method()).equals(method))
          .filter(r -> GeneratedMethods.form(r, variant).isPresent())
          .findFirst();
    }

    @Override
    public List<Wish> wishes(Request request, Function function) {
      return models.wishes(request, function);
    }

    @Override
    public Set<String> hiddenConstants() {
      return hidden;
    }

    @Override
    public boolean isUnresolved() {
      return unresolved;
    }
  }

  private Optional<String> assemble(List<Request> all) {
    Program own = usable(all);
    Program completed = Reach.program(keys(all), own);
    NestedDerivatives nested =
        new NestedDerivatives(name -> liftedClass(name, all, own), rules, options.passes());
    List<Request> lifted =
        all.stream()
            .filter(r -> guarded(r, f -> nested.complete(frontend.key(r.method()), completed, f)))
            .toList();
    unresolved |= nested.isUnresolved();
    if (lifted.isEmpty() || unresolved) {
      return Optional.empty();
    }
    Program usable = Reach.program(keys(lifted), completed);
    Map<Request, MethodFacts> facts = examined(lifted, usable);
    List<Request> clean = lifted.stream().filter(facts::containsKey).toList();
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    Originals originals =
        new Originals(environment.getElementUtils(), home, frontend.methods(), frontend::isWhole);
    List<String> stems = clean.stream().map(Request::stem).toList();
    List<Request> done = new ArrayList<>();
    List<GeneratedClass> result = new ArrayList<>();
    guarded(
        clean.get(0),
        unused -> {
          ClassAssembly assembly =
              new ClassAssembly(
                  model(), stems, new Pipeline(usable, own, rules, options.passes()), originals);
          clean.stream()
              .filter(r -> guarded(r, local -> add(assembly, r, usable, facts.get(r), local)))
              .forEach(done::add);
          result.add(assembly.finish());
          return true;
        });
    return done.isEmpty() || result.isEmpty()
        ? Optional.empty()
        : emit(clean.get(0), result.get(0));
  }

  private Map<Request, MethodFacts> examined(List<Request> lifted, Program usable) {
    Map<Request, MethodFacts> facts = new LinkedHashMap<>();
    List<Examination> made = new ArrayList<>();
    boolean ready =
        !lifted.isEmpty()
            && guarded(
                lifted.get(0),
                unused -> made.add(new Examination(usable, rules, options.explainActivity())));
    if (!ready) {
      return facts;
    }
    Examination examination = made.get(0);
    for (Request request : lifted) {
      List<MethodFacts> found = new ArrayList<>();
      boolean success =
          guarded(
              request,
              local -> {
                FunctionKey key = frontend.key(request.method());
                List<Wish> wishes = models.wishes(request, usable.get(key));
                return found.add(examination.examine(key, wishes, request.modes(), local));
              });
      if (success) {
        facts.put(request, found.get(0));
      }
    }
    return facts;
  }

  private boolean add(
      ClassAssembly assembly, Request request, Program usable, MethodFacts facts, Findings local) {
    Function function = usable.get(frontend.key(request.method()));
    List<ExecutableElement> overridable = frontend.overridable(request.method());
    if (!assembly.add(models.of(request, function, facts, overridable))) {
      local.report(
          Diagnostic.TOO_MANY_PARAMETERS,
          function.span(),
          request.methodName(),
          request.stem() + "Function");
    }
    return true;
  }

  private Optional<String> emit(Request request, GeneratedClass generated) {
    List<String> source = new ArrayList<>();
    guarded(request, unused -> source.add(emitter().emit(generated.spec(), generated.calls())));
    return source.stream().findFirst();
  }

  /** Returns what prints classes. */
  ClassEmitter emitter() {
    return new ClassEmitter(name -> environment.getElementUtils().getTypeElement(name) != null);
  }

  private ClassModel model() {
    return new GeneratedClassModel(environment, host, type, requests)
        .with(frontend.hiddenConstants(), options.checkAlias());
  }
}
