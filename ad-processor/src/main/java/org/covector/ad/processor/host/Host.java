package org.covector.ad.processor.host;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compiler that runs the processor.
 *
 * @param sources finds source texts
 * @param reporter tells the user what was found
 */
public record Host(SourceFiles sources, Reporter reporter) {

  /** Finds out what the compiler offers. */
  public static Host of(ProcessingEnvironment environment) {
    Optional<JavacTrees> trees = trees(environment);
    SourceFiles sources = new SourceFiles(environment, trees);
    return new Host(sources, new Reporter(environment, sources, trees));
  }

  private static Optional<JavacTrees> trees(ProcessingEnvironment environment) {
    try {
      return JavacTrees.open(environment);
    } catch (LinkageError e) {
      return Optional.empty();
    }
  }
}
