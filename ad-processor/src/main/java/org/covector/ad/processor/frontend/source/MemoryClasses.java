package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.StructType;

/** The classes whose objects are memory, and their types in the representation. */
final class MemoryClasses {

  private final JavaTypes types;
  private final Map<String, StructType> known = new HashMap<>();

  MemoryClasses(JavaTypes types) {
    this.types = types;
  }

  /** Says that the objects of a class are memory; after the classes that its fields refer to. */
  StructType declare(ObjectClass objects) {
    String name = objects.type().getQualifiedName().toString();
    List<StructType.Field> fields = new ArrayList<>();
    for (VariableElement field : objects.all()) {
      boolean active = objects.active().contains(field);
      String fieldName = field.getSimpleName().toString();
      fields.add(new StructType.Field(fieldName, types.toIr(field.asType()), active));
    }
    StructType struct = new StructType(name, objects.tangentName(), fields);
    known.put(name, struct);
    return struct;
  }

  /** Returns the type of the objects of a class, if they are memory. */
  Optional<StructType> find(TypeMirror type) {
    return Optional.ofNullable(known.get(types.text(types.erasure(type))));
  }
}
