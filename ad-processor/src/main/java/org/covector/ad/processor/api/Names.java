package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names in the derivatives of one method. What is derived from a parameter's name and clashes
 * with another parameter gets the suffix {@code _}, and so does a record component that would be
 * called like something that every record has.
 */
final class Names {

  /** The name of every tape; a parameter of the user that is called so yields. */
  static final String TAPE = "tape";

  private static final Set<String> RESERVED =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** Names in generated code that a parameter would hide. */
  private static final Set<String> CLASSES =
      Set.of(
          "Arguments",
          "Arrays",
          "Assertions",
          "Dual",
          "Math",
          "Objects",
          "RowSharing",
          "StrictMath",
          "StrongZero",
          "System",
          "Tape",
          "java",
          "org");

  private final Set<String> taken;
  private final String stem;
  private final String capitalised;
  private final MethodModel model;
  private final List<String> parameters;
  private final List<String> dots;
  private final List<String> bars;
  private final List<String> products;
  private final String resultBar;
  private final String adjoint;
  private final String value;

  Names(MethodModel model) {
    this.model = model;
    stem = model.stem();
    capitalised = capitalise(stem);
    List<String> user = new ArrayList<>();
    model.declared().forEach(d -> user.add(d.name()));
    model.declared().stream()
        .filter(Declared::isRecord)
        .flatMap(d -> d.indices().stream())
        .forEach(i -> user.add(model.parameter(i).name()));
    Set<String> hidden = hidden(model.key().owner());
    hidden.add(receiverCheck());
    parameters = distinct(user, hidden);
    taken = new HashSet<>(parameters);
    taken.add(TAPE);
    dots = derived(user, "Dot");
    bars = derived(user, "Bar");
    products = derived(user, "Hvp");
    resultBar = local("resultBar");
    adjoint = local("adjoint");
    value = local("value");
  }

  /**
   * Returns the names that no parameter may have.
   *
   * @param owner the class of the method, which qualified names may begin with
   */
  static Set<String> hidden(String owner) {
    Set<String> names = new HashSet<>(CLASSES);
    names.add(TAPE);
    names.add(owner.substring(0, Math.max(owner.indexOf('.'), 0)));
    names.add(owner.substring(owner.lastIndexOf('.') + 1));
    return names;
  }

  /** Returns a name with its first letter in upper case. */
  static String capitalise(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** Returns a name that is not taken, and takes it. */
  static String fresh(String wanted, Set<String> taken) {
    String name = wanted;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /** Returns names that differ from each other and from some reserved ones. */
  static List<String> distinct(List<String> wanted, Collection<String> reserved) {
    Set<String> taken = new HashSet<>(reserved);
    Set<String> unchanged = new HashSet<>(wanted);
    unchanged.removeAll(reserved);
    List<String> names = new ArrayList<>();
    for (String name : wanted) {
      String candidate = name;
      while (taken.contains(candidate)
          || (!candidate.equals(name) && unchanged.contains(candidate))) {
        candidate += "_";
      }
      taken.add(candidate);
      names.add(candidate);
    }
    return names;
  }

  /** Returns the names of record components after one or more that come first. */
  static List<String> components(List<String> wanted, String... first) {
    Set<String> reserved = new HashSet<>(RESERVED);
    reserved.addAll(List.of(first));
    return distinct(wanted, reserved);
  }

  private List<String> derived(List<String> user, String suffix) {
    return user.stream().map(p -> fresh(p + suffix, taken)).toList();
  }

  /** Takes a name that clashes with no other one. */
  String local(String wanted) {
    return fresh(wanted, taken);
  }

  /** The constant that checks the object of an instance method. */
  String receiverCheck() {
    return stem + "Receiver";
  }

  /** A generated method, such as {@code lossJvp}. */
  String method(String suffix) {
    return stem + suffix;
  }

  /** A generated nested type, such as {@code LossGradient}. */
  String type(String suffix) {
    return capitalised + suffix;
  }

  /** The place of a parameter's names: those of declared ones come first. */
  private int place(int index) {
    Declared declared = model.declaring(index);
    if (!declared.isRecord()) {
      return place(declared);
    }
    int before =
        model.declared().stream()
            .filter(d -> d.isRecord() && d.first() < declared.first())
            .mapToInt(Declared::size)
            .sum();
    return model.declared().size() + before + index - declared.first();
  }

  private int place(Declared declared) {
    return model.declared().indexOf(declared);
  }

  /** A parameter of the function: of a record, the local variable that holds a component. */
  String parameter(int index) {
    return parameters.get(place(index));
  }

  /** A parameter of the method. */
  String parameter(Declared declared) {
    return parameters.get(place(declared));
  }

  /** A parameter of the function as an expression of parameters of the method. */
  String access(int index) {
    Declared declared = model.declaring(index);
    return parameter(declared) + accessors(declared.path(index));
  }

  /** The calls that take a component out of a record. */
  static String accessors(List<String> path) {
    return path.stream().map(name -> "." + name + "()").collect(Collectors.joining());
  }

  /** The tangent of a parameter. */
  String dot(int index) {
    return dots.get(place(index));
  }

  String dot(Declared declared) {
    return dots.get(place(declared));
  }

  /** The adjoint of a parameter. */
  String bar(int index) {
    return bars.get(place(index));
  }

  String bar(Declared declared) {
    return bars.get(place(declared));
  }

  /** The tangent of the adjoint of a parameter. */
  String product(int index) {
    return products.get(place(index));
  }

  String product(Declared declared) {
    return products.get(place(declared));
  }

  String resultBar() {
    return resultBar;
  }

  /** The holder of the adjoints of scalars. */
  String adjoint() {
    return adjoint;
  }

  /** The local variable of a result. */
  String value() {
    return value;
  }
}
