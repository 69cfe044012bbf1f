package org.covector.ad.processor.frontend.source;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Decides what a generated class can name. */
final class Access {

  private final Elements elements;
  private PackageElement home;

  Access(Elements elements) {
    this.elements = elements;
  }

  /** Sets the package of the generated class. */
  void home(PackageElement newHome) {
    home = newHome;
  }

  /** Returns whether the generated class can name a class or a member of one. */
  boolean allows(Element element) {
    Element outer = element.getEnclosingElement();
    return allowsMember(element) && (!(outer instanceof TypeElement) || allows(outer));
  }

  /** Returns whether the generated class can name a member of a class that it can name. */
  boolean allowsMember(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC)
        || (!element.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(element).equals(home));
  }

  /** Returns whether the generated class can name a type. */
  boolean allows(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return allows(array.getComponentType());
    }
    return !(type instanceof DeclaredType declared)
        || (allows(declared.asElement())
            && declared.getTypeArguments().stream().allMatch(this::allows));
  }
}
