package org.covector.ad.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.api.ClassAssembly;
import org.covector.ad.processor.api.ClassModel;
import org.covector.ad.processor.api.GeneratedClass;
import org.covector.ad.processor.api.MethodFacts;
import org.covector.ad.processor.api.MethodModel;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.emit.ClassEmitter;
import org.covector.ad.processor.frontend.source.SourceFrontend;
import org.covector.ad.processor.host.Place;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.report.ReportFormat;
import org.covector.ad.processor.request.MethodModels;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.request.RequestCheck.Located;
import org.covector.ad.processor.request.Wish;

/**
 * The way from the annotated methods of one class to the source of the class that holds their
 * derivatives. A method that fails does not keep the others from being examined.
 */
final class ClassGeneration {

  private final Compilation compilation;
  private final ProcessingEnvironment environment;
  private final Options options;
  private final TypeElement type;
  private final List<Request> requests;
  private final Lifting lifting;
  private final SourceFrontend frontend;
  private final MethodModels models;
  private CostReports reports;
  private Request first;

  /** Prepares the work, with some objects as memory besides those of active parameters. */
  ClassGeneration(
      Compilation compilation, TypeElement type, List<Request> requests, MemoryChoice memory) {
    this.compilation = compilation;
    this.environment = compilation.environment();
    this.options = compilation.options();
    this.type = type;
    this.requests = requests;
    this.lifting = new Lifting(compilation, type, requests, memory);
    this.frontend = lifting.frontend();
    this.models = lifting.models();
  }

  /** Returns the classes of objects that methods make and that count as constants. */
  Set<TypeElement> constantObjects() {
    return frontend.constantObjects();
  }

  /** Returns the findings of all methods. */
  List<Located> findings() {
    return lifting.findings();
  }

  /** Returns whether something has no meaning yet that another round may give it. */
  boolean isUnresolved() {
    return lifting.isUnresolved();
  }

  /** Returns the qualified name of the generated class. */
  String generatedName() {
    return model().qualifiedName();
  }

  /** Returns the tangent classes of the objects that the methods take. */
  TangentClasses tangents() {
    return lifting.tangents();
  }

  /** Returns the reports on the class that has been generated. */
  Map<ReportFormat, String> reports(String source) {
    Map<ReportFormat, String> texts = new LinkedHashMap<>();
    guarded(
        first,
        unused -> {
          texts.putAll(reports.write(generatedName(), source));
          return true;
        });
    return texts;
  }

  /** Generates the class; nothing where no method could be differentiated. */
  Optional<String> run() {
    List<Request> refused = new ArrayList<>();
    List<Request> lifted = lifting.lift(refused);
    if (lifting.isUnresolved()) {
      return Optional.empty();
    }
    examineRefused(refused);
    return lifted.isEmpty() ? Optional.empty() : assemble(lifted);
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
        Program partial = lifting.usable(List.of(request));
        FunctionKey key = frontend.key(request.method());
        if (partial.find(key).isPresent()) {
          List<Wish> wishes = models.wishes(request, partial.get(key));
          new Examination(partial, lifting.rules(), false)
              .examine(key, wishes, request.modes(), local);
        }
      } catch (RuntimeException | StackOverflowError incomplete) {
        continue; // the errors found before are reported in any case
      }
      Place place = Place.of(request.method());
      lifting.note(
          request,
          local.all().stream()
              .filter(f -> !Examination.isAboutActivity(f))
              .filter(f -> f.diagnostic() != Diagnostic.ACTIVE_TO_OBJECT)
              .filter(f -> f.diagnostic() != Diagnostic.VIRTUAL_CALL)
              .filter(f -> !lifting.isNoted(request, f))
              .map(f -> new Located(f, place))
              .toList());
    }
  }

  private boolean guarded(Request request, Lifting.Step step) {
    return lifting.guarded(request, step);
  }

  private Optional<String> assemble(List<Request> all) {
    Program own = lifting.usable(all);
    Program completed = Reach.program(lifting.keys(all), own);
    LiftedMethods methods = new LiftedMethods(lifting, all, own, false, Set.of());
    NestedDerivatives nested =
        new NestedDerivatives(
            new LiftedClasses(compilation, type, methods), lifting.rules(), options.passes());
    List<Request> lifted =
        all.stream()
            .filter(r -> guarded(r, f -> nested.complete(frontend.key(r.method()), completed, f)))
            .toList();
    if (nested.isUnresolved()) {
      lifting.postpone();
      return Optional.empty();
    }
    Program usable = Reach.program(lifting.keys(lifted), completed);
    Map<Request, MethodFacts> facts = examined(lifted, usable);
    List<Request> clean = lifted.stream().filter(facts::containsKey).toList();
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    Originals originals =
        new Originals(
            environment.getElementUtils(),
            environment.getElementUtils().getPackageOf(type),
            frontend.methods(),
            frontend::isWhole);
    List<String> stems = clean.stream().map(Request::stem).toList();
    first = clean.get(0);
    reports = new CostReports(compilation, model().label(), usable, own, lifting.rules());
    List<Request> done = new ArrayList<>();
    List<GeneratedClass> result = new ArrayList<>();
    guarded(
        clean.get(0),
        unused -> {
          ClassAssembly assembly =
              new ClassAssembly(
                  model(),
                  stems,
                  new Pipeline(usable, own, lifting.rules(), options.passes()),
                  originals);
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
                unused ->
                    made.add(new Examination(usable, lifting.rules(), options.explainActivity())));
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
    MethodModel method = models.of(request, function, facts, overridable);
    boolean fits = assembly.add(method);
    reports.add(method);
    if (!fits) {
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
    return new GeneratedClassModel(environment, compilation.host(), type, requests)
        .with(frontend.hiddenConstants(), options.checkAlias());
  }
}
