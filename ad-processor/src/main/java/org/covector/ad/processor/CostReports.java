package org.covector.ad.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.api.MethodModel;
import org.covector.ad.processor.emit.MethodText;
import org.covector.ad.processor.host.SourceFiles;
import org.covector.ad.processor.host.SourceText;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.report.ClassReport;
import org.covector.ad.processor.report.MethodReport;
import org.covector.ad.processor.report.ReportBuilder;
import org.covector.ad.processor.report.ReportFormat;
import org.covector.ad.processor.report.SourceTexts;
import org.covector.ad.processor.rules.RuleTable;
import org.covector.ad.processor.transform.Provisions;

/**
 * The reports on the methods of one generated class. Derivatives are made once more for them, so
 * that generated code is the same with and without a report.
 */
final class CostReports implements SourceTexts {

  private final Elements elements;
  private final SourceFiles sources;
  private final Options options;
  private final String label;
  private final Program program;
  private final Program lifted;
  private final RuleTable rules;
  private final List<MethodModel> methods = new ArrayList<>();

  /**
   * Prepares the reports on a class.
   *
   * @param label the class of the methods in words
   * @param program the functions that are differentiated
   * @param lifted all functions that were lifted for the class
   */
  CostReports(
      Compilation compilation, String label, Program program, Program lifted, RuleTable rules) {
    this.elements = compilation.environment().getElementUtils();
    this.sources = compilation.host().sources();
    this.options = compilation.options();
    this.label = label;
    this.program = program;
    this.lifted = lifted;
    this.rules = rules;
  }

  /** Adds a method that the generated class has. */
  void add(MethodModel method) {
    methods.add(method);
  }

  /**
   * Returns the reports that are asked for.
   *
   * @param className the qualified name of the generated class
   * @param source its source
   */
  Map<ReportFormat, String> write(String className, String source) {
    Map<ReportFormat, String> texts = new LinkedHashMap<>();
    Set<ReportFormat> formats = options.reports();
    if (!formats.isEmpty()) {
      ClassReport report = report(className, source);
      formats.forEach(format -> texts.put(format, format.write(report)));
    }
    return texts;
  }

  private ClassReport report(String className, String source) {
    Provisions provisions = new Provisions();
    Pipeline pipeline = new Pipeline(program, lifted, rules, options.passes(), provisions);
    ReportBuilder builder = new ReportBuilder(pipeline, provisions, this, MethodText.of(source));
    List<MethodReport> reports = methods.stream().map(builder::report).toList();
    return new ClassReport(className, label, reports);
  }

  @Override
  public String excerpt(SourceSpan span) {
    return text(span).map(text -> excerpt(span, text)).orElse("");
  }

  @Override
  public SourceSpan method(SourceSpan name) {
    return text(name)
        .flatMap(
            text ->
                MethodText.around(text.content(), name.line(), name.column())
                    .map(range -> lines(name.unit(), range, text)))
        .orElse(name);
  }

  private static SourceSpan lines(String unit, MethodText.Range range, SourceText text) {
    int length = text.line(range.last()).length();
    return new SourceSpan(unit, range.first(), 1, range.last(), length);
  }

  private Optional<SourceText> text(SourceSpan span) {
    Optional<TypeElement> type =
        span.isKnown()
            ? Optional.ofNullable(elements.getTypeElement(span.unit()))
            : Optional.empty();
    return type.flatMap(sources::read);
  }

  private static String excerpt(SourceSpan span, SourceText text) {
    int start = text.offset(span.line(), span.column());
    int end = text.offset(span.endLine(), span.endColumn()) + 1;
    return text.content().substring(start, Math.min(end, text.content().length()));
  }
}
