package org.covector.ad.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.request.Request;

/**
 * The classes of which derivatives are called in the methods of one class: itself and others, which
 * are read as for their own generated classes.
 */
final class LiftedClasses {

  private final Compilation compilation;
  private final TypeElement home;
  private final Map<String, LiftedMethods> known = new HashMap<>();

  /**
   * Starts with a class alone.
   *
   * @param home the class
   * @param methods its methods
   */
  LiftedClasses(Compilation compilation, TypeElement home, LiftedMethods methods) {
    this.compilation = compilation;
    this.home = home;
    known.put(home.getQualifiedName().toString(), methods);
  }

  /** Returns the methods of the class of a name. */
  LiftedMethods find(String name) {
    LiftedMethods methods = known.get(name);
    if (methods == null) {
      methods = read(name);
      known.put(name, methods);
    }
    return methods;
  }

  private LiftedMethods read(String name) {
    Elements elements = compilation.environment().getElementUtils();
    TypeElement type = elements.getTypeElement(name);
    List<Request> requests = compilation.generated().requests(type);
    Lifting lifting = new Lifting(compilation, type, requests, MemoryChoice.NONE);
    lifting.frontend().home(elements.getPackageOf(home));
    List<Request> lifted = lifting.lift(new ArrayList<>());
    Set<String> hidden = new HashSet<>();
    lifting.frontend().hiddenConstants().forEach(constant -> hidden.add(constant.name()));
    return new LiftedMethods(lifting, lifted, lifting.usable(lifted), true, hidden);
  }
}
