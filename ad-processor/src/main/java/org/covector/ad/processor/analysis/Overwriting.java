package org.covector.ad.processor.analysis;

import java.util.List;
import org.covector.ad.processor.analysis.AliasClasses.Numbers;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Whether a function overwrites every element of an array parameter before it does anything else
 * with it, so that the contents at entry do not matter: by {@code Arrays.fill}, or by a loop over
 * all indices that stores without a condition. Arrays of rank 1 only; anything else counts as not
 * overwritten.
 */
public final class Overwriting {

  private final AliasClasses classes;
  private final Scopes scopes;
  private final Value array;
  private final Numbers numbers;

  private Overwriting(Value array, AliasClasses classes, Scopes scopes) {
    this.classes = classes;
    this.scopes = scopes;
    this.array = array;
    this.numbers = classes.numbers(array);
  }

  /** Returns whether the contents of a parameter at entry are overwritten as a whole. */
  public static boolean atEntry(Function function, Value parameter, AliasClasses classes) {
    return new Overwriting(parameter, classes, Scopes.of(function)).test(function);
  }

  private boolean test(Function function) {
    for (Op op : function.body().ops()) {
      if (overwrites(op)) {
        return true;
      }
      if (touches(op)) {
        return false;
      }
    }
    return false;
  }

  private boolean overwrites(Op op) {
    if (op instanceof MemoryOp.Fill fill) {
      return fill.array() == array && fill.bounds().isEmpty();
    }
    return op instanceof Loop loop
        && CountedLoop.of(loop, scopes).filter(counted -> overwrites(loop, counted)).isPresent();
  }

  private boolean overwrites(Loop loop, CountedLoop counted) {
    List<Op> touching = loop.body().ops().stream().filter(this::touches).toList();
    return coversAll(counted)
        && loop.header().ops().stream().noneMatch(this::touches)
        && loop.body().ops().stream().noneMatch(Overwriting::leaves)
        && !touching.isEmpty()
        && touching.get(0) instanceof MemoryOp.Store store
        && store.array() == array
        && store.index() == counted.induction();
  }

  /** Whether an operation may end the loop, or an iteration of it, before its time. */
  private static boolean leaves(Op op) {
    return op.walk()
        .flatMap(inner -> inner.regions().stream())
        .map(Region::terminator)
        .anyMatch(
            t ->
                t instanceof Terminator.Break
                    || t instanceof Terminator.Return
                    || t instanceof Terminator.Continue);
  }

  private boolean coversAll(CountedLoop loop) {
    return loop.step() == 1
        && !loop.isInclusive()
        && loop.startsAtZero(scopes)
        && scopes.definition(loop.bound()).orElse(null) instanceof MemoryOp.Length length
        && length.array() == array;
  }

  /** Whether an operation, or one inside of it, may do more with the array than ask its length. */
  private boolean touches(Op op) {
    return op.walk()
        .filter(inner -> !(inner instanceof MemoryOp.Length))
        .flatMap(inner -> inner.operands().stream())
        .anyMatch(v -> v.isMemory() && classes.numbers(v) == numbers);
  }
}
