package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The statements that take the components out of the records that a method is given, into local
 * variables.
 */
final class Unpacking {

  private final MethodModel model;
  private final Names names;
  private final Receiver receiver;

  Unpacking(Context context) {
    this.model = context.model();
    this.names = context.names();
    this.receiver = new Receiver(model, names);
  }

  /** Begins with the check of the object of an instance method. */
  List<String> primals() {
    List<String> statements = new ArrayList<>(receiver.check());
    for (Declared declared : model.declared()) {
      if (declared.isRecord()) {
        for (int i : declared.indices()) {
          statements.add(model.type(i) + " " + names.parameter(i) + " = " + names.access(i) + ";");
        }
      }
    }
    return statements;
  }

  List<String> dots() {
    return shadows(Parameter::isShadowed, names::dot, names::dot);
  }

  List<String> bars(Predicate<Parameter> which) {
    return shadows(which, names::bar, names::bar);
  }

  List<String> products(Predicate<Parameter> which) {
    return shadows(which, names::product, names::product);
  }

  private List<String> shadows(
      Predicate<Parameter> which, Function<Declared, String> whole, IntFunction<String> part) {
    List<String> statements = new ArrayList<>();
    for (Declared declared : model.declared(which)) {
      if (declared.isRecord()) {
        String record = whole.apply(declared);
        statements.add(Checks.notNull(record));
        for (int i : declared.indices()) {
          if (which.test(model.parameter(i))) {
            String value = record + Names.accessors(declared.path(i));
            statements.add(model.type(i) + " " + part.apply(i) + " = " + value + ";");
          }
        }
      }
    }
    return statements;
  }
}
