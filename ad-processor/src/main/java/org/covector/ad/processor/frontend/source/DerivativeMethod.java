package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A generated method that annotated methods may call.
 *
 * @param primal the method that it is a derivative of
 * @param variant tells its function from the other ones that stem from the primal method
 * @param parameters the types of its parameters
 * @param parts what it gives: one part for a number, several for a record
 * @param record what it returns if that is a record: the qualified name of one that exists, or
 *     empty for one that is generated; nothing where it returns a number
 * @param refusal why it cannot be called; nothing if it can be
 */
public record DerivativeMethod(
    ExecutableElement primal,
    String variant,
    List<TypeMirror> parameters,
    List<Part> parts,
    Optional<String> record,
    Optional<Refusal> refusal) {

  /** Copies the lists. */
  public DerivativeMethod {
    parameters = List.copyOf(parameters);
    parts = List.copyOf(parts);
  }

  /** A component of what a derivative gives. */
  public record Part(String name, TypeMirror type) {}

  /**
   * Why a derivative cannot be called from differentiated code.
   *
   * @param reason what is wrong
   * @param instead what to write instead
   */
  public record Refusal(String reason, String instead) {}

  /** Makes one that cannot be called. */
  public static DerivativeMethod refused(ExecutableElement primal, String reason, String instead) {
    return new DerivativeMethod(
        primal,
        "",
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(new Refusal(reason, instead)));
  }
}
