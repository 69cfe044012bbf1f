package org.covector.ad.processor.random;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the evaluator's arguments from those of a program, and shares where they share. */
final class Lifting {

  private final Class<?> evaluator;
  private final Map<Object, Object> known = new IdentityHashMap<>();

  Lifting(Class<?> evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * Makes an argument.
   *
   * @param dot its tangent; null where it has none
   */
  Object lift(Object value, Object dot) throws ReflectiveOperationException {
    if (value instanceof Double || value instanceof Float) {
      double first = dot == null ? 0 : ((Number) dot).doubleValue();
      return Num.of(((Number) value).doubleValue(), first);
    }
    Object made = known.get(value);
    if (made != null) {
      return made;
    }
    if (value instanceof double[] a) {
      Num[] lifted = new Num[a.length];
      for (int i = 0; i < a.length; i++) {
        lifted[i] = Num.of(a[i], dot == null ? 0 : ((double[]) dot)[i]);
      }
      known.put(value, lifted);
      return lifted;
    }
    if (value instanceof Object[] a) {
      return array(a, dot);
    }
    Class<?> type = counterpart(value.getClass());
    return type == null ? value : object(type, value, dot);
  }

  private Object array(Object[] array, Object dot) throws ReflectiveOperationException {
    Class<?> element = array.getClass().getComponentType();
    Class<?> type = element == double[].class ? Num[].class : counterpart(element);
    Object[] made = (Object[]) Array.newInstance(type, array.length);
    known.put(array, made);
    for (int i = 0; i < array.length; i++) {
      made[i] = lift(array[i], dot == null ? null : Array.get(dot, i));
    }
    return made;
  }

  /** The evaluator's class of the same name; null where there is none. */
  private Class<?> counterpart(Class<?> type) {
    return Arrays.stream(evaluator.getDeclaredClasses())
        .filter(c -> c.getSimpleName().equals(type.getSimpleName()))
        .findFirst()
        .orElse(null);
  }

  private Object object(Class<?> type, Object value, Object dot)
      throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object made = constructor.newInstance();
    known.put(value, made);
    for (Field field : fields(type)) {
      String name = field.getName();
      boolean active =
          dot != null && fields(dot.getClass()).stream().anyMatch(f -> f.getName().equals(name));
      field.set(made, lift(get(value, name), active ? get(dot, name) : null));
    }
    return made;
  }

  /** The fields of the objects of a class. */
  static List<Field> fields(Class<?> type) {
    List<Field> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(f -> !Modifier.isStatic(f.getModifiers()))
            .toList();
    fields.forEach(f -> f.setAccessible(true));
    return fields;
  }

  static Object get(Object object, String name) throws ReflectiveOperationException {
    Field field = object.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(object);
  }
}
