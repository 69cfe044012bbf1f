package org.covector.ad.processor.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.Mode;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/** The tests of one method: one per point and check. */
final class SubjectTests {

  private final Subject subject;
  private final List<DynamicNode> nodes = new ArrayList<>();

  SubjectTests(Subject subject) {
    this.subject = subject;
  }

  List<DynamicNode> all() {
    List<Case> inputs = Cases.inputs(subject);
    for (Case at : inputs) {
      boolean smooth = !at.throwsException();
      add(at.label() + " primal", new PrimalChecks(at)::sameAsOriginal);
      if (smooth) {
        smooth(at);
      }
      jacobian(at);
    }
    kinks();
    Optional<Case> first = inputs.stream().filter(at -> !at.throwsException()).findFirst();
    first.ifPresent(good -> failures(inputs, good));
    first.ifPresent(good -> add("arguments", new ArgumentChecks(good)::run));
    first.ifPresent(good -> add("threads", new PrimalChecks(good)::threadSafe));
    for (int[] pair : subject.mayAlias() ? Cases.pairs(subject) : List.<int[]>of()) {
      String names = subject.parameters().get(pair[0]) + "=" + subject.parameters().get(pair[1]);
      add("alias " + names, new AliasChecks(subject, pair[0], pair[1])::run);
    }
    return nodes;
  }

  private void smooth(Case at) {
    DerivativeChecks checks = new DerivativeChecks(at);
    boolean forward = subject.modes().contains(Mode.FORWARD);
    boolean reverse = subject.modes().contains(Mode.REVERSE);
    add(at.label() + " repeatable", new PrimalChecks(at)::repeatable);
    add(at.label() + " view", new ViewChecks(at)::run);
    add(at.label() + " allocation", new AllocationChecks(at)::run);
    if (forward) {
      add(at.label() + " forward against differences", checks::forwardAgainstDifferences);
    }
    if (forward && reverse) {
      add(at.label() + " reverse against forward", checks::reverseAgainstForward);
    }
    if (reverse) {
      add(at.label() + " adjoint rules", checks::adjointRules);
    }
    if (subject.modes().contains(Mode.SECOND_ORDER)) {
      add(at.label() + " second order", checks::secondOrder);
    }
  }

  private void jacobian(Case at) {
    if (at.calls().hasJacobian()) {
      JacobianChecks checks = new JacobianChecks(at);
      add(at.label() + " jacobian", at.throwsException() ? checks::exception : checks::run);
    }
  }

  private void kinks() {
    List<Case> kinks = Cases.kinks(subject);
    for (int i = 0; i < kinks.size(); i++) {
      Case at = kinks.get(i);
      Object[] row = subject.kinks()[i];
      add(at.label() + " primal", new PrimalChecks(at)::sameAsOriginal);
      add(at.label() + " conventions", new KinkChecks(at, row)::run);
      jacobian(at);
    }
  }

  private void failures(List<Case> inputs, Case good) {
    for (Case bad : inputs) {
      if (bad.throwsException()) {
        add(bad.label() + " exception", () -> new PrimalChecks(good).survives(bad));
      }
    }
  }

  private void add(String name, Executable check) {
    nodes.add(dynamicTest(name, check));
  }
}
