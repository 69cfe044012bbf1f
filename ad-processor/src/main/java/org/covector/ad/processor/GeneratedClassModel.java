package org.covector.ad.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.api.ClassModel;
import org.covector.ad.processor.api.GeneratedNames;
import org.covector.ad.processor.frontend.source.HiddenConstant;
import org.covector.ad.processor.host.Host;
import org.covector.ad.processor.request.MethodModels;
import org.covector.ad.processor.request.Request;

/**
 * What is known of a class to be generated before its members are: names, annotations, constants.
 */
final class GeneratedClassModel {

  private final ProcessingEnvironment environment;
  private final Host host;
  private final TypeElement type;
  private final List<Request> requests;

  /**
   * Prepares the model.
   *
   * @param type the class that has the annotated methods
   */
  GeneratedClassModel(
      ProcessingEnvironment environment, Host host, TypeElement type, List<Request> requests) {
    this.environment = environment;
    this.host = host;
    this.type = type;
    this.requests = requests;
  }

  /** Returns the model of a class that reads some fields which it cannot name. */
  ClassModel with(List<HiddenConstant> hidden, boolean checkAlias) {
    PackageElement home = environment.getElementUtils().getPackageOf(type);
    String packageName = home.getQualifiedName().toString();
    String qualified = type.getQualifiedName().toString();
    String nested = home.isUnnamed() ? qualified : qualified.substring(packageName.length() + 1);
    List<ClassModel.Constant> constants = hidden.stream().map(this::constant).toList();
    return new ClassModel(
        packageName,
        GeneratedNames.derivatives(nested),
        nested,
        MethodModels.isPublic(type),
        annotations(hidden),
        constants,
        checkAlias);
  }

  private List<String> annotations(List<HiddenConstant> hidden) {
    Elements elements = environment.getElementUtils();
    List<String> annotations = new ArrayList<>(TangentClasses.generated(elements, type));
    List<String> lint = new ArrayList<>();
    if (isAuxiliary()) {
      lint.add("\"auxiliaryclass\"");
    }
    if (requests.stream().anyMatch(r -> elements.isDeprecated(r.method()))) {
      lint.add("\"deprecation\"");
    }
    boolean casts =
        hidden.stream().anyMatch(h -> !isStatic(h) && h.type().javaName().contains("<"));
    if (casts || requests.stream().anyMatch(r -> !r.method().getTypeParameters().isEmpty())) {
      lint.addAll(List.of("\"rawtypes\"", "\"unchecked\""));
    }
    if (!lint.isEmpty()) {
      annotations.add("@SuppressWarnings({" + String.join(", ", lint) + "})");
    }
    return annotations;
  }

  /** Whether the class is declared in a file of another name, of which javac warns its users. */
  private boolean isAuxiliary() {
    Element outer = type;
    while (outer.getEnclosingElement() instanceof TypeElement around) {
      outer = around;
    }
    String file = outer.getSimpleName() + ".java";
    return host.sources()
        .read((TypeElement) outer)
        .filter(text -> !text.file().equals(file))
        .isPresent();
  }

  private static boolean isStatic(HiddenConstant hidden) {
    return hidden.field().getModifiers().contains(Modifier.STATIC);
  }

  private ClassModel.Constant constant(HiddenConstant hidden) {
    TypeElement owner = (TypeElement) hidden.field().getEnclosingElement();
    return new ClassModel.Constant(
        environment.getElementUtils().getBinaryName(owner).toString(),
        hidden.field().getSimpleName().toString(),
        isStatic(hidden),
        hidden.type(),
        hidden.name());
  }
}
