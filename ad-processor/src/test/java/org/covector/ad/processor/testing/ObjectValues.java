package org.covector.ad.processor.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Objects whose fields carry derivatives, and their tangents, seen through reflection. */
final class ObjectValues {

  private ObjectValues() {}

  /** Whether a type is a class that has a tangent class. */
  static boolean isObject(Class<?> type) {
    return tangentOrNull(type) != null;
  }

  private static Class<?> tangentOrNull(Class<?> type) {
    if (type.isPrimitive() || type.isArray() || type.getClassLoader() == null) {
      return null;
    }
    int dot = type.getName().lastIndexOf('.');
    String simple = type.getName().substring(dot + 1).replace('$', '_');
    try {
      String name = type.getName().substring(0, dot + 1) + simple + "Tangent";
      return Class.forName(name, false, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  /** Whether a type is a generated tangent class. */
  static boolean isTangent(Class<?> type) {
    return !type.isPrimitive()
        && !type.isArray()
        && !type.isRecord()
        && type.getClassLoader() != null
        && type.getDeclaringClass() == null
        && type.getSimpleName().endsWith("Tangent");
  }

  /** The type of the shadows of values of a type. */
  static Class<?> shadowType(Class<?> type) {
    if (type.isArray()) {
      return shadowType(type.getComponentType()).arrayType();
    }
    return isObject(type) ? tangentOrNull(type) : type;
  }

  /** The names of the active fields that are numbers. */
  static List<String> numberFields(Class<?> type) {
    return activeFields(type, true);
  }

  /** The names of the active fields that are arrays or objects. */
  static List<String> memoryFields(Class<?> type) {
    return activeFields(type, false);
  }

  private static List<String> activeFields(Class<?> type, boolean numbers) {
    return fields(isObject(type) ? tangentOrNull(type) : type).stream()
        .filter(f -> f.getType().isPrimitive() == numbers)
        .map(Field::getName)
        .toList();
  }

  /** All fields of the objects of a class, inherited ones first. */
  static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    if (type.getSuperclass() != Object.class && type.getSuperclass().getClassLoader() != null) {
      fields.addAll(fields(type.getSuperclass()));
    }
    Arrays.stream(type.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()))
        .forEach(fields::add);
    fields.forEach(f -> f.setAccessible(true));
    return fields;
  }

  static Object get(Object object, String field) {
    return get(object, named(object, field));
  }

  static Object get(Object object, Field field) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Sets a number; where the field is {@code float} it is rounded. */
  static void set(Object object, String field, double number) {
    Field target = named(object, field);
    boolean single = target.getType() == float.class;
    set(object, target, single ? (Object) (float) number : (Object) number);
  }

  static void assign(Object object, String field, Object value) {
    set(object, named(object, field), value);
  }

  static void set(Object object, Field field, Object value) {
    try {
      field.set(object, value);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Field named(Object object, String name) {
    return fields(object.getClass()).stream()
        .filter(f -> f.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A new object of a class that has a constructor without parameters. */
  static Object create(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no constructor without parameters", e);
    }
  }
}
