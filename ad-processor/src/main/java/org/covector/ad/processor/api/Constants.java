package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;

/** The constants of a generated class: copies of static final fields that it cannot name. */
final class Constants {

  private Constants() {}

  /**
   * The declarations, and the method that reads the fields.
   *
   * @param reader the name for that method
   */
  static List<Member> members(ClassModel model, String reader) {
    if (model.constants().isEmpty()) {
      return List.of();
    }
    List<Member> members = new ArrayList<>();
    model.constants().forEach(c -> members.add(new Member.Text(declaration(c, reader))));
    members.add(new Member.Text(reader(model, reader)));
    return members;
  }

  private static String declaration(ClassModel.Constant constant, String reader) {
    String type = constant.type().javaName();
    int parameters = type.indexOf('<');
    String erased = parameters < 0 ? type : erased(type);
    String warning = parameters < 0 ? "" : "@SuppressWarnings(\"unchecked\")\n";
    return warning
        + "private static final "
        + type
        + " "
        + constant.name()
        + " = ("
        + type
        + ") "
        + reader
        + "(\""
        + constant.owner()
        + "\", \""
        + constant.field()
        + "\", "
        + erased
        + ".class);";
  }

  private static String erased(String type) {
    StringBuilder erased = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      depth += c == '<' ? 1 : 0;
      if (depth == 0) {
        erased.append(c);
      }
      depth -= c == '>' ? 1 : 0;
    }
    return erased.toString();
  }

  private static String reader(ClassModel model, String name) {
    return """
    private static java.lang.Object %s(
        java.lang.String owner, java.lang.String field, java.lang.Class<?> type) {
      try {
        java.lang.Class<?> declaring =
            java.lang.Class.forName(owner, true, %s.class.getClassLoader());
        return java.lang.invoke.MethodHandles.privateLookupIn(
                declaring, java.lang.invoke.MethodHandles.lookup())
            .findStaticVarHandle(declaring, field, type)
            .get();
      } catch (java.lang.ReflectiveOperationException e) {
        throw new java.lang.LinkageError(owner + "." + field + " cannot be read", e);
      }
    }
    """
        .formatted(name, model.name());
  }
}
