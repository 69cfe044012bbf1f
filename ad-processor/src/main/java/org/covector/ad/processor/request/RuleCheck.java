package org.covector.ad.processor.request;

import static org.covector.ad.processor.diagnostics.Diagnostic.IMPLICIT_METHOD;
import static org.covector.ad.processor.diagnostics.Diagnostic.IMPLICIT_RESIDUAL;
import static org.covector.ad.processor.diagnostics.Diagnostic.RULE_METHOD;
import static org.covector.ad.processor.diagnostics.Diagnostic.RULE_PRIMAL;
import static org.covector.ad.processor.diagnostics.Diagnostic.RULE_SIGNATURE;
import static org.covector.ad.processor.diagnostics.Diagnostic.RULE_TWICE;
import static org.covector.ad.processor.diagnostics.Diagnostic.RULE_WITHOUT_PRIMAL;
import static org.covector.ad.processor.diagnostics.Diagnostic.RULE_WRT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.host.Place;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.request.RequestCheck.Located;
import org.covector.ad.processor.request.RuleDeclaration.Form;

/** Checks the annotations of rules and of solvers, whether anything uses them or not. */
public final class RuleCheck {

  private final Types types;
  private final RuleReader reader;
  private final ExecutableElement method;
  private final List<Located> findings = new ArrayList<>();

  private RuleCheck(ProcessingEnvironment environment, ExecutableElement method) {
    this.types = environment.getTypeUtils();
    this.reader = new RuleReader(environment.getElementUtils());
    this.method = method;
  }

  /** Returns the findings about the rules that a method is, or has by an implicit definition. */
  public static List<Located> check(ProcessingEnvironment environment, ExecutableElement method) {
    RuleCheck check = new RuleCheck(environment, method);
    if (SignatureTypes.isUnresolved(method.getReturnType())
        || method.getParameters().stream().anyMatch(p -> SignatureTypes.isUnresolved(p.asType()))) {
      return List.of();
    }
    check.reader.read(method).forEach(check::check);
    RuleReader.implicit(method).ifPresent(check::checkImplicit);
    return List.copyOf(check.findings);
  }

  private void report(
      AnnotationMirror annotation, String member, Diagnostic diagnostic, Object... arguments) {
    Finding finding = new Finding(diagnostic, SourceSpan.NONE, diagnostic.message(arguments));
    Place place =
        RequestReader.written(annotation, member)
            .map(value -> new Place(method, annotation, value))
            .orElse(new Place(method, annotation, null));
    findings.add(new Located(finding, place));
  }

  private void check(RuleDeclaration rule) {
    Optional<String> hidden = RuleSignature.hidden(method);
    if (hidden.isPresent()) {
      report(rule.annotation(), "", RULE_METHOD, rule.name(), hidden.get());
      return;
    }
    List<ExecutableElement> candidates = RuleSignature.candidates(rule);
    if (candidates.isEmpty()) {
      report(
          rule.annotation(),
          "method",
          RULE_WITHOUT_PRIMAL,
          rule.owner().getSimpleName(),
          rule.method());
      return;
    }
    Optional<ExecutableElement> primal = RuleSignature.primal(rule, types);
    Optional<String> obstacle = RuleSignature.obstacle(candidates.get(0));
    if (primal.isEmpty() && obstacle.isPresent()) {
      report(rule.annotation(), "method", RULE_PRIMAL, rule.method(), obstacle.get());
    } else if (primal.isEmpty()) {
      RuleSignature first = new RuleSignature(rule, candidates.get(0), types);
      report(
          rule.annotation(),
          "",
          RULE_SIGNATURE,
          rule.name(),
          rule.form(),
          rule.method(),
          first.expected());
    } else {
      check(rule, primal.get());
    }
  }

  private void check(RuleDeclaration rule, ExecutableElement primal) {
    Optional<String> hidden = RuleSignature.hidden(primal);
    if (hidden.isPresent()) {
      report(rule.annotation(), "method", RULE_METHOD, rule.method(), hidden.get());
    }
    RuleSignature signature = new RuleSignature(rule, primal, types);
    if (rule.form() == Form.PARTIAL && signature.wrt().isEmpty()) {
      report(rule.annotation(), "wrt", RULE_WRT, rule.wrt(), rule.method());
      return;
    }
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    for (RuleDeclaration other : reader.declaredIn(owner)) {
      if (other.rule().equals(method) && other.annotation().equals(rule.annotation())) {
        return;
      }
      if (isSame(other, rule, primal)) {
        report(rule.annotation(), "", RULE_TWICE, what(rule, primal), rule.method(), other.name());
        return;
      }
    }
  }

  /** Whether another rule computes the same for the same method. */
  private boolean isSame(RuleDeclaration other, RuleDeclaration rule, ExecutableElement primal) {
    RuleSignature signature = new RuleSignature(other, primal, types);
    return other.form() == rule.form()
        && RuleBook.isFor(other, primal, types)
        && (rule.form() != Form.PARTIAL
            || signature.wrt().equals(new RuleSignature(rule, primal, types).wrt()));
  }

  private String what(RuleDeclaration rule, ExecutableElement primal) {
    if (rule.form() != Form.PARTIAL) {
      return "the " + rule.form();
    }
    int index = new RuleSignature(rule, primal, types).wrt().orElseThrow();
    return "the partial by '" + rule.rule().getParameters().get(index).getSimpleName() + "'";
  }

  private void checkImplicit(AnnotationMirror annotation) {
    String name = method.getSimpleName().toString();
    Optional<String> hidden = RuleSignature.hidden(method);
    if (hidden.isPresent()) {
      report(annotation, "", RULE_METHOD, name, hidden.get());
      return;
    }
    if (!ImplicitSignature.isSolution(method.getReturnType())) {
      report(annotation, "", IMPLICIT_METHOD, name, method.getReturnType());
      return;
    }
    String residual = reader.residual(annotation);
    ImplicitSignature signature = new ImplicitSignature(method, residual, types);
    if (signature.match().isEmpty()) {
      report(annotation, "residual", IMPLICIT_RESIDUAL, residual, name, signature.problem());
    }
  }
}
