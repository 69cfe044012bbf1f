package org.covector.ad.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    List<Finding> wrong) {

  private static final String DEBUG = "ad.debug";
  private static final String EXPLAIN = "ad.explain";
  private static final String CHECK_ALIAS = "ad.checkAlias";
  private static final String DISABLE = "ad.disable";
  private static final String REPORT = "ad.report";

  /** The names of all options. */
  public static final Set<String> NAMES = Set.of(DEBUG, EXPLAIN, CHECK_ALIAS, DISABLE, REPORT);

  /** Reads the options as {@code ProcessingEnvironment.getOptions} gives them. */
  public static Options of(Map<String, String> options) {
    List<Finding> wrong = new ArrayList<>();
    EnumSet<Pass> disabled = named(options, DISABLE, Pass.class, wrong);
    return new Options(
        isSet(options, DEBUG),
        "activity".equals(options.get(EXPLAIN)),
        isSet(options, CHECK_ALIAS),
        EnumSet.complementOf(disabled),
        named(options, REPORT, ReportFormat.class, wrong),
        wrong);
  }

  /**
   * What a list of names, separated by commas, stands for; names that stand for nothing are wrong.
   */
  private static <E extends Enum<E>> EnumSet<E> named(
      Map<String, String> options, String option, Class<E> type, List<Finding> wrong) {
    EnumSet<E> found = EnumSet.noneOf(type);
    if (options.containsKey(option)) {
      String names = Objects.requireNonNullElse(options.get(option), "");
      for (String name : names.split(",", -1)) {
        Optional<E> meant =
            EnumSet.allOf(type).stream().filter(e -> name(e).equals(name.strip())).findFirst();
        meant.ifPresentOrElse(found::add, () -> wrong.add(wrong(option, name.strip(), type)));
      }
    }
    return found;
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> Finding wrong(String option, String value, Class<E> type) {
    Diagnostic diagnostic = Diagnostic.WRONG_OPTION;
    String choices =
        EnumSet.allOf(type).stream().map(Options::name).collect(Collectors.joining(", "));
    return new Finding(diagnostic, SourceSpan.NONE, diagnostic.message(option, value, choices));
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
