package org.covector.ad.processor.api;

import java.util.List;
import org.covector.ad.processor.ir.Type;

/**
 * A class to be generated.
 *
 * @param packageName its package, empty for the unnamed one
 * @param name its simple name
 * @param label the class of the methods in the words of comments, such as {@code Outer.Inner}
 * @param isPublic whether it is public
 * @param annotations its annotations, as Java with qualified names
 * @param constants the fields that it reads by reflection
 * @param checkAlias whether it checks arrays of arrays for rows that occur twice
 */
public record ClassModel(
    String packageName,
    String name,
    String label,
    boolean isPublic,
    List<String> annotations,
    List<Constant> constants,
    boolean checkAlias) {

  /** Copies the lists. */
  public ClassModel {
    annotations = List.copyOf(annotations);
    constants = List.copyOf(constants);
  }

  /**
   * A field that generated code cannot name. A static one is read once, when the generated class is
   * initialised; for another one the class has a handle.
   *
   * @param owner the binary name of the class that declares it
   * @param field its name
   * @param isStatic whether it is static
   * @param type its type
   * @param name the name of the constant that stands for it
   */
  public record Constant(String owner, String field, boolean isStatic, Type type, String name) {}

  /** Returns the qualified name. */
  public String qualifiedName() {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
