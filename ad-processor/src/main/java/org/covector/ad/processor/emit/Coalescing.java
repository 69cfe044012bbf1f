package org.covector.ad.processor.emit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Which values share a Java variable. Values of one type share where none of them interferes with
 * another (see {@link Liveness}), they do not carry different names of the user, and either one is
 * handed over to the other, or they have the same name and the one that comes first has the wider
 * scope, which in Java means that they are the same variable of the user.
 *
 * <p>The union of congruence classes under an interference check is that of Sreedhar, Ju, Gillies
 * and Santhanam, Translating Out of Static Single Assignment Form (SAS 1999).
 */
final class Coalescing {

  /** A set of values that share a variable; a forest of such sets. */
  private static final class Group {
    private Group parent;
    private final BitSet members = new BitSet();
    private final BitSet conflicts = new BitSet();
    private String name;
    private Variable variable;
    private int size = 1;

    Group root() {
      return parent == null ? this : parent.root();
    }
  }

  private final Structure structure;
  private final Uses uses;
  private final Choices choices;
  private final Map<Value, Group> groups = new IdentityHashMap<>();
  private final Map<Value, Variable> variables = new IdentityHashMap<>();

  /**
   * Chooses the variables.
   *
   * @param parameterNames the names of the parameters in the printed method
   */
  Coalescing(Structure structure, Uses uses, List<String> parameterNames) {
    this.structure = structure;
    this.uses = uses;
    this.choices = new Choices(structure, uses);
    List<Value> candidates = candidates();
    Liveness liveness = new Liveness(structure.function(), candidates, this::base);
    for (int i = 0; i < candidates.size(); i++) {
      Group group = new Group();
      group.members.set(i);
      group.conflicts.or(liveness.conflicts(i));
      group.name = uses.name(candidates.get(i));
      groups.put(candidates.get(i), group);
    }
    List<Structure.Flow> flows = flows();
    flows.stream()
        .filter(f -> uses.name(f.source()).equals(uses.name(f.target())))
        .forEach(f -> unite(f.source(), f.target()));
    flows.forEach(f -> unite(f.source(), f.target()));
    uniteByName(candidates);
    nameParameters(parameterNames);
  }

  private Value base(Value value) {
    return uses.name(value).isEmpty() ? structure.base(value) : null;
  }

  /** The flows between values that need variables, those of later iterations first. */
  private List<Structure.Flow> flows() {
    List<Structure.Flow> found = new ArrayList<>();
    List<Structure.Flow> starts = new ArrayList<>();
    for (Structure.Flow flow : structure.flows()) {
      if (uses.isNeeded(flow.target()) && !isApart(flow.source()) && !isPart(flow)) {
        boolean starting =
            structure.definition(flow.target()) instanceof ControlOp.Loop loop
                && loop.params().contains(flow.target())
                && structure.holder(loop) == flow.place();
        (starting ? starts : found).add(flow);
      }
    }
    found.addAll(starts);
    return found;
  }

  /** Returns whether what is handed over is best printed where it is, within an expression. */
  private boolean isPart(Structure.Flow flow) {
    boolean chosen =
        structure.definition(flow.target()) instanceof ControlOp.If choice
            && choices.isChoice(choice);
    return chosen
        || (uses.name(flow.source()).isEmpty()
            && (uses.count(flow.source()) == 1 || structure.isStep(flow.source()))
            && structure.definition(flow.source()) instanceof Op.Apply);
  }

  /** Whether a value is not held in a variable that others could share. */
  private boolean isApart(Value value) {
    Op definition = structure.definition(value);
    return definition instanceof Op.Constant || definition instanceof Op.Caught;
  }

  private List<Value> candidates() {
    Set<Value> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Structure.Flow flow : flows()) {
      chosen.add(flow.source());
      chosen.add(flow.target());
    }
    for (List<Value> sameName : byName(structure.values()).values()) {
      if (sameName.size() > 1) {
        chosen.addAll(sameName);
      }
    }
    return structure.values().stream().filter(chosen::contains).toList();
  }

  private record Key(String name, Type type) {}

  private Map<Key, List<Value>> byName(List<Value> values) {
    Map<Key, List<Value>> found = new LinkedHashMap<>();
    for (Value value : values) {
      String name = uses.name(value);
      if (!name.isEmpty() && !isApart(value)) {
        found.computeIfAbsent(new Key(name, value.type()), k -> new ArrayList<>()).add(value);
      }
    }
    return found;
  }

  private boolean unite(Value a, Value b) {
    Group x = groups.get(a).root();
    Group y = groups.get(b).root();
    if (x == y) {
      return true;
    }
    boolean namesDiffer = !x.name.isEmpty() && !y.name.isEmpty() && !x.name.equals(y.name);
    if (namesDiffer || !a.type().equals(b.type()) || x.conflicts.intersects(y.members)) {
      return false;
    }
    y.parent = x;
    x.members.or(y.members);
    x.conflicts.or(y.conflicts);
    x.size += y.size;
    x.name = x.name.isEmpty() ? y.name : x.name;
    return true;
  }

  private void uniteByName(List<Value> candidates) {
    for (List<Value> sameName : byName(candidates).values()) {
      for (int i = 1; i < sameName.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (declares(sameName.get(j), sameName.get(i), candidates)
              && unite(sameName.get(j), sameName.get(i))) {
            break;
          }
        }
      }
    }
  }

  /** Returns whether the variable of the first value is in scope in all of the second's. */
  private boolean declares(Value first, Value second, List<Value> candidates) {
    Group x = groups.get(first).root();
    Group y = groups.get(second).root();
    if (x == y) {
      return true;
    }
    if (x.members.nextSetBit(0) > y.members.nextSetBit(0)
        || isCounter(candidates.get(y.members.nextSetBit(0)))) {
      return false;
    }
    Object outer = scope(x, candidates);
    Object inner = scope(y, candidates);
    for (Object at = inner; at != null; at = parent(at)) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a value counts a loop, which is best given a variable of its own. */
  private boolean isCounter(Value value) {
    return value.type() == ScalarType.INT
        && structure.definition(value) instanceof ControlOp.Loop loop
        && structure.counter(loop) == value;
  }

  /**
   * Returns the innermost region or operation in which all values of a group are defined and read.
   */
  private Object scope(Group group, List<Value> candidates) {
    Object scope = null;
    for (int i = group.members.nextSetBit(0); i >= 0; i = group.members.nextSetBit(i + 1)) {
      Value member = candidates.get(i);
      scope = scope == null ? home(member) : common(scope, home(member));
      for (Region place : uses.places(member)) {
        scope = common(scope, place);
      }
    }
    return scope;
  }

  private Object home(Value value) {
    Op definition = structure.definition(value);
    if (definition == null) {
      return structure.function().body();
    }
    boolean param =
        definition instanceof ControlOp.Loop loop
            && loop.params().stream().anyMatch(p -> p == value);
    return param ? definition : structure.holder(definition);
  }

  private Object parent(Object scope) {
    return scope instanceof Region region ? structure.owner(region) : structure.holder((Op) scope);
  }

  private Object common(Object a, Object b) {
    Set<Object> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object at = a; at != null; at = parent(at)) {
      around.add(at);
    }
    Object at = b;
    while (!around.contains(at)) {
      at = parent(at);
    }
    return at;
  }

  private void nameParameters(List<String> names) {
    List<Value> params = structure.function().params();
    for (int i = 0; i < params.size(); i++) {
      Value param = params.get(i);
      Group group = groups.containsKey(param) ? groups.get(param).root() : null;
      boolean shared = group != null && group.size > 1;
      Variable variable = Variable.parameter(param.type(), names.get(i), shared);
      if (group == null) {
        variables.put(param, variable);
      } else {
        group.variable = variable;
      }
    }
  }

  /** Returns the variable that holds a value, if the value is held at all. */
  Variable variable(Value value) {
    Variable own = variables.get(value);
    if (own != null) {
      return own;
    }
    if (!groups.containsKey(value)) {
      Variable fresh = Variable.local(value.type(), value.name(), false);
      variables.put(value, fresh);
      return fresh;
    }
    Group group = groups.get(value).root();
    if (group.variable == null) {
      group.variable = Variable.local(value.type(), group.name, group.size > 1);
    }
    return group.variable;
  }

  /** Gives a value a variable of its own instead. */
  void separate(Value value) {
    variables.put(value, Variable.local(value.type(), value.name(), false));
  }
}
