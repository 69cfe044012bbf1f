package org.covector.ad.processor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.diagnostics.Severity;
import org.covector.ad.processor.request.ActiveObjects;
import org.covector.ad.processor.request.Request;

/**
 * Decides what the object is that instance methods are called on: a constant, or memory as an
 * active parameter is. It is memory where the user names it, and where methods write its fields,
 * which shows when they are read: then the class is generated again.
 */
final class OwnObject {

  /** The way to a generated class, given whether the object is memory. */
  @FunctionalInterface
  interface Attempts {
    ClassGeneration with(boolean own);
  }

  /** A generation that has run, and its source if there is one. */
  record Result(ClassGeneration generation, Optional<String> source) {

    private long errors() {
      return generation.findings().stream()
          .filter(l -> l.finding().severity() == Severity.ERROR)
          .count();
    }
  }

  private OwnObject() {}

  /** Generates the derivatives of a class. */
  static Result generate(TypeElement type, List<Request> requests, Attempts attempts) {
    boolean possible = ActiveObjects.mayBeMemory(type);
    Predicate<Request> names = r -> r.wrt().contains("this");
    boolean asked = possible && requests.stream().filter(OwnObject::isInstance).anyMatch(names);
    Result first = run(attempts.with(asked));
    if (asked
        || !possible
        || first.generation().isUnresolved()
        || !first.generation().changesObject()) {
      return first;
    }
    Result second = run(attempts.with(true));
    boolean better = second.generation().isUnresolved() || second.errors() < first.errors();
    return better ? second : first;
  }

  private static boolean isInstance(Request request) {
    return !request.method().getModifiers().contains(Modifier.STATIC);
  }

  private static Result run(ClassGeneration generation) {
    Optional<String> source = generation.run();
    return new Result(generation, source);
  }
}
