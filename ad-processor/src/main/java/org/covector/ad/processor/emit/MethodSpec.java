package org.covector.ad.processor.emit;

import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.Function;

/**
 * A Java method that is printed from an IR function. All text is Java with qualified class names.
 *
 * @param javadoc the text of the comment, lines separated by line feeds; empty for none
 * @param modifiers the modifiers, separated by blanks
 * @param returnType the result type
 * @param name the method's name
 * @param parameterNames one name for each parameter of the function: of a parameter of the method,
 *     or of a local variable that the prologue declares
 * @param parameters declarations of the parameters of the method, such as {@code
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
    List<String> parameters,
    List<String> prologue,
    boolean framed,
    ReturnShape returns,
    Function function) {

  /** Copies the lists. */
  public MethodSpec {
    parameters = List.copyOf(parameters);
    parameterNames = List.copyOf(parameterNames);
    prologue = List.copyOf(prologue);
  }

  /** Returns declarations of the parameters of a function. */
  public static List<String> declarations(Function function, List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> function.params().get(i).type().javaName() + " " + names.get(i))
        .toList();
  }
}
