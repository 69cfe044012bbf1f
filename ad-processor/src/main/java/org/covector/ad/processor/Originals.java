package org.covector.ad.processor;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.api.OriginalCalls;
import org.covector.ad.processor.ir.FunctionKey;

/** Knows which of the user's methods generated code may call, and how. */
final class Originals implements OriginalCalls {

  private final Elements elements;
  private final PackageElement home;
  private final Map<FunctionKey, ExecutableElement> methods;
  private final BiPredicate<FunctionKey, ExecutableElement> isWhole;

  /**
   * Makes the answers for one generated class.
   *
   * @param home its package
   * @param methods the methods that lifted functions stem from
   * @param isWhole whether a function takes and gives what its method does, not components of it
   */
  Originals(
      Elements elements,
      PackageElement home,
      Map<FunctionKey, ExecutableElement> methods,
      BiPredicate<FunctionKey, ExecutableElement> isWhole) {
    this.isWhole = isWhole;
    this.elements = elements;
    this.home = home;
    this.methods = methods;
  }

  @Override
  public Optional<String> text(FunctionKey key) {
    ExecutableElement method = methods.get(key.withVariant(""));
    if (method == null || !key.variant().isEmpty() || !isAccessible(method)) {
      return Optional.empty();
    }
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of(method.getSimpleName().toString());
    }
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return Optional.of(owner.getQualifiedName() + "." + method.getSimpleName());
  }

  @Override
  public Optional<String> asCallee(FunctionKey key) {
    return text(key).filter(text -> isWhole.test(key, methods.get(key)));
  }

  private boolean isAccessible(ExecutableElement method) {
    boolean samePackage = elements.getPackageOf(method).equals(home);
    for (Element at = method; at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
      boolean visible =
          at.getModifiers().contains(Modifier.PUBLIC)
              || (samePackage && !at.getModifiers().contains(Modifier.PRIVATE));
      if (!visible) {
        return false;
      }
    }
    return true;
  }
}
