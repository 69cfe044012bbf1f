package org.covector.ad.processor.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Type;

/**
 * A method to be differentiated, as its users see it.
 *
 * @param key its identity
 * @param label the method in the words of comments, such as {@code Regression.loss}
 * @param stem the stem of all generated names
 * @param isPublic whether generated methods are public
 * @param isStatic whether it is static; otherwise its object is the first parameter
 * @param overridable the methods that it runs on its object and that a subclass may override
 * @param declared its parameters as the user declares them, in order
 * @param parameters those of the lifted function: for a record its components
 * @param tables the types of the static final arrays that it reads, by the texts that name them
 * @param result what it returns
 * @param modes what is asked for
 */
public record MethodModel(
    FunctionKey key,
    String label,
    String stem,
    boolean isPublic,
    boolean isStatic,
    List<Overridable> overridable,
    List<Declared> declared,
    List<Parameter> parameters,
    Map<String, Type> tables,
    Result result,
    Set<Mode> modes) {

  /** Copies the collections. */
  public MethodModel {
    overridable = List.copyOf(overridable);
    declared = List.copyOf(declared);
    parameters = List.copyOf(parameters);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    modes = Set.copyOf(modes);
  }

  /**
   * A method that a subclass may override.
   *
   * @param parameters the erased types of its parameters
   */
  public record Overridable(String name, List<String> parameters) {
    /** Copies the list. */
    public Overridable {
      parameters = List.copyOf(parameters);
    }
  }

  /** Returns for each parameter whether a derivative carries something for it. */
  public List<Boolean> activity() {
    return parameters.stream().map(Parameter::isShadowed).toList();
  }

  /** Returns the indices of the parameters that fulfil a condition. */
  List<Integer> indices(java.util.function.Predicate<Parameter> condition) {
    return IntStream.range(0, parameters.size())
        .filter(i -> condition.test(parameters.get(i)))
        .boxed()
        .toList();
  }

  /** Returns the declared parameters of which some part fulfils a condition. */
  List<Declared> declared(java.util.function.Predicate<Parameter> condition) {
    return declared.stream()
        .filter(d -> d.indices().stream().anyMatch(i -> condition.test(parameters.get(i))))
        .toList();
  }

  /** Returns the declared parameter that a parameter of the function is, or is a part of. */
  Declared declaring(int index) {
    return declared.stream().filter(d -> d.indices().contains(index)).findFirst().orElseThrow();
  }

  boolean has(java.util.function.Predicate<Parameter> condition) {
    return parameters.stream().anyMatch(condition);
  }

  Parameter parameter(int index) {
    return parameters.get(index);
  }

  String type(int index) {
    return parameters.get(index).type().javaName();
  }

  /** The type of the tangent and the adjoint of a parameter. */
  String shadowType(int index) {
    return parameters.get(index).type().tangent().javaName();
  }

  /** The modifiers of generated members, with a trailing blank where there are any. */
  String visibility() {
    return isPublic ? "public " : "";
  }
}
