package org.covector.ad.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.host.Host;
import org.covector.ad.processor.request.Request;

/** What a generated class is annotated with. */
final class GeneratedAnnotations {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Elements elements;
  private final Host host;
  private final TypeElement type;

  /**
   * Prepares the annotations of a class.
   *
   * @param type the class whose methods are differentiated
   */
  GeneratedAnnotations(ProcessingEnvironment environment, Host host, TypeElement type) {
    this.elements = environment.getElementUtils();
    this.host = host;
    this.type = type;
  }

  /** Returns the annotations as Java text. */
  List<String> of(List<Request> requests) {
    ModuleElement module = elements.getModuleOf(type);
    TypeElement generated =
        module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED);
    List<String> annotations = new ArrayList<>();
    if (generated != null) {
      String processor = DifferentiableProcessor.class.getName();
      annotations.add("@" + GENERATED + "(\"" + processor + "\")");
    }
    List<String> lint = new ArrayList<>();
    if (isAuxiliary()) {
      lint.add("\"auxiliaryclass\"");
    }
    if (requests.stream().anyMatch(r -> elements.isDeprecated(r.method()))) {
      lint.add("\"deprecation\"");
    }
    if (requests.stream().anyMatch(r -> !r.method().getTypeParameters().isEmpty())) {
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
}
