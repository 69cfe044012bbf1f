package org.covector.ad.processor.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments of a method taken apart: of a record its components, so that all checks deal with
 * numbers, arrays and opaque objects only. The object of an instance method is the first argument;
 * its parts are itself and its active fields.
 */
final class Parts {

  /** A part of an argument: the argument itself, a component of a record, or a field. */
  record Part(int argument, List<String> path, Class<?> type, String name, String label) {}

  private final List<Class<?>> wholes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /**
   * Takes the parameters of a method apart.
   *
   * @param parameters their names
   * @param fields the active fields of the object
   */
  Parts(Method method, List<String> parameters, List<String> fields) {
    if (!Modifier.isStatic(method.getModifiers())) {
      add(method.getDeclaringClass(), "self");
      for (String name : fields) {
        Class<?> type = field(method.getDeclaringClass(), name).getType();
        String part = "self" + Signatures.capitalised(name);
        parts.add(new Part(0, List.of(name), type, part, "self." + name));
      }
    }
    for (int i = 0; i < method.getParameterCount(); i++) {
      add(method.getParameterTypes()[i], parameters.get(i));
    }
  }

  private void add(Class<?> type, String name) {
    wholes.add(type);
    names.add(name);
    visit(type, List.of(), name, name);
  }

  /** A field, declared or inherited. */
  private static Field field(Class<?> type, String name) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new AssertionError(type + " has no field " + name);
  }

  private static Object get(Object owner, String name) {
    if (owner instanceof Record) {
      return Values.namedComponent(owner, name);
    }
    try {
      return field(owner.getClass(), name).get(owner);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private void visit(Class<?> type, List<String> path, String name, String label) {
    if (!type.isRecord()) {
      parts.add(new Part(wholes.size() - 1, path, type, name, label));
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      List<String> inner = new ArrayList<>(path);
      String own = component.getName();
      inner.add(own);
      visit(component.getType(), inner, name + Signatures.capitalised(own), label + "." + own);
    }
  }

  /** The arguments as the method takes them. */
  List<Class<?>> wholes() {
    return List.copyOf(wholes);
  }

  List<String> wholeNames() {
    return List.copyOf(names);
  }

  int size() {
    return parts.size();
  }

  Class<?>[] types() {
    return parts.stream().map(Part::type).toArray(Class<?>[]::new);
  }

  List<String> names() {
    return parts.stream().map(Part::name).toList();
  }

  /** What messages call the parts. */
  List<String> labels() {
    return parts.stream().map(Part::label).toList();
  }

  /** The argument that a part belongs to. */
  int whole(int part) {
    return parts.get(part).argument();
  }

  /** Whether an argument has one of some parts. */
  boolean has(int argument, boolean[] chosen) {
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] && whole(i) == argument) {
        return true;
      }
    }
    return false;
  }

  /** The parts of arguments; what follows these stays. */
  Object[] flatten(Object[] row) {
    List<Object> out = new ArrayList<>();
    for (Part part : parts) {
      Object at = row[part.argument()];
      for (String name : part.path()) {
        at = get(at, name);
      }
      out.add(at);
    }
    out.addAll(Arrays.asList(row).subList(wholes.size(), row.length));
    return out.toArray();
  }

  /** The parts of a tangent of an argument, put in their places. */
  void scatter(int argument, Object tangent, boolean[] chosen, Object[] into) {
    for (int i = 0; i < parts.size(); i++) {
      if (chosen[i] && whole(i) == argument) {
        Object at = tangent;
        for (String name : parts.get(i).path()) {
          at = get(at, name);
        }
        into[i] = at;
      }
    }
  }

  /** An argument, or a tangent of it, made of its parts. */
  Object make(int argument, Class<?> type, Object[] values) {
    return make(argument, type, List.of(), values);
  }

  private Object make(int argument, Class<?> type, List<String> path, Object[] values) {
    if (!type.isRecord()) {
      Object value = values[index(argument, path)];
      return path.isEmpty() ? withFields(argument, value, values) : value;
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] made = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      List<String> inner = new ArrayList<>(path);
      inner.add(components[i].getName());
      types[i] = components[i].getType();
      made[i] = make(argument, types[i], inner, values);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(made);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }

  /** An object, its active fields set to their values. */
  private Object withFields(int argument, Object object, Object[] values) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.argument() == argument && part.path().size() == 1 && object != null) {
        try {
          field(object.getClass(), part.path().get(0)).set(object, values[i]);
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return object;
  }

  private int index(int argument, List<String> path) {
    for (int i = 0; i < parts.size(); i++) {
      if (whole(i) == argument && parts.get(i).path().equals(path)) {
        return i;
      }
    }
    throw new AssertionError("argument " + argument + " has no part " + path);
  }

  /** The arguments, made of their parts. */
  List<Object> arguments(Object[] values) {
    List<Object> arguments = new ArrayList<>();
    for (int k = 0; k < wholes.size(); k++) {
      arguments.add(make(k, wholes.get(k), values));
    }
    return arguments;
  }
}
