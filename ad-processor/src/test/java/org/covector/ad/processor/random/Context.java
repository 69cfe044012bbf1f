package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Where the generator is: variables in scope, loops around, methods that can be called. */
final class Context {

  /**
   * A loop around the present place.
   *
   * @param label its label; empty where it has none
   * @param continues whether it stays finite when its body is left early for the next trip
   */
  record Loop(String label, boolean continues) {}

  /**
   * A method that can be called.
   *
   * @param parameters what it takes; arrays that it stores to are {@code stored}
   * @param depth the name of the parameter that limits recursion while its own body is generated;
   *     otherwise empty
   */
  record Helper(String name, Sort result, List<Var> parameters, String depth) {}

  private static final int DEEPEST = 5;

  final Random random;
  final List<Helper> helpers = new ArrayList<>();
  private final List<Var> variables = new ArrayList<>();
  private final List<Loop> loops = new ArrayList<>();
  private int names;
  private int budget;
  private int nesting;
  private Sort result = Sort.DOUBLE;

  Context(Random random) {
    this.random = random;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of some variables, seldom a constant of the class, rather a late one than an early one. */
  Var choose(List<Var> list) {
    List<Var> changing =
        list.stream().filter(v -> !Character.isUpperCase(v.name().charAt(0))).toList();
    List<Var> wanted = changing.isEmpty() || chance(0.06) ? list : changing;
    return wanted.get(Math.max(below(wanted.size()), below(wanted.size())));
  }

  /** A name that nothing else has. */
  String fresh(String stem) {
    return stem + ++names;
  }

  /**
   * Makes an expression inside of others.
   *
   * @param depth how many levels it may have
   * @param made makes it from the levels that are left for it
   */
  Node nested(int depth, IntFunction<Node> made) {
    nesting++;
    Node node = made.apply(nesting > DEEPEST ? 0 : depth);
    nesting--;
    return node;
  }

  /** Starts a method's body with some statements to spend. */
  void method(Sort returned, int statements) {
    variables.removeIf(v -> !Character.isUpperCase(v.name().charAt(0)));
    loops.clear();
    result = returned;
    budget = statements;
  }

  Sort result() {
    return result;
  }

  /** Whether another statement is to be made; counts it. */
  boolean spend() {
    return --budget >= 0;
  }

  int mark() {
    return variables.size();
  }

  void release(int mark) {
    variables.subList(mark, variables.size()).clear();
  }

  Var declare(Var variable) {
    variables.add(variable);
    return variable;
  }

  List<Var> all(Predicate<Var> wanted) {
    return variables.stream().filter(wanted).toList();
  }

  List<Var> of(Sort sort) {
    return all(v -> v.sort() == sort);
  }

  /** Whether a loop is around. */
  boolean inLoop() {
    return !loops.isEmpty();
  }

  int loopDepth() {
    return loops.size();
  }

  List<Loop> loops() {
    return loops;
  }

  /** Makes something inside of a loop. */
  <T> T inside(Loop loop, Supplier<T> made) {
    loops.add(loop);
    T node = scoped(made);
    loops.remove(loops.size() - 1);
    return node;
  }

  /** Makes something whose variables end with it. */
  <T> T scoped(Supplier<T> made) {
    int mark = mark();
    T node = made.get();
    release(mark);
    return node;
  }
}
