package org.covector.ad.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.covector.ad.processor.api.ClassModel;
import org.covector.ad.processor.api.TangentClass;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.emit.ClassEmitter;
import org.covector.ad.processor.frontend.source.ObjectClass;
import org.covector.ad.processor.frontend.source.SourceFrontend;
import org.covector.ad.processor.host.Place;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.request.ActiveObjects;
import org.covector.ad.processor.request.MethodModels;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.request.RequestCheck.Located;

/**
 * The tangent classes that the derivatives of one class need: one for each class whose objects the
 * methods take. What is in one depends on that class alone, not on the methods.
 */
final class TangentClasses {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private record Known(StructType type, List<VariableElement> hidden) {}

  private final Map<TypeElement, Known> types = new LinkedHashMap<>();

  /**
   * Notes the classes of the objects of a request, and tells the front end of them.
   *
   * @param memory which objects are memory besides those of active parameters
   */
  void declare(Request request, MemoryChoice memory, SourceFrontend frontend) {
    for (TypeElement objects : ActiveObjects.of(request, memory.own(), memory.classes())) {
      String name = ActiveObjects.tangentName(objects);
      ObjectClass declared =
          new ObjectClass(
              objects, name, ActiveObjects.fields(objects), ActiveObjects.activeFields(objects));
      types.computeIfAbsent(
          objects, o -> new Known(frontend.declare(declared), ActiveObjects.hiddenFields(o)));
    }
  }

  /**
   * Reports a class that extends another one: an object could be in two parameters whose tangents
   * are of different classes.
   */
  List<Located> conflicts(Request request, Types language) {
    for (TypeElement type : types.keySet()) {
      for (TypeElement above : types.keySet()) {
        if (type != above && language.isSubtype(type.asType(), above.asType())) {
          String what =
              "that objects of "
                  + type.getSimpleName()
                  + " and of "
                  + above.getSimpleName()
                  + ", which it extends, are active in one class";
          String advice = "take objects of one of them, or mark parameters @Constant";
          String message = Diagnostic.CONSTRUCT.message(what, advice);
          Finding finding = new Finding(Diagnostic.CONSTRUCT, SourceSpan.NONE, message);
          return List.of(new Located(finding, Place.of(request.method())));
        }
      }
    }
    return List.of();
  }

  /**
   * Calls back for each class.
   *
   * @param writer takes the class of the objects and the source of their tangent class
   */
  void write(Elements elements, ClassEmitter emitter, BiConsumer<TypeElement, String> writer) {
    types.forEach(
        (objects, known) -> {
          StructType type = known.type();
          if (!type.isDifferentiable()) {
            return;
          }
          List<ClassModel.Constant> hidden =
              known.hidden().stream().map(f -> constant(elements, type, f)).toList();
          TangentClass tangent = new TangentClass(type, MethodModels.isPublic(objects), hidden);
          String source = emitter.emit(tangent.spec(generated(elements, objects)), callee -> null);
          writer.accept(objects, source);
        });
  }

  private static ClassModel.Constant constant(
      Elements elements, StructType type, VariableElement field) {
    String name = field.getSimpleName().toString();
    Type fieldType =
        type.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().type();
    String owner = elements.getBinaryName((TypeElement) field.getEnclosingElement()).toString();
    return new ClassModel.Constant(owner, name, false, fieldType, "OF_" + name);
  }

  /** Returns the annotation that says who has generated a class, where there is one. */
  static List<String> generated(Elements elements, TypeElement origin) {
    ModuleElement module = elements.getModuleOf(origin);
    TypeElement generated =
        module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED);
    String processor = DifferentiableProcessor.class.getName();
    return generated == null ? List.of() : List.of("@" + GENERATED + "(\"" + processor + "\")");
  }
}
