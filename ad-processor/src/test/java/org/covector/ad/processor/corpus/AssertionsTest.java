package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Case;
import org.covector.ad.processor.testing.Cases;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.MethodIndex;
import org.covector.ad.processor.testing.Subject;
import org.junit.jupiter.api.Test;

/** With assertions disabled, generated code checks and evaluates none either. */
final class AssertionsTest {

  @Test
  void disabledAssertionsAreNotEvaluated() {
    CorpusFile file =
        CorpusFile.in("corpus").stream()
            .filter(f -> f.name().equals("Exceptions"))
            .findFirst()
            .orElseThrow();
    MethodIndex index = new MethodIndex();
    Compilation.Result result = file.compile(index, new DifferentiableProcessor());
    assertTrue(result.success(), () -> result.problems().toString());
    MethodIndex.Request request =
        index.requests().stream().filter(r -> r.name().equals("assertions")).findFirst().get();
    Subject subject = Subject.of(request, result.loaderWithoutAssertions());
    for (Case at : Cases.inputs(subject)) {
      at.checkPrimal();
      at.checkDerivatives();
    }
  }
}
