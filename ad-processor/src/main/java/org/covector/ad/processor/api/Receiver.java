package org.covector.ad.processor.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.Member;

/**
 * The object that an instance method is called on, where it is not a record: the first parameter of
 * all derivatives, which is checked to run the methods that were differentiated.
 */
final class Receiver {

  private static final String CHECK = "org.covector.ad.runtime.OverrideCheck";

  private final MethodModel model;
  private final Names names;

  Receiver(MethodModel model, Names names) {
    this.model = model;
    this.names = names;
  }

  private boolean exists() {
    return !model.isStatic() && model.declared().get(0).isObject();
  }

  private boolean isChecked() {
    return exists() && !model.overridable().isEmpty();
  }

  /** The constant that checks objects, or nothing. */
  Optional<Member> member() {
    if (!isChecked()) {
      return Optional.empty();
    }
    String methods =
        model.overridable().stream().map(Receiver::method).collect(Collectors.joining());
    String owner = model.declared().get(0).type().replaceAll("<.*", "");
    return Optional.of(
        new Member.Text(
            "private static final "
                + CHECK
                + " "
                + names.receiverCheck()
                + " = new "
                + CHECK
                + "("
                + owner
                + ".class)"
                + methods
                + ";"));
  }

  private static String method(MethodModel.Overridable method) {
    String parameters =
        method.parameters().stream().map(p -> ", " + p + ".class").collect(Collectors.joining());
    return ".method(\"" + method.name() + "\"" + parameters + ")";
  }

  /** The statement that checks which methods the object runs, or nothing. */
  List<String> overrideCheck() {
    return isChecked() ? check() : List.of();
  }

  /** The statement that checks the object, or nothing. */
  List<String> check() {
    if (!exists()) {
      return List.of();
    }
    String self = names.parameter(model.declared().get(0));
    return List.of(
        isChecked()
            ? names.receiverCheck() + ".check(" + self + ");"
            : "java.util.Objects.requireNonNull(" + self + ", \"self\");");
  }
}
