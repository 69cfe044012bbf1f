package org.covector.ad.processor;

import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.SourceFrontend;
import org.covector.ad.processor.request.MethodModels;

/** What models of methods need to know of the front end. */
record FrontEndSource(SourceFrontend frontend) implements MethodModels.Source {

  @Override
  public String text(TypeMirror type) {
    return frontend.text(type);
  }

  @Override
  public List<VariableElement> activeFields() {
    return frontend.activeFields();
  }

  @Override
  public String access(VariableElement field) {
    return frontend.access(field);
  }
}
