package org.covector.ad.processor.request;

import static org.covector.ad.processor.diagnostics.Diagnostic.NAME_CLASH;
import static org.covector.ad.processor.diagnostics.Diagnostic.OVERLOAD_CLASH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.api.GeneratedNames;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.host.Place;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.request.RequestCheck.Located;

/** Checks that the requests of one class give different names. */
public final class NameCheck {

  private NameCheck() {}

  /** Returns the findings, by the request that is refused. */
  public static Map<Request, List<Located>> check(String className, List<Request> requests) {
    Map<String, Request> owners = new HashMap<>();
    Map<Request, List<Located>> refused = new HashMap<>();
    for (Request request : requests) {
      Map<String, Request> own = new HashMap<>();
      List<Located> findings = new ArrayList<>();
      for (String name : GeneratedNames.of(request.stem())) {
        Request other = owners.get(name);
        if (other == null) {
          own.put(name, request);
        } else if (findings.isEmpty()) {
          findings.add(clash(className, name, request, other));
        }
      }
      if (findings.isEmpty()) {
        owners.putAll(own);
      } else {
        refused.put(request, findings);
      }
    }
    return refused;
  }

  private static Located clash(String className, String name, Request request, Request other) {
    if (request.stem().equals(other.stem())) {
      return located(
          request, OVERLOAD_CLASH, request.stem(), className, request.methodName() + "2");
    }
    return located(request, NAME_CLASH, name, request.methodName(), other.methodName());
  }

  private static Located located(Request request, Diagnostic diagnostic, Object... arguments) {
    Finding finding = new Finding(diagnostic, SourceSpan.NONE, diagnostic.message(arguments));
    Place place =
        RequestReader.written(request.annotation(), "name")
            .map(name -> new Place(request.method(), request.annotation(), name))
            .orElse(Place.of(request.method()));
    return new Located(finding, place);
  }
}
