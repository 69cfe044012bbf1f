package org.covector.ad.processor.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.runtime.Tape;

/** The parameter lists that the generated methods must have. */
final class Signatures {

  private final Method original;
  private final Parts parts;
  private final boolean[] active;
  private final boolean[] shadowed;
  private final Class<?> derivatives;

  Signatures(
      Method original, Parts parts, boolean[] active, boolean[] shadowed, Class<?> derivatives) {
    this.original = original;
    this.parts = parts;
    this.active = active;
    this.shadowed = shadowed;
    this.derivatives = derivatives;
  }

  Signatures(Subject subject) {
    this(
        subject.original(),
        subject.parts(),
        subject.active(),
        subject.shadowed(),
        subject.derivatives());
  }

  /** Whether a {@code Jvp} or writing {@code Vjp} of this name has the expected parameters. */
  boolean exists(String name) {
    List<Class<?>> types = primal();
    if (name.endsWith("Jvp")) {
      types.addAll(dots());
      return Arrays.stream(derivatives.getDeclaredMethods())
          .anyMatch(
              m ->
                  m.getName().equals(name)
                      && List.of(m.getParameterTypes()).equals(types)
                      && isNamedAfterShadowed(m));
    }
    if (original.getReturnType() != void.class) {
      return Arrays.stream(derivatives.getDeclaredMethods())
          .anyMatch(m -> m.getName().equals(name) && m.getParameterCount() > types.size());
    }
    types.addAll(bars());
    if (hasScalars()) {
      types.add(nested(capitalised(name.substring(0, name.length() - 3)) + "Adjoint"));
    }
    return Arrays.stream(derivatives.getDeclaredMethods())
        .anyMatch(m -> m.getName().equals(name) && List.of(m.getParameterTypes()).equals(types));
  }

  /** Whether the tangents of a {@code Jvp} are named after the parameters that have tangents. */
  private boolean isNamedAfterShadowed(Method jvp) {
    int next = parts.wholes().size();
    for (int k = 0; k < parts.wholes().size(); k++) {
      if (parts.has(k, shadowed)) {
        String tangent = jvp.getParameters()[next].getName();
        if (!tangent.startsWith(parts.wholeNames().get(k) + "Dot")) {
          return false;
        }
        next++;
      }
    }
    return true;
  }

  static String capitalised(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(java.util.Locale.ROOT) + name.substring(first);
  }

  /** The parameters of the original. */
  List<Class<?>> primal() {
    return new ArrayList<>(parts.wholes());
  }

  /** The arguments that have some of the parts. */
  List<Integer> having(boolean[] chosen) {
    List<Integer> wholes = new ArrayList<>();
    for (int k = 0; k < parts.wholes().size(); k++) {
      if (parts.has(k, chosen)) {
        wholes.add(k);
      }
    }
    return wholes;
  }

  /** Those of some parts that are arrays or objects. */
  boolean[] arrays(boolean[] chosen) {
    boolean[] arrays = chosen.clone();
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] &= !parts.types()[i].isPrimitive();
    }
    return arrays;
  }

  /** The type of tangents of an argument: its own, or a generated one of fewer components. */
  Class<?> tangentType(int argument) {
    Class<?> type = parts.wholes().get(argument);
    if (!type.isRecord() && !isLeaf(argument)) {
      return ofFields(argument, type.getSimpleName() + "Tangent");
    }
    return type.isRecord() && !isOwnTangent(type)
        ? nested(type.getSimpleName() + "Tangent")
        : ObjectValues.shadowType(type);
  }

  /** The generated type of tangents of an object: called so, and with its active fields. */
  private Class<?> ofFields(int argument, String name) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < active.length; i++) {
      if (active[i] && parts.whole(i) == argument) {
        fields.add(parts.names().get(i));
      }
    }
    return Arrays.stream(derivatives.getDeclaredClasses())
        .filter(type -> type.getSimpleName().matches(name + "_*"))
        .filter(
            type ->
                Arrays.stream(type.getRecordComponents())
                    .map(c -> "self" + capitalised(c.getName()))
                    .toList()
                    .equals(fields))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " of " + fields));
  }

  private int first(int argument) {
    int part = 0;
    while (parts.whole(part) != argument) {
      part++;
    }
    return part;
  }

  /** Whether an argument has no other parts than itself. */
  private boolean isLeaf(int argument) {
    int next = first(argument) + 1;
    return next == parts.size() || parts.whole(next) != argument;
  }

  private boolean isOwnTangent(Class<?> type) {
    if (!type.isRecord()) {
      return Values.isFloating(type);
    }
    boolean generated =
        Arrays.stream(derivatives.getDeclaredClasses())
            .anyMatch(c -> c.getSimpleName().equals(type.getSimpleName() + "Tangent"));
    return !generated
        && Arrays.stream(type.getRecordComponents()).allMatch(c -> isOwnTangent(c.getType()));
  }

  private List<Class<?>> tangents(boolean[] chosen) {
    return having(chosen).stream().map(this::tangentType).collect(Collectors.toList());
  }

  /** The tangents. */
  List<Class<?>> dots() {
    return tangents(shadowed);
  }

  /** The adjoint arrays and objects. */
  List<Class<?>> bars() {
    return tangents(arrays(shadowed));
  }

  /** The products of active arrays. */
  List<Class<?>> products() {
    return tangents(arrays(active));
  }

  boolean hasScalars() {
    return !Arrays.equals(active, arrays(active));
  }

  /** The nested type of this simple name. */
  Class<?> nested(String simpleName) {
    for (Class<?> type : derivatives.getDeclaredClasses()) {
      if (type.getSimpleName().equals(simpleName)) {
        return type;
      }
    }
    throw new AssertionError(
        derivatives.getName()
            + " has no nested type "
            + simpleName
            + "; it has "
            + Arrays.stream(derivatives.getDeclaredClasses()).map(Class::getSimpleName).toList());
  }

  /** Whether there is a generated method of a name. */
  boolean has(String name) {
    return Arrays.stream(derivatives.getDeclaredMethods()).anyMatch(m -> m.getName().equals(name));
  }

  /** The generated method of these parameters, with a trailing tape where asked for. */
  Method method(String name, List<Class<?>> types, boolean tape) {
    List<Class<?>> all = new ArrayList<>(types);
    if (tape) {
      all.add(Tape.class);
    }
    for (Method method : derivatives.getDeclaredMethods()) {
      if (method.getName().equals(name) && List.of(method.getParameterTypes()).equals(all)) {
        method.setAccessible(true);
        return method;
      }
    }
    String have =
        Arrays.stream(derivatives.getDeclaredMethods())
            .filter(m -> m.getName().equals(name))
            .map(Method::toString)
            .sorted()
            .collect(Collectors.joining("\n  "));
    throw new AssertionError("no method " + name + all + "; there is\n  " + have);
  }
}
