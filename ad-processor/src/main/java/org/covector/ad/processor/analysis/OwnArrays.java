package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.AliasClasses.ArrayClass;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/** Tells which arrays are made in an iteration of a loop and known in that iteration alone. */
public final class OwnArrays {

  private final Scopes scopes;
  private final AliasClasses aliases;
  private final List<Value> references;
  private final Map<Loop, Set<ArrayClass>> shared = new IdentityHashMap<>();

  /** Collects the references of a function. */
  public OwnArrays(Function function, Scopes scopes, AliasClasses aliases) {
    this.scopes = scopes;
    this.aliases = aliases;
    this.references =
        Stream.concat(
                function.params().stream(), function.body().walk().flatMap(OwnArrays::defined))
            .filter(Value::isMemory)
            .toList();
  }

  private static Stream<Value> defined(Op op) {
    return op instanceof Loop loop
        ? Stream.concat(loop.results().stream(), loop.params().stream())
        : op.results().stream();
  }

  /** Returns whether each iteration of a loop has arrays of its own in a class. */
  public boolean isOwn(ArrayClass arrays, Loop loop) {
    return !aliases.isForeign(arrays)
        && !shared.computeIfAbsent(loop, this::sharedOf).contains(arrays);
  }

  /** The classes of what is known outside of an iteration, or passed on to the next one. */
  private Set<ArrayClass> sharedOf(Loop loop) {
    Scope inside = scopes.inside(loop, 0);
    Set<ArrayClass> known = Collections.newSetFromMap(new IdentityHashMap<>());
    references.stream()
        .filter(v -> !scopes.of(v).isWithin(inside) || loop.params().contains(v))
        .forEach(v -> aliases.levels(aliases.of(v), v.type(), (level, type) -> known.add(level)));
    return known;
  }
}
