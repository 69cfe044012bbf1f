package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
   * A method that can be called, or a constructor.
   *
   * @param type the class or {@link Shape} of the result; otherwise empty
   * @param parameters what it takes; arrays that it stores to are {@code stored}
   * @param depth the name of the parameter that limits recursion while its own body is generated;
   *     otherwise empty
   * @param cost how many bodies are read in place of a call; 0 if the call stays a call
   */
  record Helper(
      String name, Sort result, String type, List<Var> parameters, String depth, int cost) {

    /** The method on an object. */
    Helper on(String receiver) {
      return new Helper(receiver + "." + name, result, type, parameters, depth, cost);
    }

    /** The place in the order in which methods are made: none calls a later one. */
    int order() {
      return Integer.parseInt(name.replaceFirst(".*?([0-9]*)$", "0$1"));
    }
  }

  /**
   * A class.
   *
   * @param base the class that it extends; otherwise empty
   * @param isValue whether its objects are immutable
   * @param fields those that can be named from outside, inherited ones too
   * @param methods those of its objects, inherited ones too
   */
  record Type(
      String name,
      String base,
      boolean isValue,
      List<Var> fields,
      List<Helper> methods,
      List<Helper> constructors) {}

  private static final int DEEPEST = 5;
  private static final int LARGEST = 24;

  final Random random;
  final List<Helper> helpers = new ArrayList<>();
  private final List<Var> variables = new ArrayList<>();
  private final List<Loop> loops = new ArrayList<>();
  private int names;
  private int budget;
  private int nesting;
  private int spent;
  private int limit = Integer.MAX_VALUE;
  private Sort result = Sort.DOUBLE;
  private String resultType = "";
  private final Set<String> lasting = new HashSet<>();
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final List<Helper> own = new ArrayList<>();
  private boolean functional;
  private boolean pure;
  private boolean reducing;
  private String total = "";

  Context(Random random) {
    this.random = random;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<? extends T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of some variables, seldom a constant of the class, rather a late one than an early one. */
  Var choose(List<Var> list) {
    List<Var> changing = list.stream().filter(v -> !isConstant(v)).toList();
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
  void method(Sort returned, String type, int statements) {
    variables.removeIf(v -> !isConstant(v));
    loops.clear();
    result = returned;
    resultType = type;
    total = "";
    budget = statements;
    spent = 0;
  }

  private static boolean isConstant(Var v) {
    return Character.isUpperCase(v.name().charAt(0));
  }

  Sort result() {
    return result;
  }

  /** The class or shape of the result. */
  String resultType() {
    return resultType;
  }

  /** How many bodies are read in place of calls in the present one, and itself. */
  int cost() {
    return 1 + spent;
  }

  void spend(int bodies) {
    spent += bodies;
  }

  boolean canAfford(int bodies) {
    return bodies == 0 || spent + bodies <= LARGEST;
  }

  /** Programs from now on have functions. */
  void useFunctions() {
    functional = true;
  }

  boolean isFunctional() {
    return functional;
  }

  /** Methods from now on mostly have a total, which loops add to. */
  void reduce() {
    reducing = true;
  }

  boolean isReducing() {
    return reducing;
  }

  /** The name of the present method's total; empty where it has none. */
  String total() {
    return total;
  }

  void total(String name) {
    total = name;
  }

  Map<String, Type> types() {
    return types;
  }

  /** The methods of the class that is being made. */
  List<Helper> own() {
    return own;
  }

  /** Allows only calls of methods that come before one. */
  void limit(int order) {
    limit = order;
  }

  /** Makes something that calls no method and makes no function. */
  <T> T isolated(Supplier<T> made) {
    int spentBefore = spent;
    int limitBefore = limit;
    spent = LARGEST;
    limit = 0;
    T node = made.get();
    spent = spentBefore;
    limit = limitBefore;
    return node;
  }

  /** Makes something that changes nothing and calls nothing. */
  <T> T pure(Supplier<T> made) {
    boolean before = pure;
    pure = true;
    T node = isolated(made);
    pure = before;
    return node;
  }

  boolean isPure() {
    return pure;
  }

  /** The methods that can be called here. */
  List<Helper> callable() {
    List<Helper> all = new ArrayList<>(helpers);
    all.addAll(own);
    for (Var v : variables) {
      if (v.sort() == Sort.OBJECT || v.sort() == Sort.VALUE) {
        types.get(v.over()).methods().forEach(m -> all.add(m.on(v.name())));
      }
    }
    all.removeIf(h -> !canAfford(h.cost()) || h.order() >= limit);
    all.removeIf(h -> h.parameters().stream().anyMatch(this::isMissing));
    return all;
  }

  /**
   * Whether there is nothing to give to a parameter: objects of some classes are only passed on.
   */
  private boolean isMissing(Var parameter) {
    return parameter.sort() == Sort.OBJECT
        && types.get(parameter.over()).constructors().isEmpty()
        && all(v -> v.sort() == Sort.OBJECT && v.over().equals(parameter.over())).isEmpty();
  }

  /** Whether objects of one class can stand for those of another. */
  boolean isSubtype(String type, String wanted) {
    String current = type;
    while (!current.isEmpty() && !current.equals(wanted)) {
      current = types.get(current).base();
    }
    return !current.isEmpty();
  }

  /** Makes the body of a function, which names only what lasts. */
  <T> T inFunction(boolean anonymous, Sort returned, int statements, Supplier<T> made) {
    List<Var> before = List.copyOf(variables);
    List<Loop> loopsBefore = List.copyOf(loops);
    Sort resultBefore = result;
    String typeBefore = resultType;
    int budgetBefore = budget;
    String totalBefore = total;
    total = "";
    variables.removeIf(v -> !isCapturable(v) || (anonymous && v.name().startsWith("this")));
    loops.clear();
    result = returned;
    resultType = "";
    budget = statements;
    T body = made.get();
    variables.clear();
    variables.addAll(before);
    loops.addAll(loopsBefore);
    result = resultBefore;
    resultType = typeBefore;
    budget = budgetBefore;
    total = totalBefore;
    return body;
  }

  private boolean isCapturable(Var v) {
    int dot = v.name().indexOf('.');
    String root = dot < 0 ? v.name() : v.name().substring(0, dot);
    return isConstant(v)
        || lasting.contains(root)
        || (dot < 0 && !v.assignable() && v.sort().isArray());
  }

  /** Declares a variable that is assigned once, or a field: functions can capture it. */
  Var declareLasting(Var variable) {
    lasting.add(variable.name());
    return declare(variable);
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
    if (variable.sort() == Sort.OBJECT || variable.sort() == Sort.VALUE) {
      types.get(variable.over()).fields().forEach(f -> variables.add(f.of(variable.name())));
    }
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
