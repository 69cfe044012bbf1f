package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;

/**
 * The constants of a generated class: copies of static final fields that it cannot name, and
 * handles of other fields.
 */
final class Constants {

  private static final String HANDLE = "java.lang.invoke.VarHandle";

  private Constants() {}

  /**
   * The declarations, and the methods that find the fields.
   *
   * @param className the simple name of the generated class
   * @param staticReader the name for the method that reads a static field
   * @param finder the name for the method that gives the handle of another field
   */
  static List<Member> members(
      List<ClassModel.Constant> constants, String className, String staticReader, String finder) {
    List<Member> members = new ArrayList<>();
    for (ClassModel.Constant constant : constants) {
      members.add(
          new Member.Text(
              constant.isStatic() ? copy(constant, staticReader) : handle(constant, finder)));
    }
    if (constants.stream().anyMatch(ClassModel.Constant::isStatic)) {
      String find = ".findStaticVarHandle(declaring, field, type)\n.get()";
      members.add(new Member.Text(method(className, "java.lang.Object", staticReader, find)));
    }
    if (!constants.stream().allMatch(ClassModel.Constant::isStatic)) {
      String find = ".findVarHandle(declaring, field, type)";
      members.add(new Member.Text(method(className, HANDLE, finder, find)));
    }
    return members;
  }

  private static String copy(ClassModel.Constant constant, String reader) {
    String type = constant.type().javaName();
    String warning = type.indexOf('<') < 0 ? "" : "@SuppressWarnings(\"unchecked\")\n";
    String cast = type.equals("java.lang.Object") ? "" : "(" + type + ") ";
    return warning
        + "private static final "
        + type
        + " "
        + constant.name()
        + " = "
        + cast
        + call(constant, reader)
        + ";";
  }

  private static String handle(ClassModel.Constant constant, String finder) {
    return "private static final "
        + HANDLE
        + " "
        + constant.name()
        + " = "
        + call(constant, finder)
        + ";";
  }

  private static String call(ClassModel.Constant constant, String method) {
    return method
        + "(\""
        + constant.owner()
        + "\", \""
        + constant.field()
        + "\", "
        + erased(constant.type().javaName())
        + ".class)";
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

  private static String method(String className, String type, String name, String find) {
    return """
    private static %s %s(
        java.lang.String owner, java.lang.String field, java.lang.Class<?> type) {
      try {
        java.lang.Class<?> declaring =
            java.lang.Class.forName(owner, true, %s.class.getClassLoader());
        return java.lang.invoke.MethodHandles.privateLookupIn(
                declaring, java.lang.invoke.MethodHandles.lookup())
            %s;
      } catch (java.lang.ReflectiveOperationException e) {
        throw new java.lang.LinkageError(owner + "." + field + " cannot be read", e);
      }
    }
    """
        .formatted(type, name, className, find);
  }
}
