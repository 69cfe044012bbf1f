package org.covector.ad.processor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.diagnostics.Severity;
import org.covector.ad.processor.request.ActiveObjects;
import org.covector.ad.processor.request.Request;

/**
 * Finds out which objects are memory: the object of instance methods where the user names it or
 * methods write its fields, and objects that are made and stay. That shows only when the methods
 * are read. Then the class is generated again with these objects as memory, which is kept if it
 * removes errors.
 */
final class MemoryAttempts {

  /** A generation that has run, and its source if there is one. */
  record Result(ClassGeneration generation, Optional<String> source) {

    private long errors() {
      return generation.findings().stream()
          .filter(l -> l.finding().severity() == Severity.ERROR)
          .count();
    }

    private boolean isBetterThan(Result other) {
      return generation.isUnresolved() || errors() < other.errors();
    }
  }

  private MemoryAttempts() {}

  /**
   * Generates the derivatives of a class.
   *
   * @param make prepares a generation
   */
  static Result generate(
      TypeElement type, List<Request> requests, Function<MemoryChoice, ClassGeneration> make) {
    boolean asked = ActiveObjects.mayBeMemory(type) && requests.stream().anyMatch(r -> asks(r));
    MemoryChoice choice = new MemoryChoice(asked, Set.of());
    Result best = run(make.apply(choice));
    while (!best.generation().isUnresolved()) {
      MemoryChoice wider = choice.and(best.generation().wanted());
      if (wider.equals(choice)) {
        return best;
      }
      choice = wider;
      Result next = run(make.apply(choice));
      if (!next.isBetterThan(best)) {
        return best;
      }
      best = next;
    }
    return best;
  }

  private static boolean asks(Request request) {
    return request.wrt().contains("this")
        && !request.method().getModifiers().contains(Modifier.STATIC);
  }

  private static Result run(ClassGeneration generation) {
    Optional<String> source = generation.run();
    return new Result(generation, source);
  }
}
