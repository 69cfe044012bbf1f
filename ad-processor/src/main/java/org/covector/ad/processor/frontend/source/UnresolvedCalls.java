package org.covector.ad.processor.frontend.source;

import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallLowering.Site;

/** Refuses calls of methods that cannot be found, unless an argument has been refused before. */
final class UnresolvedCalls {

  private final Lowering lowering;

  UnresolvedCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Refuses a call. */
  Operand refuse(Site site) {
    if (site.arguments().stream().anyMatch(DerivativeCalls::isRecord)) {
      return DerivativeCalls.passedOn(lowering, site.node());
    }
    return site.arguments().stream().anyMatch(Lowering::isBad)
        ? lowering.bad()
        : lowering.refuse(site.node(), Diagnostic.UNRESOLVED, site.method());
  }

  /** Refuses a call on an object, of whose type more may be known to javac. */
  Operand on(Operand receiver, Site site) {
    boolean plain = lowering.types().isSame(receiver.type(), lowering.types().objectType());
    return plain && site.arguments().stream().noneMatch(Lowering::isBad)
        ? lowering.refuse(
            site.node(), Diagnostic.UNKNOWN_TYPE, "what stands before '." + site.method() + "'")
        : refuse(site);
  }
}
