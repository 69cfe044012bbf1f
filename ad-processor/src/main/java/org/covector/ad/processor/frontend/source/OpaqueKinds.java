package org.covector.ad.processor.frontend.source;

import java.util.Set;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;

/** What is known of library methods that stay opaque. */
final class OpaqueKinds {

  /** Classes whose methods give and take text or print: no derivative gets through them. */
  private static final Set<String> OBSERVERS =
      Set.of(
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.CharSequence",
          "java.lang.Class",
          "java.lang.Enum",
          "java.lang.String",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.lang.System.Logger",
          "java.lang.Thread",
          "java.util.StringJoiner",
          "java.util.logging.Logger",
          "org.slf4j.Logger");

  /** Methods of other classes of which that holds. */
  private static final Set<String> OBSERVING_METHODS =
      Set.of(
          "java.lang.Object.toString",
          "java.lang.Object.hashCode",
          "java.lang.Object.equals",
          "java.lang.Object.getClass",
          "java.lang.System.nanoTime",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.identityHashCode",
          "java.util.Arrays.deepEquals",
          "java.util.Arrays.deepHashCode",
          "java.util.Arrays.deepToString",
          "java.util.Arrays.equals",
          "java.util.Arrays.hashCode",
          "java.util.Arrays.toString",
          "java.util.Objects.checkFromIndexSize",
          "java.util.Objects.checkFromToIndex",
          "java.util.Objects.checkIndex",
          "java.util.Objects.isNull",
          "java.util.Objects.nonNull");

  /** Methods of the observing classes that write into an array. */
  private static final Set<String> WRITERS = Set.of("getBytes", "getChars", "toChars");

  /** The boxes of numbers: their methods that give text or integers. */
  private static final Set<String> NUMBERS =
      Set.of(
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double");

  private OpaqueKinds() {}

  /**
   * Returns the kind of a call.
   *
   * @param owner the qualified name of the class that declares the method
   * @param result the result type as Java writes it
   */
  static Kind ofCall(String owner, String name, boolean isStatic, String result) {
    if ((OBSERVERS.contains(owner) && !WRITERS.contains(name))
        || OBSERVING_METHODS.contains(owner + "." + name)) {
      return Kind.OBSERVER;
    }
    boolean number = NUMBERS.contains(owner);
    if (number && (result.equals("int") || result.equals("boolean") || result.endsWith("String"))) {
      return Kind.OBSERVER;
    }
    if (number && name.startsWith("parse")) {
      return Kind.OBSERVER;
    }
    return isStatic ? Kind.UNKNOWN_CALL : Kind.OBJECT;
  }

  /** Returns the effect of a call: few are known to have none and never to throw. */
  static Effect effectOf(String owner, String name) {
    boolean text =
        (NUMBERS.contains(owner) || owner.equals("java.lang.Boolean"))
            && (name.equals("toString") || name.equals("toHexString") || name.equals("hashCode"));
    return text ? Effect.NONE : Effect.ANY;
  }

  /** Returns the kind of the creation of an object. */
  static Kind ofNew(String type) {
    return OBSERVERS.contains(type) ? Kind.OBSERVER : Kind.OBJECT;
  }
}
