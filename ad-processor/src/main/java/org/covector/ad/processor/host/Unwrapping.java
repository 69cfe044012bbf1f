package org.covector.ad.processor.host;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Looks for javac's own environment behind those that build tools wrap around it. Wrappers keep the
 * environment in a field, proxies in a field of their handler; names differ, so the value's type
 * decides.
 */
final class Unwrapping {

  private static final int DEPTH = 5;

  private Unwrapping() {}

  /** Returns the first result that the given attempt has on the environment or one inside of it. */
  static <T> Optional<T> find(
      ProcessingEnvironment environment, Function<ProcessingEnvironment, Optional<T>> attempt) {
    return find(environment, attempt, DEPTH);
  }

  private static <T> Optional<T> find(
      ProcessingEnvironment environment,
      Function<ProcessingEnvironment, Optional<T>> attempt,
      int depth) {
    Optional<T> found = attempt.apply(environment);
    if (found.isPresent() || depth == 0) {
      return found;
    }
    return inner(environment).stream()
        .flatMap(e -> find(e, attempt, depth - 1).stream())
        .findFirst();
  }

  private static List<ProcessingEnvironment> inner(ProcessingEnvironment environment) {
    Object holder =
        Proxy.isProxyClass(environment.getClass())
            ? Proxy.getInvocationHandler(environment)
            : environment;
    List<ProcessingEnvironment> found = new ArrayList<>();
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        value(field, holder).filter(e -> e != environment).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<ProcessingEnvironment> value(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return field.get(holder) instanceof ProcessingEnvironment e
          ? Optional.of(e)
          : Optional.empty();
    } catch (IllegalAccessException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
