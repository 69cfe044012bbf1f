package org.covector.ad.runtime;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Checks that an object runs the very methods that a derivative was made of: that its class does
 * not override one of them. Generated code makes one for each instance method. Objects of the class
 * itself pass without a look at its methods; what was found of a subclass is remembered.
 *
 * <p>Safe for use by several threads once all methods are named.
 */
public final class OverrideCheck {

  private record Signature(String name, List<Class<?>> parameters) {
    @Override
    public String toString() {
      return parameters.stream()
          .map(Class::getSimpleName)
          .collect(Collectors.joining(", ", name + "(", ")"));
    }
  }

  private final Class<?> owner;
  private final List<Signature> methods = new ArrayList<>();
  private final ClassValue<String> overridden =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return methods.stream()
              .filter(method -> isOverridden(type, method))
              .map(Signature::toString)
              .findFirst()
              .orElse("");
        }
      };

  /**
   * Makes a check that no object fails.
   *
   * @param owner the class or interface whose methods were differentiated
   */
  public OverrideCheck(Class<?> owner) {
    this.owner = owner;
  }

  /**
   * Adds a method that must not be overridden.
   *
   * @param name its name
   * @param parameters its parameter types
   * @return this
   */
  public OverrideCheck method(String name, Class<?>... parameters) {
    methods.add(new Signature(name, List.copyOf(Arrays.asList(parameters))));
    return this;
  }

  /**
   * Checks an object.
   *
   * @param self an object of the class, or of a subclass
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if its class overrides one of the methods
   */
  public void check(Object self) {
    Objects.requireNonNull(self, "self");
    if (self.getClass() != owner) {
      String method = overridden.get(self.getClass());
      if (!method.isEmpty()) {
        throw new IllegalArgumentException(
            self.getClass().getName()
                + " overrides "
                + method
                + ", and the derivative is that of the method in "
                + owner.getName());
      }
    }
  }

  private boolean isOverridden(Class<?> type, Signature method) {
    Class<?>[] parameters = method.parameters().toArray(new Class<?>[0]);
    if (owner.isInterface()) {
      return !ofInterface(type, method.name(), parameters).isAssignableFrom(owner);
    }
    for (Class<?> at = type; at != owner; at = at.getSuperclass()) {
      if (declares(at, method.name(), parameters)) {
        return true;
      }
    }
    return false;
  }

  private static Class<?> ofInterface(Class<?> type, String name, Class<?>[] parameters) {
    try {
      return type.getMethod(name, parameters).getDeclaringClass();
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type.getName() + " has no method " + name, e);
    }
  }

  private static boolean declares(Class<?> type, String name, Class<?>[] parameters) {
    try {
      Method method = type.getDeclaredMethod(name, parameters);
      return !Modifier.isStatic(method.getModifiers())
          && !Modifier.isPrivate(method.getModifiers());
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
