package org.covector.ad.processor.emit;

import java.util.List;
import org.covector.ad.processor.ir.Function;

/**
 * A Java method that is printed from an IR function. All text is Java with qualified class names.
 *
 * @param javadoc the text of the comment, lines separated by line feeds; empty for none
 * @param modifiers the modifiers, separated by blanks
 * @param returnType the result type
 * @param name the method's name
 * @param parameterNames one name for each parameter of the function
 * @param extraParameters declarations of further parameters, such as {@code
 *     org.covector.ad.runtime.Tape tape}
 * @param prologue statements before the body
 * @param framed whether the body runs in a frame of the tape: after {@code mark} in a {@code try}
 *     whose {@code finally} releases
 * @param returns how the results leave
 * @param function what is printed
 */
public record MethodSpec(
    String javadoc,
    String modifiers,
    String returnType,
    String name,
    List<String> parameterNames,
    List<String> extraParameters,
    List<String> prologue,
    boolean framed,
    ReturnShape returns,
    Function function) {

  /** Copies the lists. */
  public MethodSpec {
    parameterNames = List.copyOf(parameterNames);
    extraParameters = List.copyOf(extraParameters);
    prologue = List.copyOf(prologue);
  }
}
