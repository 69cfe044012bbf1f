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
  private final boolean[] active;
  private final boolean[] shadowed;
  private final Class<?> derivatives;

  Signatures(Method original, boolean[] active, boolean[] shadowed, Class<?> derivatives) {
    this.original = original;
    this.active = active;
    this.shadowed = shadowed;
    this.derivatives = derivatives;
  }

  Signatures(Subject subject) {
    this(subject.original(), subject.active(), subject.shadowed(), subject.derivatives());
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
    int next = shadowed.length;
    for (int i = 0; i < shadowed.length; i++) {
      if (shadowed[i]) {
        String tangent = jvp.getParameters()[next].getName();
        if (!tangent.startsWith(original.getParameters()[i].getName() + "Dot")) {
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
    return new ArrayList<>(List.of(original.getParameterTypes()));
  }

  /** The tangents. */
  List<Class<?>> dots() {
    List<Class<?>> types = new ArrayList<>();
    for (int i = 0; i < shadowed.length; i++) {
      if (shadowed[i]) {
        types.add(ObjectValues.shadowType(original.getParameterTypes()[i]));
      }
    }
    return types;
  }

  /** The adjoint arrays and objects. */
  List<Class<?>> bars() {
    return dots().stream().filter(type -> !type.isPrimitive()).collect(Collectors.toList());
  }

  /** The products of active arrays. */
  List<Class<?>> products() {
    List<Class<?>> types = new ArrayList<>();
    for (int i = 0; i < active.length; i++) {
      if (active[i] && !original.getParameterTypes()[i].isPrimitive()) {
        types.add(ObjectValues.shadowType(original.getParameterTypes()[i]));
      }
    }
    return types;
  }

  boolean hasScalars() {
    for (int i = 0; i < active.length; i++) {
      if (active[i] && original.getParameterTypes()[i].isPrimitive()) {
        return true;
      }
    }
    return false;
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
