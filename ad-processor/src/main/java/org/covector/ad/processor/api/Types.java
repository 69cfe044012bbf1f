package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.Member;

/** Writes the nested types of the generated class: records of results, and holders. */
final class Types {

  private Types() {}

  /** A component or field. */
  record Field(String type, String name, String doc) {}

  /** A record. */
  static Member record(String visibility, String name, String summary, List<Field> components) {
    String list =
        components.stream().map(c -> c.type() + " " + c.name()).collect(Collectors.joining(", "));
    StringBuilder doc = new StringBuilder();
    Signature.wrap(doc, summary, "");
    doc.append('\n');
    for (Field component : components) {
      Signature.wrap(doc, "@param " + component.name() + " " + component.doc(), "    ");
    }
    return new Member.Text(
        Signature.comment(doc.toString().stripTrailing())
            + visibility
            + "record "
            + name
            + "("
            + list
            + ") {}");
  }

  /** A mutable holder of numbers. */
  static Member holder(String visibility, String name, String summary, List<Field> fields) {
    StringBuilder text = new StringBuilder();
    StringBuilder doc = new StringBuilder();
    Signature.wrap(doc, summary, "");
    text.append(Signature.comment(doc.toString().stripTrailing()));
    text.append(visibility).append("static final class ").append(name).append(" {\n");
    for (Field field : fields) {
      text.append("/** ").append(field.doc()).append(" */\n");
      text.append("public ").append(field.type()).append(' ').append(field.name()).append(";\n");
    }
    text.append("/** A holder of zeros. */\n");
    text.append("public ").append(name).append("() {}\n}");
    return new Member.Text(text.toString());
  }

  /** Makes fields from parallel lists. */
  static List<Field> fields(List<String> types, List<String> names, List<String> docs) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      fields.add(new Field(types.get(i), names.get(i), docs.get(i)));
    }
    return fields;
  }
}
