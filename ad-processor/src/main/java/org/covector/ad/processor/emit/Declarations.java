package org.covector.ad.processor.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.ScalarType;

/**
 * Declares each variable in the innermost block that holds all statements that name it, right
 * before the first of them or as part of it, and gives it its name: the user's where there is one,
 * with a number where that name is taken in the same scope.
 */
final class Declarations {

  private final Map<Variable, Integer> totals;
  private final Set<String> reserved;
  private final Set<String> hints = new HashSet<>();
  private final Set<Variable> declared = new HashSet<>();
  private final Map<List<Code>, Mentions> known = new IdentityHashMap<>();

  /**
   * Makes declarations for one method.
   *
   * @param reserved names that no variable may have
   */
  Declarations(List<Code> body, Set<String> reserved) {
    this.totals = Mentions.in(body).counts();
    this.reserved = reserved;
    for (Variable variable : totals.keySet()) {
      hints.add(variable.hint());
      if (variable.isParameter()) {
        declared.add(variable);
      }
    }
  }

  /**
   * Declares what a block needs.
   *
   * @param taken the names in scope
   */
  List<Code> declare(List<Code> block, Set<String> taken) {
    Set<String> scope = new HashSet<>(taken);
    Map<Variable, Integer> here = mentions(block).counts();
    List<Code> result = new ArrayList<>();
    for (Code code : block) {
      result.addAll(declare(code, here, scope));
    }
    return result;
  }

  private List<Code> declare(Code code, Map<Variable, Integer> here, Set<String> scope) {
    List<Code> result = new ArrayList<>();
    Map<Variable, Integer> inside = Mentions.in(code).counts();
    for (Variable variable : inside.keySet()) {
      boolean ours =
          !declared.contains(variable) && here.get(variable).equals(totals.get(variable));
      if (ours && !isDeclaredInside(variable, code)) {
        declared.add(variable);
        name(variable, scope, code);
        if (isFirstAssignment(code, variable)) {
          Code.Assign assign = (Code.Assign) code;
          return List.of(new Code.Declare(variable, Optional.of(assign.value())));
        }
        result.add(new Code.Declare(variable, Optional.empty()));
      }
    }
    result.add(inner(code, scope));
    return result;
  }

  private Mentions mentions(List<Code> block) {
    return known.computeIfAbsent(block, Mentions::in);
  }

  private static boolean isFirstAssignment(Code code, Variable variable) {
    return code instanceof Code.Assign assign
        && assign.target() == variable
        && !Variable.in(assign.value()).contains(variable);
  }

  /** Returns whether all mentions of a variable lie in one block inside a statement. */
  private boolean isDeclaredInside(Variable variable, Code code) {
    int total = totals.get(variable);
    return startsHere(variable, code, total)
        || Jumps.bodies(code).stream().anyMatch(b -> mentions(b).count(variable) == total);
  }

  private static boolean startsHere(Variable variable, Code code, int total) {
    if (code instanceof Code.ForEach loop && loop.element() == variable) {
      return true;
    }
    return code instanceof Code.For loop
        && loop.start().filter(s -> isFirstAssignment(s, variable)).isPresent()
        && Mentions.in(code).count(variable) == total;
  }

  private Code inner(Code code, Set<String> scope) {
    if (code instanceof Code.ForEach loop) {
      Set<String> header = new HashSet<>(scope);
      declared.add(loop.element());
      name(loop.element(), header, loop);
      return Jumps.withBodies(loop, b -> declare(b, header));
    }
    if (code instanceof Code.Guarded guarded) {
      return guarded(guarded, scope);
    }
    if (!(code instanceof Code.For loop)) {
      return Jumps.withBodies(code, b -> declare(b, scope));
    }
    Set<String> header = new HashSet<>(scope);
    Optional<Code> start = loop.start();
    if (start.isPresent()) {
      Code.Assign assign = (Code.Assign) start.get();
      Variable variable = assign.target();
      if (!declared.contains(variable)) {
        declared.add(variable);
        name(variable, header, loop);
        start = Optional.of(new Code.Declare(variable, Optional.of(assign.value())));
      }
    }
    return new Code.For(
        loop.label(), start, loop.condition(), loop.update(), declare(loop.body(), header));
  }

  private Code guarded(Code.Guarded guarded, Set<String> scope) {
    List<Code> body = declare(guarded.body(), scope);
    List<Code.Catch> handlers = new ArrayList<>();
    for (Code.Catch handler : guarded.handlers()) {
      Set<String> header = new HashSet<>(scope);
      declared.add(handler.caught());
      name(handler.caught(), header, guarded);
      List<Code> code = declare(handler.code(), header);
      handlers.add(new Code.Catch(handler.types(), handler.caught(), code));
    }
    return new Code.Guarded(guarded.monitor(), body, handlers);
  }

  private void name(Variable variable, Set<String> scope, Code where) {
    String base = variable.hint().isEmpty() ? base(variable, where) : variable.hint();
    List<String> usual = base.equals("i") ? List.of("i", "j", "k") : List.of(base);
    String name = base;
    for (int i = 1; isTaken(name, base, scope); i++) {
      name = i < usual.size() ? usual.get(i) : base + (i - usual.size() + 1);
    }
    scope.add(name);
    variable.rename(name);
  }

  private boolean isTaken(String name, String base, Set<String> scope) {
    return scope.contains(name)
        || reserved.contains(name)
        || (!name.equals(base) && hints.contains(name));
  }

  private static String base(Variable variable, Code where) {
    if (where instanceof Code.Guarded && variable.type() != ScalarType.INT) {
      return "e";
    }
    return where instanceof Code.For && variable.type() == ScalarType.INT ? "i" : "t";
  }
}
