package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.ClassSpec;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.StructType.Field;

/** The class of the tangents and adjoints of the objects of a class. */
public final class TangentClass {

  private final StructType type;
  private final String visibility;
  private final String name;

  /**
   * Describes a class.
   *
   * @param type the objects' type
   * @param isPublic whether their class is public
   */
  public TangentClass(StructType type, boolean isPublic) {
    this.type = type;
    this.visibility = isPublic ? "public " : "";
    this.name = type.tangentName().substring(type.tangentName().lastIndexOf('.') + 1);
  }

  /** Returns what to print. */
  public ClassSpec spec(List<String> annotations) {
    int end = type.tangentName().length() - name.length();
    String packageName = end == 0 ? "" : type.tangentName().substring(0, end - 1);
    List<Member> members = new ArrayList<>();
    fields().forEach(f -> members.add(field(f)));
    members.add(text("A tangent of zeros.", "public " + name + "() {}"));
    members.add(zerosLike(type.name()));
    members.add(zerosLike(name));
    members.add(allZerosLike(type.name()));
    members.add(allZerosLike(name));
    members.add(zero());
    members.add(zeroAll());
    return new ClassSpec(
        packageName,
        "Tangent or adjoint of a {@code "
            + label()
            + "}: a number for each field that carries a derivative.",
        name,
        visibility + "final",
        annotations,
        members);
  }

  private List<Field> fields() {
    return type.tangent().fields();
  }

  private String label() {
    return type.name().substring(type.name().lastIndexOf('.') + 1);
  }

  private static Member text(String doc, String java) {
    return new Member.Text(Signature.comment(doc) + java);
  }

  private Member field(Field field) {
    return text(
        "For {@code " + field.name() + "}.",
        "public " + field.type().javaName() + " " + field.name() + ";");
  }

  private Member zerosLike(String of) {
    return text(
        "A new tangent of zeros.\n\n"
            + "@param object the object, or null\n"
            + "@return null for null",
        "public static "
            + name
            + " zerosLike("
            + of
            + " object) {\n return object == null ? null : new "
            + name
            + "();\n}");
  }

  private Member allZerosLike(String of) {
    return text(
        "New tangents of zeros: one for each object, null for null.\n\n"
            + "@param objects the objects; one that occurs twice has one tangent\n"
            + "@return the tangents",
        "public static "
            + name
            + "[] zerosLike("
            + of
            + "[] objects) {\n return org.covector.ad.runtime.ObjectArguments.zerosLike(objects, new "
            + name
            + "[objects.length], "
            + name
            + "::new);\n}");
  }

  private Member zero() {
    String assignments =
        fields().stream().map(f -> "tangent." + f.name() + " = 0;\n").collect(Collectors.joining());
    return text(
        "Sets a tangent to zeros.\n\n@param tangent the tangent; null is passed over",
        "public static void zero("
            + name
            + " tangent) {\n if (tangent != null) {\n"
            + assignments
            + "}\n}");
  }

  private Member zeroAll() {
    return text(
        "Sets tangents to zeros.\n\n@param tangents the tangents; nulls are passed over",
        "public static void zero("
            + name
            + "[] tangents) {\n for ("
            + name
            + " tangent : tangents) {\n zero(tangent);\n }\n}");
  }
}
