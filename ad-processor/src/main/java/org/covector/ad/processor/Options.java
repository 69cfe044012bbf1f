package org.covector.ad.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.optimize.Pass;
import org.covector.ad.processor.report.ReportFormat;

/**
 * What the user set with {@code -Aad.…}.
 *
 * @param debug {@code -Aad.debug=true}: internal failures show their stack trace
 * @param explainActivity {@code -Aad.explain=activity}: notes say why a variable is active or not
 * @param checkAlias {@code -Aad.checkAlias=true}: generated code looks for rows that arrays share
 * @param passes all passes but those of {@code -Aad.disable=…}
 * @param reports the forms of the report that {@code -Aad.report=…} asks for
 * @param wrong what is wrong with the options
 */
public record Options(
    boolean debug,
    boolean explainActivity,
    boolean checkAlias,
    Set<Pass> passes,
    Set<ReportFormat> reports,
    Optional<Finding> wrong) {

  private static final String DEBUG = "ad.debug";
  private static final String EXPLAIN = "ad.explain";
  private static final String CHECK_ALIAS = "ad.checkAlias";
  private static final String DISABLE = "ad.disable";
  private static final String REPORT = "ad.report";

  /** The names of all options. */
  public static final Set<String> NAMES = Set.of(DEBUG, EXPLAIN, CHECK_ALIAS, DISABLE, REPORT);

  /** Reads the options as {@code ProcessingEnvironment.getOptions} gives them. */
  public static Options of(Map<String, String> options) {
    return new Options(
        isSet(options, DEBUG),
        "activity".equals(options.get(EXPLAIN)),
        isSet(options, CHECK_ALIAS),
        Pass.without(options.getOrDefault(DISABLE, "")),
        isGiven(options, REPORT) ? ReportFormat.all(text(options, REPORT)) : Set.of(),
        isGiven(options, REPORT)
            ? ReportFormat.wrong(text(options, REPORT)).map(name -> wrong(REPORT, name))
            : Optional.empty());
  }

  private static Finding wrong(String option, String value) {
    Diagnostic diagnostic = Diagnostic.WRONG_OPTION;
    String message = diagnostic.message(option, value, ReportFormat.options());
    return new Finding(diagnostic, SourceSpan.NONE, message);
  }

  private static boolean isGiven(Map<String, String> options, String name) {
    return options.containsKey(name);
  }

  /** The value of an option that is given, empty where it is given without one. */
  private static String text(Map<String, String> options, String name) {
    String value = options.get(name);
    return value == null ? "" : value;
  }

  /** Says what an internal failure was, with its stack trace for those who debug. */
  String description(Throwable failure) {
    if (!debug) {
      String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
      return failure.getClass().getSimpleName() + ": " + message;
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static boolean isSet(Map<String, String> options, String name) {
    return options.containsKey(name) && !"false".equals(options.get(name));
  }
}
