package org.covector.ad.processor;

import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.optimize.Pass;

/**
 * What the user set with {@code -Aad.…}.
 *
 * @param debug {@code -Aad.debug=true}: internal failures show their stack trace
 * @param explainActivity {@code -Aad.explain=activity}: notes say why a variable is active or not
 * @param checkAlias {@code -Aad.checkAlias=true}: generated code looks for rows that arrays share
 * @param passes all passes but those of {@code -Aad.disable=…}
 */
public record Options(
    boolean debug, boolean explainActivity, boolean checkAlias, Set<Pass> passes) {

  private static final String DEBUG = "ad.debug";
  private static final String EXPLAIN = "ad.explain";
  private static final String CHECK_ALIAS = "ad.checkAlias";
  private static final String DISABLE = "ad.disable";

  /** The names of all options. */
  public static final Set<String> NAMES = Set.of(DEBUG, EXPLAIN, CHECK_ALIAS, DISABLE);

  /** Reads the options as {@code ProcessingEnvironment.getOptions} gives them. */
  public static Options of(Map<String, String> options) {
    return new Options(
        isSet(options, DEBUG),
        "activity".equals(options.get(EXPLAIN)),
        isSet(options, CHECK_ALIAS),
        Pass.without(options.getOrDefault(DISABLE, "")));
  }

  private static boolean isSet(Map<String, String> options, String name) {
    return options.containsKey(name) && !"false".equals(options.get(name));
  }
}
