package org.covector.ad.processor.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of members that a generated class may have for one stem. */
public final class GeneratedNames {

  private static final List<String> METHODS =
      List.of(
          "Jvp",
          "Gradient",
          "Vjp",
          "Jacobian",
          "Hvp",
          "Function",
          "Check",
          "GradientSweeps",
          "VjpSweeps",
          "HvpSweeps",
          "PackedJvp",
          "PackedGradient",
          "PackedVjp",
          "PackedHvp",
          "Primal");

  private static final List<String> TYPES =
      List.of(
          "Jvp", "Gradient", "Vjp", "Hvp", "Function", "Adjoint", "HvpAdjoint", "ResultTangent");

  private GeneratedNames() {}

  /** The names of methods. */
  public static List<String> methods(String stem) {
    return METHODS.stream().map(suffix -> stem + suffix).toList();
  }

  /** The names of the components of the record of a gradient, one for each active parameter. */
  public static List<String> components(List<String> parameters) {
    return Names.components(parameters, "value");
  }

  /** The names of methods and of nested types. */
  public static Set<String> of(String stem) {
    Set<String> names = new LinkedHashSet<>(methods(stem));
    TYPES.forEach(suffix -> names.add(Names.capitalise(stem) + suffix));
    return names;
  }

  /** The simple name of the class of the tangents and adjoints of a class's objects. */
  public static String tangent(String nestedName) {
    return nestedName.replace('.', '_') + "Tangent";
  }

  /** The simple name of the class that holds the derivatives of a class's methods. */
  public static String derivatives(String nestedName) {
    return nestedName.replace('.', '_') + "Derivatives";
  }
}
