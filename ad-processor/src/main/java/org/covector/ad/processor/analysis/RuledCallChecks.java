package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Value;

/** Finds calls of functions with rules that do not serve what is asked for. */
final class RuledCallChecks {

  private final Program program;
  private final DerivativeNeeds needs;
  private final Findings findings;

  RuledCallChecks(Program program, DerivativeNeeds needs, Findings findings) {
    this.program = program;
    this.needs = needs;
    this.findings = findings;
  }

  /** Looks at a function that is differentiated with some of its parameters varied. */
  @FunctionalInterface
  interface Visitor {
    void visit(Function function, List<Boolean> varied);
  }

  /**
   * Checks a call.
   *
   * @param varied which operands are
   * @param visitor looks at what of the rule is differentiated itself
   */
  void check(Op.Call call, CallRule rule, List<Boolean> varied, Visitor visitor) {
    if (rule instanceof CallRule.Given given) {
      for (int i = 0; i < varied.size(); i++) {
        if (varied.get(i)) {
          check(call, given, i);
        }
      }
      if (needs.second()) {
        given.functions().forEach(f -> visit(f, varied, visitor));
      }
    } else if (rule instanceof CallRule.Implicit implicit && varied.contains(true)) {
      List<Boolean> active = new ArrayList<>();
      implicit
          .arguments()
          .forEach(i -> active.add(i == CallRule.Implicit.SOLUTION || varied.get(i)));
      if (implicit.writesResidual()) {
        active.add(true);
      }
      visitor.visit(program.get(implicit.residual()), active);
    }
  }

  private void check(Op.Call call, CallRule.Given rule, int parameter) {
    boolean number = !call.results().isEmpty() && !call.results().get(0).isArray();
    String name = call.callee().name();
    String wrt = program.get(call.callee()).params().get(parameter).name();
    if (!rule.covers(parameter)) {
      findings.report(Diagnostic.RULE_MISSING, call.span(), name, wrt);
    } else if (needs.forward() && !rule.servesForward(parameter, number)) {
      findings.report(Diagnostic.RULE_MODE, call.span(), name, "forward", wrt, "JVP");
    } else if (needs.reverse() && !rule.servesReverse(parameter)) {
      findings.report(Diagnostic.RULE_MODE, call.span(), name, "reverse", wrt, "VJP");
    }
  }

  /** A computation of derivatives varies with the operands, and with all that it is given more. */
  private void visit(FunctionKey computation, List<Boolean> varied, Visitor visitor) {
    Function function = program.get(computation);
    List<Boolean> active = new ArrayList<>();
    for (int i = 0; i < function.params().size(); i++) {
      Value param = function.params().get(i);
      active.add(i < varied.size() ? varied.get(i) : param.type().isDifferentiable());
    }
    visitor.visit(function, active);
  }
}
