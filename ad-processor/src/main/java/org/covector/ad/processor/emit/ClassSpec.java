package org.covector.ad.processor.emit;

import java.util.List;

/**
 * A class to be printed. All text is Java with qualified class names.
 *
 * @param packageName the package, empty for the unnamed one
 * @param javadoc the text of the class comment, lines separated by line feeds
 * @param name the simple name
 * @param modifiers the modifiers, separated by blanks
 * @param annotations the annotations, each as Java
 * @param members the members in order
 */
public record ClassSpec(
    String packageName,
    String javadoc,
    String name,
    String modifiers,
    List<String> annotations,
    List<Member> members) {

  /** Copies the lists. */
  public ClassSpec {
    annotations = List.copyOf(annotations);
    members = List.copyOf(members);
  }
}
