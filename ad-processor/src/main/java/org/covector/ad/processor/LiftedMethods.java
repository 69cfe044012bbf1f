package org.covector.ad.processor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.request.Wish;

/**
 * The annotated methods of a class, read, of which derivatives can be made.
 *
 * @param lifting has read them
 * @param requests for those that could be read
 * @param program their functions, without the derivatives that they call
 * @param isOther whether this is another class than the one that is generated
 * @param hidden the names of constants, of the other generated class, by which they reach what they
 *     cannot name
 */
record LiftedMethods(
    Lifting lifting, List<Request> requests, Program program, boolean isOther, Set<String> hidden) {

  /** Copies the collections. */
  LiftedMethods {
    requests = List.copyOf(requests);
    hidden = Set.copyOf(hidden);
  }

  /** Returns the request for a derivative of a method. */
  Optional<Request> request(FunctionKey method, String variant) {
    return requests.stream()
        .filter(r -> lifting.frontend().key(r.method()).equals(method))
        .filter(r -> GeneratedMethods.form(r, variant).isPresent())
        .findFirst();
  }

  /** Returns what the user says of each parameter of a method. */
  List<Wish> wishes(Request request, Function function) {
    return lifting.models().wishes(request, function);
  }

  /** Returns whether something has no meaning yet that another round may give it. */
  boolean isUnresolved() {
    return lifting.isUnresolved();
  }
}
