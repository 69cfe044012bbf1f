package org.covector.ad.processor.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Numbers, arrays and records seen through reflection: comparison, flattening, shadows. */
final class Values {

  private Values() {}

  /** Whether a type is float or double, or an array of them of any rank. */
  static boolean isFloating(Class<?> type) {
    Class<?> base = type;
    while (base.isArray()) {
      base = base.getComponentType();
    }
    return base == double.class
        || base == float.class
        || ObjectValues.isObject(base)
        || ObjectValues.isTangent(base);
  }

  /** Whether the type is float, has a field of that type, or is an array of it. */
  static boolean isSinglePrecision(Class<?> type) {
    if (ObjectValues.isObject(type)) {
      return ObjectValues.fields(type).stream().anyMatch(f -> f.getType() == float.class);
    }
    return type.isArray() ? isSinglePrecision(type.getComponentType()) : type == float.class;
  }

  /**
   * The first place where two values differ in their bits (all NaNs are one), or an empty string.
   */
  static String difference(String where, Object expected, Object actual) {
    if (expected == null || actual == null) {
      return expected == actual ? "" : told(where, expected, actual);
    }
    if (!sameKind(expected, actual)) {
      return told(where + " (class)", expected.getClass(), actual.getClass());
    }
    if (expected.getClass().isArray()) {
      return arrayDifference(where, expected, actual);
    }
    if (expected instanceof Record) {
      for (RecordComponent component : expected.getClass().getRecordComponents()) {
        String inner =
            difference(
                where + "." + component.getName(),
                component(expected, component),
                component(actual, component));
        if (!inner.isEmpty()) {
          return inner;
        }
      }
      return "";
    }
    if (isObject(expected)) {
      return objectDifference(where, expected, actual);
    }
    return sameLeaf(expected, actual) ? "" : told(where, expected, actual);
  }

  private static boolean isObject(Object value) {
    return ObjectValues.isObject(value.getClass()) || ObjectValues.isTangent(value.getClass());
  }

  private static String objectDifference(String where, Object expected, Object actual) {
    for (Field field : ObjectValues.fields(expected.getClass())) {
      String inner =
          difference(
              where + "." + field.getName(),
              ObjectValues.get(expected, field),
              ObjectValues.get(actual, field));
      if (!inner.isEmpty()) {
        return inner;
      }
    }
    return "";
  }

  private static boolean sameKind(Object a, Object b) {
    return a.getClass() == b.getClass();
  }

  private static String arrayDifference(String where, Object expected, Object actual) {
    int length = Array.getLength(expected);
    if (length != Array.getLength(actual)) {
      return told(where + ".length", length, Array.getLength(actual));
    }
    for (int i = 0; i < length; i++) {
      String inner =
          difference(where + "[" + i + "]", Array.get(expected, i), Array.get(actual, i));
      if (!inner.isEmpty()) {
        return inner;
      }
    }
    return "";
  }

  private static boolean sameLeaf(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return Double.doubleToLongBits(x) == Double.doubleToLongBits(y);
    }
    if (a instanceof Float x && b instanceof Float y) {
      return Float.floatToIntBits(x) == Float.floatToIntBits(y);
    }
    if (a instanceof CharSequence) {
      return a.toString().equals(b.toString());
    }
    boolean comparable = a instanceof Comparable || a instanceof Boolean;
    return !comparable || a.equals(b);
  }

  private static String told(String where, Object expected, Object actual) {
    return where + ": expected " + expected + " but was " + actual;
  }

  static Object component(Object owner, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner.toString(), e);
    }
  }

  /**
   * All floating numbers in a value, row-major, records in the order of their components, each
   * object once.
   */
  static double[] flatten(Object value) {
    List<Double> out = new ArrayList<>();
    flatten(value, out, new IdentityHashMap<>());
    return out.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void flatten(Object value, List<Double> out, Map<Object, Object> seen) {
    if (value instanceof Double d) {
      out.add(d);
    } else if (value instanceof Float f) {
      out.add((double) f);
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        flatten(component(value, component), out, seen);
      }
    } else if (value != null && isObject(value)) {
      if (seen.put(value, value) == null) {
        for (String field : ObjectValues.numberFields(value.getClass())) {
          flatten(ObjectValues.get(value, field), out, seen);
        }
        for (String field : ObjectValues.memoryFields(value.getClass())) {
          flatten(ObjectValues.get(value, field), out, seen);
        }
      }
    } else if (value != null && value.getClass().isArray() && isFloating(value.getClass())) {
      for (int i = 0; i < Array.getLength(value); i++) {
        flatten(Array.get(value, i), out, seen);
      }
    }
  }

  /**
   * A value shaped as another one, with floating numbers from a supply.
   *
   * @param type the type to build, a record type perhaps other than the template's, whose
   *     components are then looked up by name
   */
  static Object rebuild(Class<?> type, Object template, DoubleSupplier numbers) {
    return rebuild(type, template, numbers, new IdentityHashMap<>());
  }

  private static Object rebuild(
      Class<?> type, Object template, DoubleSupplier numbers, Map<Object, Object> known) {
    if (template == null || known.containsKey(template)) {
      return known.get(template);
    }
    if (ObjectValues.isTangent(type)) {
      return rebuildObject(type, template, numbers, known);
    }
    if (type == double.class || type == Double.class) {
      return numbers.getAsDouble();
    }
    if (type == float.class || type == Float.class) {
      return (float) numbers.getAsDouble();
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), Array.getLength(template));
      for (int i = 0; i < Array.getLength(template); i++) {
        Array.set(
            array, i, rebuild(type.getComponentType(), Array.get(template, i), numbers, known));
      }
      return array;
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] parts = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      parts[i] =
          rebuild(types[i], namedComponent(template, components[i].getName()), numbers, known);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }

  private static Object rebuildObject(
      Class<?> type, Object template, DoubleSupplier numbers, Map<Object, Object> known) {
    Object made = ObjectValues.create(type);
    known.put(template, made);
    for (String field : ObjectValues.numberFields(type)) {
      ObjectValues.set(made, field, numbers.getAsDouble());
    }
    for (Field field : ObjectValues.fields(type)) {
      if (!field.getType().isPrimitive()) {
        Object part = ObjectValues.get(template, field.getName());
        ObjectValues.set(made, field, rebuild(field.getType(), part, numbers, known));
      }
    }
    return made;
  }

  static Object namedComponent(Object owner, String name) {
    for (RecordComponent component : owner.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component(owner, component);
      }
    }
    throw new AssertionError(owner.getClass() + " has no component " + name);
  }

  /** A zero shadow of a value, which shares where the value shares. */
  static Object shadow(Object value, Map<Object, Object> known) {
    if (value instanceof Double) {
      return 0.0;
    }
    if (value instanceof Float) {
      return 0.0f;
    }
    if (value == null) {
      return null;
    }
    Object made = known.get(value);
    if (made == null && ObjectValues.isObject(value.getClass())) {
      made = ObjectValues.create(ObjectValues.shadowType(value.getClass()));
      known.put(value, made);
      for (String field : ObjectValues.memoryFields(value.getClass())) {
        ObjectValues.assign(made, field, shadow(ObjectValues.get(value, field), known));
      }
    } else if (made == null) {
      Class<?> component = ObjectValues.shadowType(value.getClass().getComponentType());
      made = Array.newInstance(component, Array.getLength(value));
      known.put(value, made);
      if (!component.isPrimitive()) {
        for (int i = 0; i < Array.getLength(value); i++) {
          Array.set(made, i, shadow(Array.get(value, i), known));
        }
      }
    }
    return made;
  }

  /** A deep copy of an array or object which keeps sharing; other values as they are. */
  static Object copy(Object value) {
    return copy(value, new IdentityHashMap<>());
  }

  private static Object copy(Object value, Map<Object, Object> known) {
    boolean object = value != null && ObjectValues.isObject(value.getClass());
    if (value == null || !(object || value.getClass().isArray())) {
      return value;
    }
    Object made = known.get(value);
    if (made == null && object) {
      made = ObjectValues.create(value.getClass());
      known.put(value, made);
      for (Field field : ObjectValues.fields(value.getClass())) {
        ObjectValues.set(made, field, copy(ObjectValues.get(value, field), known));
      }
    } else if (made == null) {
      int length = Array.getLength(value);
      made = Array.newInstance(value.getClass().getComponentType(), length);
      known.put(value, made);
      for (int i = 0; i < length; i++) {
        Array.set(made, i, copy(Array.get(value, i), known));
      }
    }
    return made;
  }

  /** Deep copies of all values, each for itself. */
  static Object[] copyAll(Object[] values) {
    return (Object[]) copy(values);
  }
}
