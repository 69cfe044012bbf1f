package org.covector.ad.processor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.diagnostics.Diagnostic;
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

  /** What is said where the method's own object is written as a constant. */
  private static final Set<Diagnostic> WRITES =
      Set.of(Diagnostic.FIELD, Diagnostic.STATIC_WRITE, Diagnostic.STORE_TO_UNKNOWN);

  /** What is said where an object that was made as a constant gets or gives an active value. */
  private static final Set<Diagnostic> LOST =
      Set.of(
          Diagnostic.ACTIVE_TO_OBJECT,
          Diagnostic.STORE_TO_UNKNOWN,
          Diagnostic.FIELD,
          Diagnostic.VIRTUAL_CALL);

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
      MemoryChoice wider = choice.and(wanted(type, best.generation()));
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

  /** Which objects should be memory, so that errors may go. */
  private static MemoryChoice wanted(TypeElement type, ClassGeneration generation) {
    Set<Diagnostic> found =
        generation.findings().stream()
            .map(l -> l.finding().diagnostic())
            .collect(Collectors.toSet());
    boolean own = !Collections.disjoint(found, WRITES) && ActiveObjects.mayBeMemory(type);
    Set<TypeElement> classes =
        Collections.disjoint(found, LOST)
            ? Set.of()
            : generation.constantObjects().stream()
                .filter(c -> ActiveObjects.mayBeMade(c, type))
                .collect(Collectors.toSet());
    return new MemoryChoice(own, classes);
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
