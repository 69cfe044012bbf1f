package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.ClassSpec;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.StructType.Field;

/** The class of the tangents and adjoints of the objects of a class. */
public final class TangentClass {

  private static final String FINDER = "fieldOfObject";

  private static final String RUNTIME = "org.covector.ad.runtime.";

  private final StructType type;
  private final List<ClassModel.Constant> hidden;
  private final String visibility;
  private final String name;

  /**
   * Describes a class.
   *
   * @param type the objects' type
   * @param isPublic whether their class is public
   * @param hidden the fields that refer to memory and that the class cannot name
   */
  public TangentClass(StructType type, boolean isPublic, List<ClassModel.Constant> hidden) {
    this.type = type;
    this.hidden = List.copyOf(hidden);
    this.visibility = isPublic ? "public " : "";
    this.name = type.tangentName().substring(type.tangentName().lastIndexOf('.') + 1);
  }

  /** Returns what to print. */
  public ClassSpec spec(List<String> annotations) {
    int end = type.tangentName().length() - name.length();
    String packageName = end == 0 ? "" : type.tangentName().substring(0, end - 1);
    List<Member> members = new ArrayList<>();
    members.addAll(Constants.members(hidden, name, "", FINDER));
    fields().forEach(f -> members.add(field(f)));
    members.add(
        text("A tangent of zeros, without arrays and objects.", "public " + name + "() {}"));
    for (String of : List.of(type.name(), name)) {
      members.add(zerosLike(of, ""));
      members.add(zerosLike(of, "[]"));
      members.add(zerosLikeWithin(of, of.equals(name)));
      members.add(allZerosLikeWithin(of));
    }
    members.add(zero());
    members.add(zeroAll());
    members.add(parts());
    members.add(add());
    members.add(addAll());
    return new ClassSpec(
        packageName,
        "Tangent or adjoint of a {@code "
            + label()
            + "}: a field for each of its fields that carries a derivative.",
        name,
        visibility + "final",
        annotations,
        members);
  }

  private List<Field> fields() {
    return type.tangent().fields();
  }

  /** The statements that a template gives for each field that refers to memory. */
  private String each(Function<Field, String> statement) {
    return type.fields().stream()
        .filter(f -> f.active() && f.type().isMemory())
        .map(statement)
        .collect(Collectors.joining());
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

  private Member zerosLike(String of, String brackets) {
    return text(
        brackets.isEmpty()
            ? "A new tangent of zeros.\n\n@param object what it belongs to, or null\n"
                + "@return the tangent; null for null"
            : "New tangents of zeros.\n\n@param object what they belong to, or null\n"
                + "@return the tangents; what stands in two places has one",
        """
        public static %s%s zerosLike(%s%s object) {
          return zerosLike(object, new %sNewShadows());
        }
        """
            .formatted(name, brackets, of, brackets, RUNTIME));
  }

  private Member zerosLikeWithin(String of, boolean isTangent) {
    Function<Field, String> access = f -> isTangent ? "object." + f.name() : access(f);
    return new Member.Text(
        """
        static %1$s zerosLike(%2$s object, %3$sNewShadows shadows) {
          if (object == null) {
            return null;
          }
          %1$s tangent = (%1$s) shadows.find(object);
          if (tangent == null) {
            tangent = shadows.add(object, new %1$s());
            %4$s
          }
          return tangent;
        }
        """
            .formatted(name, of, RUNTIME, each(f -> newPart(f, access.apply(f)))));
  }

  /** The text that reads a field of an object. */
  private String access(Field field) {
    return hidden.stream()
        .filter(c -> c.field().equals(field.name()))
        .map(c -> "(" + c.type().javaName() + ") " + c.name() + ".get(object)")
        .findFirst()
        .orElse("object." + field.name());
  }

  private static String newPart(Field field, String part) {
    String made =
        Objects.isObject(field.type())
            ? Objects.tangentClass(field.type()) + ".zerosLike(" + part + ", shadows)"
            : "shadows.zerosLike(" + part + ")";
    return "tangent." + field.name() + " = " + made + ";\n";
  }

  private Member allZerosLikeWithin(String of) {
    return new Member.Text(
        """
        static %1$s[] zerosLike(%2$s[] objects, %3$sNewShadows shadows) {
          if (objects == null) {
            return null;
          }
          %1$s[] tangents = (%1$s[]) shadows.find(objects);
          if (tangents == null) {
            tangents = shadows.add(objects, new %1$s[objects.length]);
            for (int i = 0; i < objects.length; i++) {
              tangents[i] = zerosLike(objects[i], shadows);
            }
          }
          return tangents;
        }
        """
            .formatted(name, of, RUNTIME));
  }

  private Member zero() {
    String assignments = fields().stream().map(TangentClass::zeroed).collect(Collectors.joining());
    return text(
        "Sets a tangent to zeros.\n\n@param tangent the tangent; null is passed over",
        "public static void zero("
            + name
            + " tangent) {\n if (tangent != null) {\n"
            + assignments
            + "}\n}");
  }

  private static String zeroed(Field field) {
    String part = "tangent." + field.name();
    if (!field.type().isMemory()) {
      return part + " = 0;\n";
    }
    return Objects.isObject(field.type())
        ? Objects.zero(field.type(), part)
        : RUNTIME + "ObjectArguments.zero(" + part + ");\n";
  }

  private Member zeroAll() {
    return text(
        "Sets tangents to zeros.\n\n@param tangents the tangents; nulls are passed over",
        """
        public static void zero(%1$s[] tangents) {
          if (tangents != null) {
            for (%1$s tangent : tangents) {
              zero(tangent);
            }
          }
        }
        """
            .formatted(name));
  }

  private Member parts() {
    return new Member.Text(
        """
        static void parts(%1$s object, %2$s tangent, %3$sSharing sharing) {
          %4$s
        }
        """
            .formatted(type.name(), name, RUNTIME, each(this::part)));
  }

  private String part(Field field) {
    String pair = "\"%1$s\", tangent.%1$s, %2$s".formatted(field.name(), access(field));
    if (!Objects.isObject(field.type())) {
      return "sharing.numbers(" + pair + ");\n";
    }
    String method = field.type() instanceof ArrayType ? "pairs" : "pair";
    String parts = Objects.tangentClass(field.type()) + "::parts";
    return "sharing." + method + "(" + pair + ", " + parts + ");\n";
  }

  private Member add() {
    String additions = fields().stream().map(TangentClass::added).collect(Collectors.joining());
    return new Member.Text(
        """
        static void add(%1$s from, %1$s to, %2$sResultSeeds seeds) {
          if (seeds.isNew(from, to)) {
            %3$s
          }
        }
        """
            .formatted(name, RUNTIME, additions));
  }

  private static String added(Field field) {
    String pair = "from.%1$s, to.%1$s".formatted(field.name());
    if (!field.type().isMemory()) {
      return "to.%1$s += from.%1$s;\n".formatted(field.name());
    }
    return Objects.isObject(field.type())
        ? Objects.tangentClass(field.type()) + ".add(" + pair + ", seeds);\n"
        : "seeds.numbers(\"" + field.name() + "\", " + pair + ");\n";
  }

  private Member addAll() {
    return new Member.Text(
        """
        static void add(%1$s[] from, %1$s[] to, %2$sResultSeeds seeds) {
          if (seeds.isNew(from, to)) {
            seeds.length("the array", from.length, to.length);
            for (int i = 0; i < from.length; i++) {
              add(from[i], to[i], seeds);
            }
          }
        }
        """
            .formatted(name, RUNTIME));
  }
}
