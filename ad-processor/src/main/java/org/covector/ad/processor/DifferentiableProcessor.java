package org.covector.ad.processor;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.frontend.source.ParsedTexts;
import org.covector.ad.processor.host.Host;
import org.covector.ad.processor.host.Place;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.report.ReportFormat;
import org.covector.ad.processor.request.ActiveObjects;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.request.RequestCheck.Located;
import org.covector.ad.processor.request.RequestReader;
import org.covector.ad.processor.request.RuleCheck;
import org.covector.ad.processor.request.RuleReader;

/**
 * Writes the derivatives of annotated methods while javac compiles them: one class for each class
 * that has such methods. A class whose methods use names that nothing declares yet waits for the
 * next round; names that stay unknown are errors, since javac may know them where this processor
 * does not.
 */
public final class DifferentiableProcessor extends AbstractProcessor {

  private static final Set<String> RULES =
      Set.of(RuleReader.RULE, RuleReader.RULES, RuleReader.IMPLICIT);

  private final Map<String, List<Located>> waiting = new TreeMap<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> tangents = new HashSet<>();
  private final ParsedTexts parsed = new ParsedTexts();
  private Host host;
  private Options options;
  private GeneratedMethods generated;

  /** Made by javac, which knows the class by name. */
  public DifferentiableProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> names = new TreeSet<>(RULES);
    names.add(RequestReader.DIFFERENTIABLE);
    names.add(RequestReader.DIFFERENTIABLES);
    return names;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    host = Host.of(environment);
    options = Options.of(environment.getOptions());
    options.wrong().forEach(finding -> host.reporter().report(finding, Place.NOWHERE));
    Elements elements = environment.getElementUtils();
    generated = new GeneratedMethods(elements, new RequestReader(elements));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      waiting.values().forEach(this::report);
      return false;
    }
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> sources.add(type.getQualifiedName().toString()));
    Set<String> classes = new TreeSet<>(waiting.keySet());
    waiting.clear();
    for (TypeElement annotation : annotations) {
      for (Element method : round.getElementsAnnotatedWith(annotation)) {
        if (RULES.contains(annotation.getQualifiedName().toString())) {
          report(RuleCheck.check(processingEnv, (ExecutableElement) method));
        } else if (method.getEnclosingElement() instanceof TypeElement owner) {
          classes.add(owner.getQualifiedName().toString());
        }
      }
    }
    classes.forEach(generated::declare);
    classes.forEach(this::generate);
    return false; // what is claimed, other processors may never see
  }

  private void generate(String className) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(className);
    Compilation compilation = new Compilation(processingEnv, host, parsed, options, generated);
    List<Request> requests = generated.requests(type);
    MemoryAttempts.Result result =
        MemoryAttempts.generate(
            type, requests, memory -> new ClassGeneration(compilation, type, requests, memory));
    ClassGeneration generation = result.generation();
    String source = result.source().orElse("");
    if (generation.isUnresolved()) {
      waiting.put(className, generation.findings());
      return;
    }
    Map<ReportFormat, String> reports = source.isEmpty() ? Map.of() : generation.reports(source);
    report(generation.findings());
    if (!source.isEmpty()) {
      write(type, generation.generatedName(), source);
      reports.forEach((format, text) -> write(type, generation.generatedName(), format, text));
      generation
          .tangents()
          .write(processingEnv.getElementUtils(), generation.emitter(), this::writeTangent);
    }
  }

  private void report(List<Located> findings) {
    findings.forEach(located -> host.reporter().report(located.finding(), located.place()));
  }

  /** Writes a tangent class, unless another class has needed it before. */
  private void writeTangent(TypeElement objects, String source) {
    String name = ActiveObjects.tangentName(objects);
    if (tangents.add(name)) {
      write(objects, name, source);
    }
  }

  private void write(TypeElement type, String name, String source) {
    if (sources.contains(name)) {
      clash(type, name, "it is in the sources");
      return;
    }
    try (Writer writer = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
      writer.write(source);
    } catch (FilerException e) {
      clash(type, name, "it has been generated before");
    } catch (IOException e) {
      clash(type, name, String.valueOf(e.getMessage()));
    }
  }

  /** Writes a report beside the source of the class. */
  private void write(TypeElement type, String name, ReportFormat format, String text) {
    String home = processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    try {
      FileObject file =
          processingEnv
              .getFiler()
              .createResource(StandardLocation.SOURCE_OUTPUT, home, format.fileName(name), type);
      try (Writer writer =
          new OutputStreamWriter(file.openOutputStream(), StandardCharsets.UTF_8)) {
        writer.write(text);
      }
    } catch (IOException e) {
      clash(type, format.fileName(name), String.valueOf(e.getMessage()));
    }
  }

  private void clash(TypeElement type, String name, String reason) {
    Diagnostic diagnostic = Diagnostic.CLASS_CLASH;
    String message = diagnostic.message(name, reason);
    host.reporter().report(new Finding(diagnostic, SourceSpan.NONE, message), Place.of(type));
  }
}
