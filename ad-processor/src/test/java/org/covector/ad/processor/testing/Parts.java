package org.covector.ad.processor.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The arguments of a method taken apart: of a record its components, so that all checks deal with
 * numbers, arrays and opaque objects only. The object of an instance method is the first argument.
 */
final class Parts {

  /** A part of an argument: the argument itself, or a component of a record. */
  record Part(int argument, List<RecordComponent> path, Class<?> type, String name, String label) {}

  private final List<Class<?>> wholes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /**
   * Takes the parameters of a method apart.
   *
   * @param parameters their names
   */
  Parts(Method method, List<String> parameters) {
    if (!Modifier.isStatic(method.getModifiers())) {
      add(method.getDeclaringClass(), "self");
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

  private void visit(Class<?> type, List<RecordComponent> path, String name, String label) {
    if (!type.isRecord()) {
      parts.add(new Part(wholes.size() - 1, path, type, name, label));
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      List<RecordComponent> inner = new ArrayList<>(path);
      inner.add(component);
      String own = component.getName();
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
      for (RecordComponent component : part.path()) {
        at = Values.component(at, component);
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
        for (RecordComponent component : parts.get(i).path()) {
          at = Values.namedComponent(at, component.getName());
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
      return values[index(argument, path)];
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

  private int index(int argument, List<String> path) {
    for (int i = 0; i < parts.size(); i++) {
      List<String> own =
          parts.get(i).path().stream().map(RecordComponent::getName).collect(Collectors.toList());
      if (whole(i) == argument && own.equals(path)) {
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
