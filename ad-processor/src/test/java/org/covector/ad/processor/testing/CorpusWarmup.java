package org.covector.ad.processor.testing;

import java.util.List;
import java.util.Map;
import org.covector.ad.processor.DifferentiableProcessor;

/**
 * Calls every generated form of the corpus often enough to be compiled; for use in a JVM of its
 * own.
 */
public final class CorpusWarmup {

  private static final int CALLS = 150;

  private CorpusWarmup() {}

  /** Runs the corpus. */
  public static void main(String[] args) {
    for (CorpusFile file : CorpusFile.in("corpus")) {
      MethodIndex index = new MethodIndex();
      Compilation.Result result = file.compile(index, new DifferentiableProcessor());
      if (result.success()) {
        ClassLoader loader = result.loader();
        for (MethodIndex.Request request : index.requests()) {
          run(Subject.of(request, loader));
        }
      }
    }
  }

  private static void run(Subject subject) {
    List<Case> cases = Cases.inputs(subject);
    for (Case at : cases.subList(0, Math.min(2, cases.size()))) {
      for (Map.Entry<String, PrimalChecks.Invocation> form :
          new PrimalChecks(at).forms().entrySet()) {
        for (int i = 0; i < CALLS; i++) {
          form.getValue().with(null);
        }
      }
    }
  }
}
